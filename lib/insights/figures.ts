import { endings, type Ending } from '#lib/casebook/offer-kinds.ts'
import { minorOf } from '#lib/money/text.ts'
import type { CaseStory } from './case-story.ts'

/** Below this many cases a figure says little, and is shown as such. */
export const fewCases = 5

/** The middle half of some times, in milliseconds. */
export type Spread = {
  readonly low: number
  readonly median: number
  readonly high: number
  /** How many cases tell it. */
  readonly of: number
}

/** What ends cost against a full refund, in one currency; smallest units. */
export type Kept = {
  readonly currency: string
  readonly cost: bigint
  readonly fullRefund: bigint
  /** Cases of which both are known. */
  readonly of: number
}

export type Figures = {
  readonly cases: number
  readonly settled: number
  readonly firstAnswer?: Spread
  readonly settling?: Spread
  /** Ended cases by how they ended, the most frequent first. */
  readonly endings: readonly { readonly ending: Ending; readonly count: number }[]
  readonly kept: readonly Kept[]
  readonly deadlines: { readonly missed: number; readonly of: number }
}

export function figuresOf(stories: readonly CaseStory[]): Figures {
  const [first, settling] = [
    spreadOf(stories.flatMap(({ firstAnswerMs }) => firstAnswerMs ?? [])),
    spreadOf(stories.flatMap(({ settledMs }) => settledMs ?? [])),
  ]
  const told = stories.flatMap(({ deadline }) => deadline ?? [])
  return {
    cases: stories.length,
    settled: stories.filter(({ status }) => status === 'closed').length,
    ...(first ? { firstAnswer: first } : {}),
    ...(settling ? { settling } : {}),
    endings: endingsOf(stories),
    kept: keptOf(stories),
    deadlines: { missed: told.filter((each) => each === 'missed').length, of: told.length },
  }
}

/** Undefined for no values. Quartiles between neighbours, as most people's tools reckon them. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined
  const ordered = values.toSorted((a, b) => a - b)
  const at = (part: number): number => {
    const place = part * (ordered.length - 1)
    const [below, above] = [ordered[Math.floor(place)] ?? 0, ordered[Math.ceil(place)] ?? 0]
    return below + (above - below) * (place - Math.floor(place))
  }
  return { low: at(0.25), median: at(0.5), high: at(0.75), of: values.length }
}

function endingsOf(stories: readonly CaseStory[]): Figures['endings'] {
  return endings
    .map((ending) => ({
      ending,
      count: stories.filter(({ outcome }) => outcome === ending).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}

/** The currency of the most cases first. */
function keptOf(stories: readonly CaseStory[]): readonly Kept[] {
  const sums = new Map<string, Kept>()
  for (const { cost, fullRefund } of stories) {
    if (!cost || !fullRefund || cost.currency !== fullRefund.currency) continue
    const { currency } = cost
    const [spent, full] = [minorOf(cost.amount, currency), minorOf(fullRefund.amount, currency)]
    if (spent === undefined || full === undefined) continue
    const before = sums.get(currency) ?? { currency, cost: 0n, fullRefund: 0n, of: 0 }
    sums.set(currency, {
      currency,
      cost: before.cost + spent,
      fullRefund: before.fullRefund + full,
      of: before.of + 1,
    })
  }
  return [...sums.values()].toSorted((a, b) => b.of - a.of)
}
