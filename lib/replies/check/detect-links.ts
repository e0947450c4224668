import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { isOwnHost } from './places.ts'

/** A place in the plain text that breaks a rule. */
export type Place = { readonly start: number; readonly end: number }

const strong =
  'com|net|org|info|shop|store|online|site|xyz|club|top|io|biz|app|cc|vip|ltd|website|link|click|live|pro|asia|mobi|tv|gg|ly'
const country =
  'co\\.uk|com\\.br|com\\.au|com\\.mx|co\\.jp|co|uk|eu|cn|jp|nl|pl|ru|de|fr|br|es|it|me|us|ca|at|ch|be|se|su|by|ua|kz|рф|hk|tw|kr'
/** No Chinese or Japanese: a name may stand right beside it. */
const letters = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}'
const label = `[${letters}-]{1,62}`
/** Ends of names that cannot be a word of the text that follows a missing blank. */
const host = new RegExp(
  `(?<![${letters}@.-])(${label}(?:\\.${label}){0,4}?\\.(?:${strong}|${country}))(?![\\p{L}\\p{N}-]|\\.\\p{L})(?:[/?#][^\\s]{0,300})?`,
  'gu',
)
const dotWord =
  '(?:\\s{0,2}[[({<]\\s?(?:dot|d0t|punkt|punto|ponto|point|punt|kropka|точка|тчк|点|點|ドット|\\.)\\s?[\\])}>]\\s{0,2}|\\s{1,2}(?:dot|d0t|punkt|punto|ponto|point|punt|kropka|точка|тчк|点|點|ドット)\\s{1,2}|\\s{1,2}\\.\\s{0,2}|\\.\\s{1,2}(?=com\\b|net\\b)|-(?:dot|punkt|punto|ponto|point|punt|kropka)-|(?:点|點|ドット))'
const spelled = new RegExp(
  `(?<![${letters}-])[${letters}-]{2,40}${dotWord}(?:${strong}|ру|ком|рф|ru|de|fr|co|pl|nl|jp|cn|uk|br)(?![\\p{L}\\p{N}])`,
  'gu',
)
const scheme = /\b(?:h[tx]{2}ps?|ftp)\s?:\s?\/\s?\/\s?([^\s]{1,300})/gu
const www =
  /(?<![\p{L}\p{N}])w\s?w\s?w\s?(?:\.|dot|punkt|punto|ponto|point|точка|点|\s)\s?([\p{L}\p{N}-]{2,62}[^\s]{0,200})/gu

/** Links and names of hosts that are not the marketplace's own, spelled-out ones too. */
export function linksIn(text: string, marketplace: SellingMarketplace): readonly Place[] {
  // A pattern costs most when it is first used: each waits for a sign of what it looks for.
  const schemes = placesIf(/\/\s?\//, text, scheme).filter(
    ({ match }) => !isOwnHost(marketplace, hostOf(match[1] ?? '')),
  )
  const webs = placesIf(/w\s?w\s?w/, text, www).filter(({ match }) => {
    return !isOwnHost(marketplace, hostOf(match[1] ?? ''))
  })
  const hosts = placesIf(/\.\S/, text, host).filter(({ match }) => isForeign(match, marketplace))
  const words = placesIf(saidDot, text, spelled).filter(
    ({ match }) => !isOwnHost(marketplace, match[0].replace(/\s?\.\s?/, '.')),
  )
  return [...schemes, ...webs, ...hosts, ...words]
}

/** `ebay.com` without blank after a sentence is text; a number before the dot is an amount or a file. */
function isForeign(match: RegExpExecArray, marketplace: SellingMarketplace): boolean {
  const name = match[1] ?? ''
  return /\p{L}/u.test(name.slice(0, name.lastIndexOf('.'))) && !isOwnHost(marketplace, name)
}

/** What stands between the scheme and the path, without user and port. */
function hostOf(address: string): string {
  const authority = /^[^/?#\\]*/.exec(address)?.[0] ?? ''
  const afterUser = authority.slice(authority.lastIndexOf('@') + 1)
  return afterUser.replace(/:\d+$/, '').replace(/[),.;:!'"\]]+$/, '')
}

type Found = Place & { readonly match: RegExpExecArray }

const saidDot = /dot|d0t|punkt|punto|ponto|point|punt|kropka|точка|тчк|点|點|ドット|[\s[({<]\.|\.\s/

/** The matches of a pattern where the text has a sign of it. */
function placesIf(sign: RegExp, text: string, pattern: RegExp): readonly Found[] {
  return sign.test(text) ? places(text, pattern) : []
}

/** Every match of a global pattern with its place. */
export function places(text: string, pattern: RegExp): readonly Found[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    match,
    start: match.index,
    end: match.index + match[0].length,
  }))
}
