import type { FactSpec, PageSpec } from '#lib/reading/spec.ts'
import { loading, loadingText, orderIdPattern } from './shapes.ts'

/** The page that writes to the buyer of one order (seen in three extensions, 2021–2026). */

/** "Buyer's Language of Preference: Spanish". English was seen, the others are our own translation. */
const languageWords = [
  "buyer['’]s language of preference",
  'bevorzugte sprache des käufers',
  "langue (?:de préférence|préférée) de l['’]acheteur",
  "lingua preferita dall['’]acquirente",
  'idioma (?:de preferencia|preferido) del comprador',
  '購入者の(?:希望|優先)言語',
  '买家的?首选语言',
  'voorkeurstaal van (?:de )?koper',
  'preferowany język kupującego',
  'idioma de preferência do comprador',
]

const languageLine = `^(?:${languageWords.join('|')})\\s?[:：]\\s?([^:：]{2,40})$`

/** In the contact page's head, sometimes beside a thread. */
export const buyerLanguage: FactSpec = {
  as: 'text',
  pattern: String.raw`[\p{L}\p{M} ()（）-]{2,40}`,
  from: [{ css: 'kat-label, kat-tooltip', take: languageLine }, { line: languageLine }],
}

/** "Send message to …" of the contact page's heading. English was seen, the others are our own translation. */
const headings = [
  'send (?:a )?message to (.+)',
  'nachricht an (.+?)(?: senden)?$',
  'envoyer un message à (.+)',
  'invia(?: un)? messaggio a (.+)',
  'enviar (?:un )?mensaje a (.+)',
  '^(.+?)(?: ?さん| ?様)?(?:に|へ|への)メッセージ',
  '(?:向|给) ?(.+?) ?发送消息',
  '发送消息给 ?(.+)',
  'bericht (?:sturen )?(?:naar|aan) (.+?)(?: sturen)?$',
  'wyślij wiadomość do (.+)',
  'enviar mensagem para (.+)',
]

export const contactPage: PageSpec = {
  page: 'messages',
  address: ['^/messaging/contact'],
  root: ['#ayb-contact-buyer', 'main', '[role="main"]', '#sc-content-container'],
  ready: ['buyer.name', 'buyer.language'],
  loading,
  loadingText,
  facts: {
    'order.id': {
      as: 'id',
      pattern: orderIdPattern,
      expected: true,
      from: [
        { css: '[data-ph-capture-attribute-order-id]', attr: 'data-ph-capture-attribute-order-id' },
        { label: 'orderId' },
        { url: `[?&](?:orderID|orderId)=(${orderIdPattern})(?!\\d)` },
      ],
    },
    'buyer.name': {
      as: 'text',
      expected: true,
      from: [
        ...headings.map((take) => ({ css: '.ayb-contact-buyer-header h2', take })),
        ...headings.map((take) => ({ css: 'h1, h2, h3', take })),
      ],
    },
    'buyer.language': buyerLanguage,
  },
}
