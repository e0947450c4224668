import { bestSteps } from './ladder-search.ts'
import { naturalStep, shareOf, type OfferGround } from './offer-ground.ts'
import {
  afterRefusal,
  bestOffer,
  isAsGood,
  offersOf,
  type BestOffer,
  type Offer,
} from './single-offer.ts'

/** A step of a ladder: offered when all before it were refused. Amounts in the smallest unit. */
export type LadderStep = {
  readonly amount: bigint
  /** Of what the buyer paid. */
  readonly share: number
  /** What it costs the seller when the buyer takes it, fees and rounding counted. */
  readonly cost: bigint
  /** The chance that the buyer takes it, having refused the steps before. */
  readonly chance: number
  /** The expected cost from this step on, in the smallest unit: E_k of economics.md §2.11. */
  readonly expected: number
}

/** Why the steps end where they do. */
export type LadderEnd =
  /** A larger offer would cost as much as the fallback. */
  | 'fallback-no-dearer'
  /** More rounds than this are not worth a buyer's patience. */
  | 'enough-rounds'
  /** A further step would not lower the expected cost. */
  | 'no-gain'

/** Why there is no ladder. */
export type LadderLack =
  /** A buyer who cannot use the goods is not helped by a part of the price. */
  | 'goods-not-usable'
  /** Whether the goods can be used is not known yet. */
  | 'usability-unknown'
  /** Even the smallest refund costs no less than the fallback. */
  | 'fallback-cheaper'
  /** No two shrinking steps begin with an offer that a buyer may plausibly take. */
  | 'no-plausible-start'
  /** One offer costs less than any ladder: rounds are too dear here. */
  | 'single-offer-better'

export type Ladder =
  | {
      readonly ok: true
      /** Two or three, growing by less each time. */
      readonly steps: readonly LadderStep[]
      /** The expected cost of going up the ladder, in the smallest unit. */
      readonly expected: number
      readonly fallback: bigint
      /** The largest refund that still costs less than the fallback. */
      readonly bound: bigint
      readonly end: LadderEnd
      readonly single: BestOffer
    }
  | {
      readonly ok: false
      readonly why: LadderLack
      readonly fallback: bigint
      /** One offer alone, where one makes sense. */
      readonly single: BestOffer | undefined
    }

/**
 * Two or three shrinking offers of least expected cost: economics.md §2.11. `usable`: the goods can
 * still be used by the buyer; undefined: not known.
 */
export function ladderOf(ground: OfferGround, usable: boolean | undefined): Ladder {
  const { bound, fallback } = ground
  const none = (why: LadderLack, single?: BestOffer): Ladder => ({
    ok: false,
    why,
    fallback,
    single,
  })
  if (usable === undefined) return none('usability-unknown')
  if (!usable) return none('goods-not-usable')
  const offers = offersOf(ground)
  const single = bestOffer(offers)
  if (single === undefined || bound === undefined) return none('fallback-cheaper')
  const amounts = bestSteps(ground, offers, single.best.share)
  if (amounts === undefined) return none('no-plausible-start', single)
  const steps = stepsOf(ground, amounts)
  const expected = steps[0]?.expected ?? Infinity
  if (expected >= single.best.expected) return none('single-offer-better', single)
  const end = endOf(ground, bound, amounts)
  return { ok: true, steps, expected, fallback, bound, end, single }
}

/** The one offer that costs hardly more than the whole ladder, where there is one: fewer words for the same money. */
export function singleAsGood(ladder: Extract<Ladder, { ok: true }>): Offer | undefined {
  const { best } = ladder.single
  return isAsGood(best.expected, ladder.expected) ? best : undefined
}

function endOf({ payment }: OfferGround, bound: bigint, amounts: readonly bigint[]): LadderEnd {
  const last = amounts.at(-1) ?? 0n
  if (last + naturalStep(payment) > bound) return 'fallback-no-dearer'
  return amounts.length >= 3 ? 'enough-rounds' : 'no-gain'
}

/** Any ascending offers as steps, from the last one back: the recursion of economics.md §2.11. */
export function stepsOf(ground: OfferGround, amounts: readonly bigint[]): readonly LadderStep[] {
  const taken = amounts.map((amount) => ground.acceptance(shareOf(amount, ground)))
  let next = Number(ground.fallback)
  const steps: LadderStep[] = []
  for (const [index, amount] of [...amounts.entries()].toReversed()) {
    const before = taken[index - 1] ?? 0
    const chance = before >= 1 ? 0 : ((taken[index] ?? 0) - before) / (1 - before)
    const cost = ground.costOf(amount)
    next = chance * Number(cost) + (1 - chance) * afterRefusal(ground, next)
    steps.unshift({ amount, share: shareOf(amount, ground), cost, chance, expected: next })
  }
  return steps
}
