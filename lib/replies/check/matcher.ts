import type { Occurrence } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A pattern whose concepts are numbers. */
export type CompiledStep = {
  readonly concept: number
  readonly gap: number
  readonly eitherOrder: boolean
}

export type Occurrences = ReadonlyMap<number, readonly Occurrence[]>

/** All places where the steps stand in reach of one another. Work is bounded by occurrences times reach. */
export function matchesOf(
  steps: readonly CompiledStep[],
  acrossSentences: boolean,
  tokens: readonly Token[],
  occurrences: Occurrences,
): readonly Occurrence[] {
  const [first] = steps
  const starts = first === undefined ? undefined : occurrences.get(first.concept)
  if (starts === undefined) return []
  if (steps.some(({ concept }) => !occurrences.has(concept))) return []
  const sentenceOf = (at: number) => tokens[at]?.sentence ?? -1
  const reach = acrossSentences ? 1 : 0
  const follow = (span: Occurrence, at: number): Occurrence | undefined => {
    const step = steps[at]
    if (step === undefined) return span
    for (const next of inReach(span, step, occurrences.get(step.concept) ?? [])) {
      if (Math.abs(sentenceOf(next.from) - sentenceOf(span.from)) > reach) continue
      const whole = follow(
        { from: Math.min(span.from, next.from), to: Math.max(span.to, next.to) },
        at + 1,
      )
      if (whole !== undefined) return whole
    }
    return undefined
  }
  return starts.map((start) => follow(start, 1)).filter((span) => span !== undefined)
}

const mostTried = 12

function inReach(
  span: Occurrence,
  { gap, eitherOrder }: CompiledStep,
  list: readonly Occurrence[],
): readonly Occurrence[] {
  const low = eitherOrder ? span.from - gap - 12 : span.to
  const near: Occurrence[] = []
  for (let at = firstFrom(list, low); at < list.length && near.length < mostTried; at++) {
    const next = list[at]
    if (next === undefined || next.from > span.to + gap) break
    const after = next.from >= span.to
    const before = eitherOrder && next.to <= span.from && span.from - next.to <= gap
    // Between steps that stand apart there is room for a third.
    const inside = eitherOrder && next.from > span.from && next.to < span.to
    if (after || before || inside) near.push(next)
  }
  return near
}

/** Occurrences that begin at `from` or later and before `to`. */
export function within(
  list: readonly Occurrence[],
  from: number,
  to: number,
): readonly Occurrence[] {
  return list.slice(firstFrom(list, from), firstFrom(list, to))
}

/** Index of the first occurrence that begins at `low` or later. */
export function firstFrom(list: readonly Occurrence[], low: number): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((list[middle]?.from ?? 0) < low) from = middle + 1
    else to = middle
  }
  return from
}
