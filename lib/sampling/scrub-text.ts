import { valueTables } from '#lib/reading/values/table-data.ts'
import { countryCode } from '#lib/reading/values/countries.ts'
import type { KnownWords } from './known-words.ts'
import type { Substitute } from './substitute.ts'

/** What was replaced, by kind of thing: told to the agent before the sample leaves. */
export type Counter = (kind: ReplacedKind) => void
export type ReplacedKind =
  'words' | 'numbers' | 'codes' | 'emails' | 'links' | 'attributes' | 'removed'

export type Scrub = {
  readonly known: KnownWords
  readonly substitute: Substitute
  readonly count: Counter
  /** Of the page, for names of countries. */
  readonly language: string
}

const longestText = 200_000
const longestLabel = 80
/** Of a text with fewer known words than this, no word is kept: it is somebody's own. */
const knownShare = 0.6

/**
 * A text without anything personal. A label stays as it is, with what stands before a colon; days
 * stay too, for they identify nobody alone and a reader has to tell their order of day and month,
 * but minutes and seconds are replaced: a moment is as good as an id to whoever has the records.
 * Amounts keep sign, separators and places; everything else becomes something of the same shape.
 */
export function scrubText(text: string, scrub: Scrub): string {
  const source = text.slice(0, longestText)
  const core = source.trim()
  if (core === '' || isKept(core, scrub)) return source
  const [, label = '', rest = ''] = /^([^:：]{1,80}[:：]\s*)(.+)$/s.exec(source) ?? []
  if (label !== '' && scrub.known.isPhrase(label)) return label + scrubText(rest, scrub)
  return scrubParts(source, scrub)
}

function isKept(text: string, { known, language }: Scrub): boolean {
  if (text.length <= longestLabel && known.isPhrase(text)) return true
  return /^\p{L}[\p{L} .'-]{1,40}$/u.test(text) && countryCode(text, language) !== undefined
}

const email = String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}`
const link = String.raw`https?:\/\/[^\s<>"]{1,2000}`
const isoDay = String.raw`(?<!\d)(?:19|20)\d\d[-/.](?:0?\d|1[0-2])[-/.](?:[0-2]?\d|3[01])(?!\d)`
/** The separator by name: numbers of groups change where parts are put together. */
const shortDay = String.raw`(?<![\d.,/-])[0-3]?\d(?<sep>[/.-])[0-3]?\d\k<sep>(?:(?:19|20)\d\d|\d\d)(?!\d)`
const monthPattern = valueTables.months
  .flatMap((names) => names.split(' '))
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const dayMonth = String.raw`(?<!\d)[0-3]?\d(?:st|nd|rd|th|º|er)?\.?[ \u00a0-](?:de )?(?:${monthPattern})(?!\p{L})\.?(?:,? (?:del? )?(?:19|20)\d\d(?!\d))?`
const monthDay = String.raw`(?<!\p{L})(?:${monthPattern})\.? [0-3]?\d(?:st|nd|rd|th)?(?!\d)(?:,? (?:19|20)\d\d(?!\d))?`
const asianDay = String.raw`(?:(?:19|20)\d\d ?[年년] ?)?1?\d ?[月월] ?[0-3]?\d ?[日일]`
const clock = String.raw`(?<!\d)[012]?\d[:h][0-5]\d(?::[0-5]\d)?(?!\d)`
const code = String.raw`(?<![\p{L}\p{N}])(?=[\p{L}_-]{0,30}\d)(?=[\d_-]{0,30}\p{L})[\p{L}\p{N}_]+(?![\p{L}\p{N}])`
const digits = String.raw`\d+`
const word = String.raw`\p{L}[\p{L}\p{M}]*`

const parts = new RegExp(
  `(?<email>${email})|(?<link>${link})|(?<day>${isoDay}|${shortDay}|${dayMonth}|${monthDay}|${asianDay})|(?<clock>${clock})|(?<code>${code})|(?<digits>${digits})|(?<word>${word})`,
  'giu',
)

/** The same with nothing known: for addresses and data of scripts. The same name becomes the same as in a text. */
export function scrubShape(text: string, scrub: Scrub): string {
  return text.replace(parts, (part: string, ...rest: readonly unknown[]) => {
    const kind = kindOf(rest.at(-1))
    if (kind === 'word') return scrubWord(part, false, scrub)
    return kind === 'day' ? scrub.substitute.code(part) : replaced(kind, part, scrub)
  })
}

function scrubParts(text: string, scrub: Scrub): string {
  const keepsWords = isMostlyKnown(text, scrub.known)
  const isAlone = /^[x×]?\s*\d{1,2}$/i.test(text.trim())
  return text.replace(parts, (part: string, ...rest: readonly unknown[]) => {
    const groups: unknown = rest.at(-1)
    const kind = kindOf(groups)
    if (kind === 'day') return part
    if (kind === 'word') return scrubWord(part, keepsWords, scrub)
    if (kind === 'digits' && (isAlone || /^0+$/.test(part))) return part
    if (kind === 'digits' && keepsWords && part.length < 3 && isCount(text, rest)) return part
    return replaced(kind, part, scrub)
  })
}

type PartKind = 'email' | 'link' | 'day' | 'clock' | 'code' | 'digits' | 'word'

function kindOf(groups: unknown): PartKind {
  const kinds: readonly PartKind[] = ['email', 'link', 'day', 'clock', 'code', 'digits']
  const has = (name: string): boolean =>
    typeof groups === 'object' && groups !== null && Reflect.get(groups, name) !== undefined
  return kinds.find((kind) => has(kind)) ?? 'word'
}

/** A small number among known words, no part of an amount or of an id: `2 items`, `Package 1 of 2`. */
function isCount(text: string, rest: readonly unknown[]): boolean {
  const at = rest.find((each) => typeof each === 'number')
  if (typeof at !== 'number') return false
  const around = text.slice(Math.max(0, at - 1), at + 4)
  return !/\d[.,:-]\d|[-#$€£¥￥.,]\d|[%€]/.test(around)
}

function replaced(kind: Exclude<PartKind, 'day' | 'word'>, part: string, scrub: Scrub): string {
  const { substitute, count } = scrub
  if (kind === 'email') {
    count('emails')
    return `${substitute.code(part.split('@')[0] ?? '')}@example.com`
  }
  if (kind === 'link') {
    count('links')
    return 'https://example.com/'
  }
  if (kind === 'clock') return part.replace(/(?<=[:h])\d\d/g, (run) => minutes(run, scrub))
  count(kind === 'code' ? 'codes' : 'numbers')
  if (kind === 'digits') return substitute.digits(part)
  // The first signs of a number name its carrier or kind, and no parcel.
  return substitute.code(part, part.length >= 8 ? 2 : 0)
}

function minutes(run: string, { substitute }: Scrub): string {
  return String(Number(substitute.digits(`1${run}`)) % 60).padStart(2, '0')
}

function scrubWord(part: string, keepsWords: boolean, scrub: Scrub): string {
  if (keepsWords && scrub.known.isWord(part)) return part
  if (part.length === 1 && !/\p{Script=Han}/u.test(part)) return part
  scrub.count('words')
  return scrub.substitute.word(part)
}

/** Words of somebody who speaks of himself: a message, not the page. */
const ownVoice =
  /(?<!\p{L})(?:i|i'm|i've|my|me|we|us|ich|mein|mir|mich|wir|je|j'ai|mon|ma|nous|yo|mi|me|nosotros|io|mio|mia|noi|eu|meu|minha|ik|mijn|я|мой|мне)(?!\p{L})/iu
const fewWords = 3
const manyWords = 7

/** Whether a text is the page's own: most of its words are known, so what is not is filled in. */
function isMostlyKnown(text: string, known: KnownWords): boolean {
  const found = [...text.matchAll(/\p{L}[\p{L}\p{M}]+/gu)].map(([each]) => each)
  const count = found.filter((each) => known.isWord(each)).length
  if (found.length > fewWords && ownVoice.test(text)) return false
  if (found.length >= manyWords && count < found.length) return false
  return found.length > 0 && count / found.length >= knownShare && !looksLikeName(found, known)
}

/** Capitalised throughout and not all known: a name may be made of known words (`Rose Post`). */
function looksLikeName(found: readonly string[], known: KnownWords): boolean {
  const isCapitalised = found.length > 1 && found.every((each) => /^\p{Lu}/u.test(each))
  return isCapitalised && !found.every((each) => known.isWord(each))
}
