import type { CompiledException, CompiledPattern } from './book.ts'
import type { Occurrence } from './lexicon.ts'
import { within, type Occurrences } from './matcher.ts'
import { isNegated } from './negation.ts'
import type { Token } from './tokens.ts'

/** The match is not taken back by a negation or by one of the exceptions of its rule. */
export function stands(
  span: Occurrence,
  pattern: CompiledPattern,
  tokens: readonly Token[],
  occurrences: Occurrences,
): boolean {
  if (!pattern.evenNegated && isNegated(span, pattern.negation, tokens, occurrences)) return false
  // Behind a condition stands what we would do in return: that is no act of others.
  const end = pattern.conditional ? Math.min(span.to, span.from + 5) : span.to
  return !pattern.exceptions.some((each) =>
    takesBack(each, { from: span.from, to: end }, tokens, occurrences),
  )
}

const reach = { around: 8, beside: 8, before: 24, sentence: 40 }

function takesBack(
  { concept, where, plea, unless }: CompiledException,
  span: Occurrence,
  tokens: readonly Token[],
  occurrences: Occurrences,
): boolean {
  const list = occurrences.get(concept)
  if (list === undefined) return false
  const near = within(list, span.from - reach[where], where === 'sentence' ? span.to + 40 : span.to)
  if (where === 'around') return near.some((each) => isAround(each, span))
  if (where === 'beside') return near.some(({ to }) => to >= span.from - 1)
  const sentence = tokens[span.from]?.sentence
  const inSentence = near.filter(({ from }) => tokens[from]?.sentence === sentence)
  if (where === 'sentence') {
    const stays = unless === undefined ? [] : (occurrences.get(unless) ?? [])
    const around = within(stays, span.from - reach.sentence, span.to + reach.sentence)
    return inSentence.length > 0 && !around.some(({ from }) => tokens[from]?.sentence === sentence)
  }
  const pleas = plea === undefined ? [] : (occurrences.get(plea) ?? [])
  return inSentence.some(
    ({ from, to }) => from < span.from && within(pleas, to, span.from).length === 0,
  )
}

/** The span begins inside the longer words. */
function isAround(longer: Occurrence, span: Occurrence): boolean {
  return (
    longer.from <= span.from &&
    span.from < longer.to &&
    (longer.from < span.from || longer.to >= span.to)
  )
}
