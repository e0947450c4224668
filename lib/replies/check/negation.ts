import type { Occurrence } from './lexicon.ts'
import { firstFrom, within, type Occurrences } from './matcher.ts'
import type { Token } from './tokens.ts'

/** Numbers of the concepts that turn a sentence of one language round. */
export type NegationWords = {
  readonly not?: number
  /** Between the negation and the match: it belongs to something else ("until", "please", "forget"). */
  readonly restart?: number
  /** Before the negation: a condition ("if you do not …"). */
  readonly condition?: number
  /** Negations that may follow the match (German, Dutch, Japanese). */
  readonly notAfter?: number
  /** Between the match and a negation after it: something else begins. */
  readonly restartAfter?: number
  /** A negation between the steps counts: not where one phrase is the whole match. */
  readonly inside: boolean
  /** Words reach further where each character is a word. */
  readonly reach: number
}

/** The words around a match say that it need not, must not or will not be done. */
export function isNegated(
  span: Occurrence,
  words: NegationWords,
  tokens: readonly Token[],
  occurrences: Occurrences,
): boolean {
  const listOf = (concept: number | undefined) =>
    concept === undefined ? [] : (occurrences.get(concept) ?? [])
  const holds = (concept: number | undefined, from: number, to: number): boolean => {
    const list = listOf(concept)
    const next = list[firstFrom(list, from)]
    return next !== undefined && next.from < to
  }
  const sameClause = (a: number, b: number) => tokens[a]?.clause === tokens[b]?.clause
  const before = within(listOf(words.not), span.from - words.reach, span.to).some(
    (no) =>
      no.from < (words.inside ? span.to : span.from) &&
      sameClause(no.from, Math.max(no.from, span.from)) &&
      !holds(words.restart, no.to, Math.max(span.from, no.to)) &&
      !holds(words.condition, Math.min(no.from, span.from) - 4, no.from),
  )
  if (before) return true
  return within(listOf(words.notAfter), span.from, span.to + words.reach).some(
    (no) =>
      (sameClause(no.from, span.to - 1) || sameClause(no.from, span.from)) &&
      !holds(words.restartAfter, span.to, no.from) &&
      !holds(words.condition, span.from - 4, span.from),
  )
}
