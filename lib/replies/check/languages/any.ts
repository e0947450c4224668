import type { LanguageWords } from '../types.ts'

/** Words of every language, our own drafting of 2026-11-25. */
export const any: LanguageWords = {
  language: 'any',
  words: {
    im: 'whatsapp watsapp whatsap whatapp whatsup_app whats_app wats_app what_s_app what_app wasap watsap whatsaap wechat weixin vx vxin wx_id telegram telegramm tele_gram tlgrm viber vibr skype skyp instagram instagramm insta ig_account facebook face_book facebok fb_page fb_messenger on_fb via_fb messenger kakaotalk kakao_talk discord snapchat snap_chat tiktok tik_tok zalo_id line_id line_app lineid qq_id icq imo_app signal_app tg_channel wattsapp wotsapp whtsapp threema signal_messenger on_signal via_signal auf_signal su_signal en_signal sur_signal no_signal w_app',
    mailprovider:
      'gmail gmial g_mail googlemail hotmail yahoo_com yahoo_mail outlook_com protonmail icloud_com gmx_de yandex_ru 163_com qq_com mail_ru',
    offpay:
      'western_union moneygram money_gram zelle venmo cashapp cash_app bitcoin bitcoins btc usdt crypto cryptocurrency iban wise_transfer revolut skrill webmoney payoneer alipay pix bizum paysera klarna_link ethereum swift_code friends_and_family family_and_friends monero payid interac',
    wallet: 'paypal pay_pal paypall paypa1 paipal',
    stars: '★_★_★_★_★ 5_★ ★_5',
    not: 'not dont doesnt never cannot cant wont without nicht kein keine niet geen pas jamais nao non nie не никогда senza ohne sans sin_usar no_usamos no_utilizamos no_tenemos no_podemos no_use no_pedimos nao_usamos 不需要 不用 不要 请勿 没有 不使用 不会 不能 ません ないで ないでください ございません n_est_plus ne_sont_plus n_acceptons n_accepte ni geen_enkele nessun nenhum ningun',
    restart:
      'please but until unless before forget hesitate if when once so then bitte aber wenn por_favor si pero prego se ma merci veuillez mais пожалуйста но если prosze ale jesli alstublieft maar als per_favore 请您 但 如果',
    condition: 'if unless wenn falls si se если jesli als 如果 why forget',
    done: 'refunded reimbursed',
    num: 'one two three five ten',
    feature:
      'supports compatible certified bluetooth app_store kompatibel unterstutzt compatible_con compatible_avec compatibile совместим* поддерживает 支持 兼容 対応 obsluguje kompatybiln* ondersteunt',
    customs: 'vat',
    currency:
      'usd eur euro euros dollar dollars $ € gbp pounds bucks quid kr chf rub ₽ ¥ £ reais real zl pln aud cad',
    reachus:
      'contact contacts contacte* contactez contatt* contate kontakt* schreib* schick* ecri* escri* escrev* scriv* mand* napisz* напиш* пиш* stuur* add add_me reach write message send chat ping text agreg* ajout* aggiung* adicion* dodaj* добав* toevoeg* us me uns mir nous moi nos ci mi нам мне nam ons mij 加 联系 聊 発信 連絡 追加',
  },
}
