import type { Occurrence } from './lexicon.ts'
import { firstFrom, type Occurrences } from './matcher.ts'
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
  const before = listOf(words.not).some(
    (no) =>
      no.from >= span.from - words.reach &&
      no.from < span.to &&
      sameClause(no.from, Math.max(no.from, span.from)) &&
      !holds(words.restart, no.to, Math.max(span.from, no.to)) &&
      !holds(words.condition, no.from - 3, no.from),
  )
  if (before) return true
  return listOf(words.notAfter).some(
    (no) =>
      no.from >= span.from &&
      no.from < span.to + words.reach &&
      sameClause(no.from, span.to - 1) &&
      !holds(words.restart, span.to, no.from) &&
      !holds(words.condition, span.from - 4, span.from),
  )
}
