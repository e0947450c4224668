import type { Occurrence } from './lexicon.ts'
import { firstFrom, type Occurrences } from './matcher.ts'
import type { Token } from './tokens.ts'

const inMarks =
  /"[^"\n]{2,400}"|“[^“”\n]{2,400}”|„[^„“”\n]{2,400}[“”]|«[^«»\n]{2,400}»|「[^「」\n]{2,400}」|『[^『』\n]{2,400}』/gu

/** Words between "you wrote" and the quotation mark. */
const mostBetween = 6

/** What stands in quotation marks behind "you wrote" and the like: tokens of the buyer's own words. */
export function quotedIn(
  text: string,
  tokens: readonly Token[],
  occurrences: Occurrences,
  said: readonly number[],
): readonly Occurrence[] {
  const lists = said.flatMap((concept) => occurrences.get(concept) ?? [])
  if (lists.length === 0) return []
  return Array.from(text.matchAll(inMarks)).flatMap(({ 0: match, index }) => {
    const from = tokenAt(tokens, index)
    const to = tokenAt(tokens, index + match.length)
    const isTheirs = lists.some((each) => each.to <= from && from - each.to <= mostBetween)
    return isTheirs && to > from ? [{ from, to }] : []
  })
}

function tokenAt(tokens: readonly Token[], place: number): number {
  return firstFrom(
    tokens.map(({ start, end }) => ({ from: start, to: end })),
    place,
  )
}
