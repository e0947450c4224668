import { fold, wordPattern } from '#lib/order/word-pattern.ts'
import { claimKinds, type ClaimKind } from './kinds.ts'
import { languages } from './words/index.ts'
import type { LanguageWords } from './words/types.ts'

/** Reading what somebody wrote: which claims, in whose words. Linear in the text, which is cut. */

export type Cue = {
  readonly kind: ClaimKind
  /** The sentence, in the writer's own letters, cut to a line. */
  readonly quote: string
}

const textLimit = 6_000
const quoteLimit = 140

/** The claims of a text, each with the first sentence that makes it. */
export function cuesIn(text: string): readonly Cue[] {
  const found = new Map<ClaimKind, Cue>()
  for (const sentence of sentencesOf(text)) {
    for (const kind of claimsIn(sentence)) {
      if (!found.has(kind)) found.set(kind, { kind, quote: shortened(sentence) })
    }
  }
  return claimKinds.flatMap((kind) => found.get(kind) ?? [])
}

/** The text says that the goods are there. */
export function saysArrived(text: string): boolean {
  return sentencesOf(text).some((sentence) => {
    const words = withoutAsides(fold(sentence))
    return sides.arrived.test(words) && !says['not-received'].test(words)
  })
}

/** The text asks not to be sent the goods. */
export function asksToCancel(text: string): boolean {
  return sentencesOf(text).some((each) => sides.cancels.test(fold(each)))
}

/** The text (the seller's) says that money will come back. */
export function speaksOfRefund(text: string): boolean {
  return sentencesOf(text).some((each) => sides.refunds.test(withoutAsides(fold(each))))
}

/** Without what was quoted from earlier mails: those words may be the seller's. */
function sentencesOf(text: string): readonly string[] {
  const own = text
    .slice(0, textLimit)
    .split(quoted)[0]
    ?.split('\n')
    .filter((line) => !/^\s*[>|]/.test(line))
    .join('\n')
  return (own ?? '')
    .split(/(?<=[.!?])\s+|(?<=[。！？；])|[;\n]+/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
}

const quoted =
  /\n\s*(?:-{3,} ?Original|On .{5,80} wrote:|Am .{5,80} schrieb|Le .{5,80} a écrit|Il .{5,80} ha scritto|El .{5,80} escribió|Op .{5,80} schreef|发件人[:：]|-{5,})/u

function shortened(sentence: string): string {
  return sentence.length <= quoteLimit ? sentence : `${sentence.slice(0, quoteLimit).trim()}…`
}

function claimsIn(sentence: string): readonly ClaimKind[] {
  const words = withoutAsides(fold(sentence))
  const standing = words.replace(sides.denied, ' · ')
  return claimKinds.filter((kind) => says[kind].test(words) || states[kind].test(standing))
}

function withoutAsides(words: string): string {
  return words.replace(sides.asides, ' · ')
}

/** Alphabetic words as whole words, phrases of scripts without spaces anywhere; nothing matches nothing. */
function patternOf(of: (words: LanguageWords) => readonly string[]): RegExp {
  const spaced = languages.filter(({ isUnspaced }) => !isUnspaced).flatMap(of)
  const unspaced = languages.filter(({ isUnspaced }) => isUnspaced).flatMap(of)
  return wordPattern(spaced.length > 0 ? spaced : ['(?!)'], unspaced)
}

function everywhere(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, 'gu')
}

function byKind(member: 'says' | 'states'): Readonly<Record<ClaimKind, RegExp>> {
  const of = (kind: ClaimKind) => patternOf((words) => words[member][kind] ?? [])
  return {
    'not-received': of('not-received'),
    late: of('late'),
    damaged: of('damaged'),
    defective: of('defective'),
    'wrong-item': of('wrong-item'),
    'missing-parts': of('missing-parts'),
    'not-as-described': of('not-as-described'),
    'never-answered': of('never-answered'),
    'already-returned': of('already-returned'),
    'promised-refund': of('promised-refund'),
    cancelled: of('cancelled'),
    unauthorised: of('unauthorised'),
    'wrong-address': of('wrong-address'),
    'asked-otherwise': of('asked-otherwise'),
  }
}

const says = byKind('says')
const states = byKind('states')

/** A state right behind what takes it back. */
function denials(words: LanguageWords): readonly string[] {
  const all = Object.values(words.states).flat()
  const space = words.isUnspaced ? '' : ' '
  return words.denies.map((deny) => `${deny}${space}(?:${all.join('|')})`)
}

const sides = {
  asides: everywhere(patternOf(({ asides }) => asides)),
  denied: everywhere(patternOf(denials)),
  arrived: patternOf(({ arrived }) => arrived),
  cancels: patternOf(({ cancels }) => cancels),
  refunds: patternOf(({ refunds }) => refunds),
}
