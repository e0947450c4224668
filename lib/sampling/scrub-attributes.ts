import { scrubAddress, wordsOfName } from './scrub-address.ts'
import { scrubShape, scrubText, type Scrub } from './scrub-text.ts'

/** Attributes that are shown, or would be read out: texts. */
const texts = new Set(
  'title alt aria-label placeholder label header description emphasis text summary value aria-valuetext aria-description'.split(
    ' ',
  ),
)
const addresses = new Set(
  'href src action poster data-src data-href formaction cite xlink:href'.split(' '),
)
/** Names that the page gave its parts. */
const names =
  /^(?:class|id|for|slot|part|role|type|name|is|data-(?:test-?id|testid|qa|cy|component|module|automation.*)|aria-(?:labelledby|describedby|controls|owns))$/
/** Small words with a meaning of their own. */
const plain = new Set(
  'lang dir charset rowspan colspan scope hidden open checked selected disabled readonly multiple tabindex aria-hidden aria-level aria-expanded aria-selected aria-current aria-busy aria-live aria-checked aria-disabled width height shadowrootmode headers'.split(
    ' ',
  ),
)
const dropped =
  /^(?:on.*|style|nonce|integrity|srcset|sizes|http-equiv|srcdoc|jsaction|ping|ftp|crossorigin)$/

/** What an attribute becomes in the sample; undefined when it is left out. */
export function scrubAttribute(
  element: Element,
  { name, value }: Attr,
  scrub: Scrub,
  base: string,
): string | undefined {
  if (dropped.test(name) || name.length > 60) return undefined
  if (isSecret(element, name)) return ''
  if (plain.has(name)) return /^[\w -]{0,20}$/.test(value) ? value : undefined
  if (names.test(name)) return scrubNames(value, scrub)
  if (addresses.has(name)) return scrubAddress(value, base, scrub)
  if (texts.has(name)) return scrubText(value, scrub)
  return scrubOther(value, scrub)
}

/** What a form holds unseen is for its server alone. */
function isSecret(element: Element, name: string): boolean {
  if (name !== 'value' && name !== 'content') return false
  return element.matches(
    'meta,input[type="hidden"],input[type="password"],[name*="token" i],[name*="csrf" i]',
  )
}

/** Classes and ids stay, but for longer figures and for what looks like a member's name. */
function scrubNames(value: string, scrub: Scrub): string {
  return value
    .split(/(\s+)/)
    .map((each) => scrubName(each, scrub))
    .join('')
}

function scrubName(name: string, scrub: Scrub): string {
  if (name.length > 120 || /@|%/.test(name)) return scrub.substitute.code(name)
  return name.replaceAll(/\d{4,}/g, (run) => scrub.substitute.digits(run))
}

/** Data of the page's scripts: kept where it is made of known words, else only its shape. */
function scrubOther(value: string, scrub: Scrub): string {
  if (value.trim() === '' || /^(?:true|false|\d{1,2})$/.test(value)) return value
  const words = value
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .flatMap(wordsOfName)
  const isName = /^[\p{L}][\w-]{0,60}$/u.test(value) && !/\d{3}/.test(value)
  if (isName && words.every((word) => scrub.known.isWord(word))) return value
  scrub.count('attributes')
  return scrubShape(value.slice(0, 400), scrub)
}
