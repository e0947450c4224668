import { places, type Place } from './detect-links.ts'

/** Figures with what people put between them. */
const run = /(?<![a-zа-я\d#]|[a-z\d]-)\+?\(?\d(?:[\s().\-/_*·|]{0,3}\d){5,24}(?![a-zа-я\d])/gu
const currency =
  /[$€£¥₽₴₹]|\b(?:usd|eur|gbp|cny|rmb|rub|jpy|brl|pln|aud|cad|mxn|chf|sek|euros?|dollars?|pounds?|yen|zl|руб\S*|р)\b|円|元|r\$/u
const number =
  /(?<!\p{L})(?:order|tracking|parcel|package|case|claim|return|item|article|invoice|reference|referenz\S*|referencia|reference|riferimento|codigo|codice|code|kod|modele|modelo|modello|modelu|czesc|peca|pieza|pezzo|typ|type|batch|charge|lot|lote|part|teil\S*|артикул\S*|код\S*|модел\S*|партия|sku|serial|model|number|numer\S*|nummer|ean|isbn|sendung\S*|bestell\S*|artikel\S*|paket\S*|fall\S*|vorgang\S*|commande|suivi|colis|numero|pedido|seguimiento|rastreo|rastreio|encomenda|paquete|envio|caso|ordine|tracciamento|spedizione|заказ\S*|трек\S*|номер\S*|отправлен\S*|посылк\S*|zamowieni\S*|przesylk\S*|paczk\S*|bestelling|zending|pakket|ups|dhl|dpd|gls|fedex|usps|hermes|evri|correos|correios|ems|yanwen|cainiao|bpost|postnl|inpost)(?:\s?[\p{L}.:#°º()]{1,12}){0,4}\s?(?:[\p{L}]{1,3}\d{1,2}\s)?[:#]?\s{0,2}$|(?<!\p{L})(?:nr|num|id|ref)\s?[.:#°º]?\s?[:#]?\s{0,2}$|(?<!\p{L})no?\s?[.:#°º]\s?[:#]?\s{0,2}$|(?:注文|番号|追跡|荷物|订单|單號|单号|运单|编号|号|伝票)[\p{L}]{0,4}\s?[:#]?\s?$/u
const phone =
  /(?<!\p{L})(?:phone|portable|movil|cellulare|celular|zap|number\sis|call|tel|telefon\S*|telephone|telefono|telefone|mobile|cell|handy|sms|text|whats?\s?app|wa|viber|telegram|fax|ring|dial|hotline|contact\S*|reach|appele\S*|llam\S*|chiam\S*|ligue|ligar|anruf\S*|rufen|позвон\S*|звоните|телефон\S*|тел|zadzwon\S*|bel|bellen|电话|手机|致电|電話|微信|wechat|qq)[^\d]{0,24}$/u

/** Phone numbers: seven figures or more that are no order, parcel, amount or date. */
export function phonesIn(text: string): readonly Place[] {
  const figures = places(text, run).filter(({ start, end, match }) =>
    isPhone(match[0], text.slice(Math.max(0, start - 48), start), text.slice(end, end + 8)),
  )
  return [...figures, ...spelledIn(text)]
}

function isPhone(written: string, before: string, after: string): boolean {
  const digits = written.replace(/\D/g, '')
  if (isPostal(written, before, after)) return false
  if (isDate(written) || isAmount(written, before, after) || isKnownId(written)) return false
  if (phone.test(before) && !number.test(before)) return true
  if (
    phone.test(before) &&
    /(?:number|nummer|numero|no|nr|номер\S*)\s?[\p{L}]{0,6}\s?:?\s{0,2}$/u.test(before)
  ) {
    return digits.length <= 15
  }
  if (written.startsWith('+')) return digits.length <= 15 && digits.length >= 7
  if (number.test(before)) return false
  if (/^00[1-9]/.test(digits)) return digits.length <= 15 && digits.length >= 7
  if (digits.length < 7 || digits.length > 13) return false
  const bare = /^\d+$/.test(written)
  return !bare || digits.length < 12
}

/** `LB 123 456 789 CN`: a parcel's number as the post offices write it (UPU S10). */
function isPostal(written: string, before: string, after: string): boolean {
  const isLong = written.replace(/\D/g, '').length === 9
  return isLong && /(?<!\p{L})[a-z]{2}\s?$/u.test(before) && /^\s?[a-z]{2}(?!\p{L})/u.test(after)
}

function isDate(written: string): boolean {
  if (/^(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d$/.test(written)) return true
  return /^\(?(?:(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})[\s-]{0,3}(?:\d{1,2}[.]?)?){1,2}\)?$|^20[2-3]\d[01]\d[0-3]\d$/.test(
    written,
  )
}

function isAmount(written: string, before: string, after: string): boolean {
  const grouped = /^\d{1,3}(?:[.\s]\d{3})+(?:\.\d{1,2})?$/.test(written)
  const besides = currency.test(before.slice(-5)) || currency.test(after)
  return besides && (grouped || /^\d+(?:\.\d{1,2})?$/.test(written))
}

/** Orders of Amazon (3-7-7) and eBay (2-5-5), and long numbers of AliExpress and of carriers. */
function isKnownId(written: string): boolean {
  if (/^\d{3}-\d{7}-\d{7}$|^\d{2}-\d{5}-\d{5}$/.test(written)) return true
  const digits = written.replace(/\D/g, '')
  return !written.startsWith('+') && digits.length >= 14 && /^\d+(?: \d+)*$/.test(written)
}

const digitWords =
  'zero|oh|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|dez|doze|treze|quatorze|vinte|trinta|once|doce|trece|veinte|treinta|dieci|undici|dodici|venti|trenta|elf|zwolf|zwanzig|dreissig|vierzig|funfzig|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|tien|twaalf|twintig|dziesiec|десять|двенадцать|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|девятьсот|восемьсот|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun|un|deux|trois|quatre|cinq|sept|huit|neuf|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|um|dois|quatro|sete|oito|nove|due|tre|quattro|cinque|sei|sette|otto|nul|een|twee|drie|vijf|zes|zeven|negen|jeden|dwa|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|\\d{1,3}|[o0l]'
const spelledRun = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${digitWords})(?:[\\s,.\\-]{1,3}(?:${digitWords})){5,20}(?![\\p{L}\\p{N}])`,
  'gu',
)
const cjkRun = /[零〇一二三四五六七八九幺]{7,15}/gu

/** Numbers said in words: at least six of them in a row, most of them words. */
function spelledIn(text: string): readonly Place[] {
  const words = places(text, spelledRun).filter(
    ({ match }) =>
      match[0].split(/[\s,.-]+/).filter((each) => /^\p{L}{2,}/u.test(each)).length >= 4,
  )
  return [...words, ...places(text, cjkRun), ...letteredIn(text)]
}

/** `O176 I23 45 67`: letters among the figures of a number. */
function letteredIn(text: string): readonly Place[] {
  return places(
    text,
    /(?<![\p{L}\p{N}-])\+?[o\d][\dol]{2,4}(?:[\s\-/.]{1,2}[\dol]{2,4}){2,4}(?![\p{L}\p{N}-])/gu,
  ).filter(({ match }) => /[ol]/.test(match[0]) && (match[0].match(/\d/g)?.length ?? 0) >= 5)
}
