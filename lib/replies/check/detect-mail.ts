import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { places, type Place } from './detect-links.ts'
import { isOwnHost } from './places.ts'

const provider =
  'gmail|gmai1|g-mail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|proton|yandex|qq|163|126|gmx|web|mail|aol|live|msn|orange|libero|wanadoo|laposte|free|wp|onet|interia|o2|bk|inbox|foxmail|zoho'
const ends = 'com|net|org|de|fr|ru|it|es|pl|nl|jp|cn|br|uk|me|co|info|shop|store|eu'
const dot =
  '(?:\\s?[[({<]\\s?(?:dot|punkt|punto|ponto|point|punt|kropka|точка|тчк|点|點|ドット|\\.)\\s?[\\])}>]\\s?|\\s?\\.\\s?|\\s(?:dot|punkt|punto|ponto|point|punt|kropka|точка|тчк|点|點|ドット)\\s|点|點|ドット)'
const at =
  'at|a\\.t|arroba|chiocciola|arobase|sobaka|собака|собачка|apenstaartje|malpa|klammeraffe|艾特|圈a|アットマーク|アット'
/** Begins where a word begins, so that a long word is read once; no Chinese or Japanese, which may stand right before. */
const letters = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}'
const local = `(?<![${letters}._%+-])[${letters}._%+-]{1,64}`
const written = new RegExp(
  `${local}\\s?@\\s?((?:[\\p{L}\\p{N}-]{1,63}\\s?\\.\\s?){1,4}[\\p{L}\\p{N}-]{2,24})`,
  'gu',
)
const bracketed = new RegExp(
  `${local}\\s?[[({<*_-]+\\s?(?:${at}|@|a)\\s?[\\])}>*_-]+\\s?([\\p{L}\\p{N}-]{2,40})(?:${dot}(?:${ends}))?(?![\\p{L}\\p{N}])`,
  'gu',
)
const spelled = new RegExp(
  `(?<![${letters}._-])[${letters}._-]{2,64}\\s{0,2}(?:${at}|@)\\s{0,2}((?:${provider})${dot}(?:${ends})|[\\p{L}\\p{N}-]{2,40}\\s{0,2}(?:ドット|点|點)\\s{0,2}(?:${ends})|[\\p{L}\\p{N}-]{2,40}\\s{1,2}(?:dot|punkt|punto|ponto|point|punt|kropka|точка|тчк)\\s{1,2}(?:${ends}))(?![\\p{L}\\p{N}])`,
  'gu',
)
const mixed = new RegExp(
  `(?<![${letters}._-])[${letters}._-]{2,64}\\s?@\\s?[\\p{L}\\p{N}-]{2,40}${dot}(?:${ends})(?![\\p{L}\\p{N}])`,
  'gu',
)

/** E-mail addresses, written or spelled out. The marketplace's own pass. */
export function mailsIn(text: string, marketplace: SellingMarketplace): readonly Place[] {
  const patterns = text.includes('@') ? [written, bracketed, spelled, mixed] : [bracketed, spelled]
  return patterns.flatMap((pattern) =>
    places(text, pattern).filter(
      ({ match }) => !isOwnHost(marketplace, (match[1] ?? '').replaceAll(/\s/g, '')),
    ),
  )
}

/** `@name`: an account somewhere else. */
export function handlesIn(text: string): readonly Place[] {
  return places(text, /(?<![\p{L}\p{N}._%+-]\s?)@[a-z][a-z0-9._]{3,30}(?![\p{L}\p{N}@])/gu)
}

const tag =
  /<\/?(?:a|b|i|u|p|br|hr|em|ul|ol|li|td|tr|th|h[1-6]|div|img|span|font|table|strong|style|script|html|head|body|center|iframe|form|input|button|small|big|video|svg)(?:[\s/][^<>]{0,300})?>|&(?:lt|gt|amp|nbsp|quot|apos|#\d{1,6}|#x[\da-f]{1,6});/gu

/** Markup in a message of plain text. */
export function markupIn(text: string): readonly Place[] {
  return places(text, tag)
}
