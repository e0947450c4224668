/**
 * What hooks look for in texts, as regular expressions: data, so that it is no part of the injected
 * script. It is handed to the script like the labels. English was seen on saved pages and in eBay's help texts
 * and mails unless a hook says otherwise; words in other languages are our own translation.
 */
export const ebayPatterns = {
  sumWords: [String.raw`\b(?:total|gesamt|totale|totaal|razem)\b`],
  /** A word of every offer: asked of each text, before the whole event. */
  offerHint: [String.raw`offer|proposed|counter|asked for|requested|suggested`],
  freeWords: [String.raw`^(?:free|kostenlos|gratis|gratuit|gratuito|bezpłatn\p{L}*|darmow\p{L}*)$`],
  askingWords: [
    String.raw`respon|reply|refund|rembours|erstatt|rimbors|reembols|answer|challenge|accept|provide|appeal|action|\bact\b|review|resolve|until|antwort|reagi|répon|rispon|reage|odpowied|回|复|覆|应|應|处理|處理|まで|返信|ответ`,
  ],
  amountSign: [
    String.raw`^(?:\p{Lu}{0,3}\p{Sc}\p{Lu}{0,3}|USD|EUR|GBP|CAD|AUD|CHF|PLN|HKD|SGD|MYR|PHP|INR|TWD|NZD|JPY|CNY|RMB|SEK|NOK|DKK|CZK|HUF|zł|Ft|Kč|lei)$`,
  ],
  ukLine: [
    String.raw`^(?:(?<city>\p{L}[\p{L} .'’-]*?)(?:,[^,\d]+)?,?\s+)?(?<zip>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4})$`,
  ],
  /** A line of its own between town and code that is a county for sure. */
  countyLine: [String.raw`^(?:co\.?|county) \p{L}{3,}|^\p{L}{3,}shire$`],
  cancelAsk: [
    String.raw`cancel\p{L}* (?:is )?request|request\p{L}* (?:to cancel|(?:a )?cancel)|(?:asked|wants) to cancel|stornier\p{L}* (?:angefragt|beantragt)|stornierung\p{L}* (?:angefragt|beantragt)|stornierungsanfrage|möchte (?:die bestellung )?stornieren|annulation demandée|demande d'annulation|demandé l'annulation|annullamento richiesto|richie\p{L}* (?:di annullamento|l'annullamento)|cancelación solicitada|solicit\p{L}* (?:de cancelación|la cancelación)|annulering (?:aan)?gevraagd|annuleringsverzoek|prośb\p{L}* o anulowanie|取消请求|请求取消|取消申请|申请取消|要求取消|キャンセル(?:リクエスト|依頼|申請)`,
  ],
  postageWords: [
    String.raw`label|etikett|etichett|étiquette|etiquet|etykiet|\bpostage\b|verzendbewijs|affranchissement`,
  ],
  feeWords: [
    String.raw`\bfees?\b|gebühr|provision|commission|\bfrais\b|tarif|comisi|\bkosten\b|opłat|prowizj|vergoeding|promot|\bads?\b`,
  ],
  taxWords: [String.raw`\b(?:tax|taxes|vat|gst|tva|iva|mwst|steuer\w*|btw)\b`],
  estimateWords: [
    String.raw`\b(?:estimat|expected|voraussichtlich|geschätzt|estim|prévu|stimat|previst|geschat|verwacht|szacowan|przewidywan)`,
  ],
  deliveryWords: [String.raw`deliver|liefer|livrai|consegn|entreg|lever|bezorg|dostaw`],
  aspectWords: [
    String.raw`^(?:colou?r|size|style|material|pattern|model|length|width|flavou?r|scent|type|set|finish|shape|shade|farbe|größe|stil|modell|muster|länge|couleur|taille|modèle|colore|taglia|misura|talla|tamaño|kleur|maat|kolor|rozmiar)$`,
  ],
  whenWords: [
    String.raw`^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?(?:h|d|m|w|min|std|tage?|jours?|g|gg|ore|días?|j|小时|天|分钟|時間|日|分)\.?(?: ago)?|just now|yesterday|gestern|hier|ieri|ayer)$`,
  ],
  youWords: [
    String.raw`^(?:(?:sent by |message from )?you|me|sie|vous|moi|tu|tú|yo|jij|您|你|我|あなた)(?: (?:sent|wrote|said)\b.*)?:?$`,
  ],
  copyWords: [
    String.raw`^(?:copy|copier|copia|copiar|kopieer|kopiuj|skopiuj) [\p{L}' ]{2,30}$|^[\p{L} ]{2,30} kopi(?:er|ër)en$`,
  ],
  addressLine: [
    String.raw`^(?<city>\p{L}[\p{L}\p{M} .'’-]*?)(?:,?\s+\p{Lu}{2,3}|,\s+\p{L}[\p{L} ]{3,24}),?\s+(?<zip>\d{5}(?:-\d{4})?|\p{Lu}\d\p{Lu} ?\d\p{Lu}\d|\d{4})$`,
  ],
  codeFirst: [
    String.raw`^(?:\p{Lu}{1,2}-)?(?<zip>\d{5}|\d{4} ?\p{Lu}{2}|\d{4}|\d{2}-\d{3}|\d{3} \d{2})\s+(?<city>\p{L}[\p{L}\p{M} .'’-]*?)(?:,?\s+\(?\p{Lu}{2}\)?|,\s+\p{L}[\p{L} ]{2,24}|\s+\(\p{L}[\p{L} ]{2,24}\))?$`,
  ],
  asks: [
    String.raw`\b(?:respond|reply|answer|response|take action|act|review|resolve|challenge|accept|provide|appeal)\b.{0,80}?\b(?:by|before|until|no later than)\b\s*(.{4,60})`,
    String.raw`\byou(?:'ve| have)(?: got)? until (.{4,60}?) to\b`,
    String.raw`\b(?:antwort\p{L}*|reagier\p{L}*)\b.{0,60}?(?:\bbis(?: zum| spätestens)?|\bspätestens(?: am| bis(?: zum)?)?)\b\s*(.{4,60})`,
    String.raw`\brépond\p{L}*.{0,60}?(?:avant|d'ici|jusqu'au|au plus tard)(?: le)?\s+(.{4,60})`,
    String.raw`\brispond\p{L}*.{0,60}?\bentro(?: e non oltre)?(?: il)?\s+(.{4,60})`,
    String.raw`\brespond\p{L}*.{0,60}?(?:antes del?|hasta el|a más tardar el)\s+(.{4,60})`,
    String.raw`\b(?:reageer|reageren|antwoord\p{L}*)\b.{0,60}?(?:vóór|voor|uiterlijk)\s+(.{4,60})`,
    String.raw`\bodpowied\p{L}*.{0,60}?\b(?:do|przed)\s+(.{4,60})`,
    String.raw`\brefund (?:the|your) buyer\b.{0,60}?\b(?:by|before)\b\s*(.{4,60})`,
    String.raw`\berstatten sie\b.{0,80}?\bbis(?: zum| spätestens)?\b\s*(.{4,60})`,
    String.raw`\bremboursez\b.{0,60}?(?:avant|d'ici|jusqu'au)(?: le)?\s+(.{4,60})`,
    String.raw`\brimborsa\b.{0,60}?\bentro(?: il)?\s+(.{4,60})`,
    String.raw`\breembols[ae]\b.{0,60}?(?:antes del?|hasta el)\s+(.{4,60})`,
    String.raw`\brespond\p{L}*.{0,60}?\baté(?: o dia)?\s+(.{4,60})`,
    String.raw`(?<!\p{L})ответ\p{L}*.{0,60}?(?<!\p{L})до\s+(.{4,60})`,
    String.raw`请(?:您)?(?:务必)?(?:在|于)\s?(.{4,40}?)\s?(?:之前|前)`,
    String.raw`(.{6,24}?)\s?まで(?:に)?(?:回答|返答|対応|返信)`,
  ],
  offerWords: [
    String.raw`^(?:you|seller|the seller|(?:your |the )?buyer|ebay) (?:offered|proposed|made an offer|countered|counter-?offered|asked for|requested|suggested)\b.{0,120}?\b(?:refund|replacement|exchange|discount)\b`,
  ],
  otherParties: [
    String.raw`\b(?:buyer|ebay|käufer|acheteur|acquirente|comprador|koper|kupujący)(?!\p{L})[^,;:.!?–—-]{0,24}$`,
  ],
  copy_postalCode: [
    String.raw`\b(?:zip|post ?code|postal code|plz|postleitzahl|cap|código postal|kod)\b`,
    String.raw`\bcode postal\b`,
  ],
  copy_country: [String.raw`\b(?:country|land|paese|pays|país|kraj)\b`],
  copy_city: [
    String.raw`(?:^|\s)(?:city|town|suburb|ort|stadt|città|ville|ciudad|plaats|miasto)(?:$|\s)`,
  ],
  copy_other: [String.raw`\b(?:name|street|address|state|province|county|region|phone)\b`],
  carriers: [
    String.raw`^(USPS|UPS|FedEx|DHL(?: Express| Paket| eCommerce)?|Royal Mail|Evri|Hermes|DPD|GLS|Yodel|Parcelforce|Canada Post|Australia Post|Deutsche Post|La Poste|Colissimo|Chronopost|Mondial Relay|Poste Italiane|Correos|PostNL|InPost|Poczta Polska|An Post|Swiss Post|OnTrac|Sendle|SpeedPAK|eBay SpeedPAK|China Post)\b[\s:#·-]*(.*)$`,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Selectors that hooks ask for. */
export const ebaySelectors = {
  selectors: {
    tips: ['[role="tooltip"], .tooltip__overlay:not([role])'],
    trackingLink: ['a[href*="/ship/trk/tracking-details"]'],
    bubble: ['.app-conversation__message-bubble'],
    bubbleBox: ['.app-conversation__message-bubble__message'],
    bubbleText: ['.app-conversation__message-bubble__message__content'],
    listedFile: ['.preview-list [data-file-id], #preview-list [data-file-id]'],
    fileHolder: ['.preview-list .file-holder, #preview-list .file-holder'],
    feedbackEntry: ['tr, li, [role="listitem"], [role="row"], .card, .fdbk-container, article'],
    composer: ['textarea, [contenteditable="true"], [role="textbox"]'],
    ownName: ['.gh-identity a[href*="/usr/"], header a[href*="/usr/"]'],
    trackingNumber: ['.tracking-info .value, [class*="trackingNumber"]'],
    address: ['.shipping-address .address, .ship-to + .address'],
    headline: ['#primaryText, .primaryText, h1, h2, [role="heading"]'],
    /** Parts whose sentences are about something else than the page. */
    besides: ['aside, li, td, footer, nav, option, label, [role="dialog"]'],
    thread: ['[data-testid="app-conversation"], [role="log"], [data-testid="messages-thread"]'],
    activeCard: [
      '.card__item--active .card__username, [aria-current="true"] p, [aria-selected="true"] p',
    ],
    returnsList: ['[class*="SHOrderReturn"], [class*="mod-returns"], [id*="mod-returns"]'],
    orderMark: ['a[href*="orderid=" i], a[href*="returnid=" i], [data-ordernumber], [ordernumber]'],
    comment: ['[data-test-id^="fdbk-comment"], [data-testid^="fdbk-comment"]'],
    rating: [
      '[data-test-id^="fdbk-rating"], [data-testid^="fdbk-rating"], [aria-label*="feedback rating" i], [aria-label*="bewertung" i], [aria-label*="évaluation" i]',
    ],
  },
}
