import {
  naturalAmounts,
  shareOf,
  type OfferGround,
  type RefusalGround,
  type Round,
} from './offer-ground.ts'

/** One offer of a part of the price, weighed. Amounts in the smallest unit. */
export type Offer = {
  readonly amount: bigint
  readonly share: number
  readonly cost: bigint
  readonly chance: number
  /** The expected cost of making this one offer and falling back when it is refused. */
  readonly expected: number
}

export type BestOffer = {
  readonly best: Offer
  /** The best of the offers clearly apart from it, where it costs at most 2 % more: a matter of taste. */
  readonly runnerUp: Offer | undefined
}

/** Offers nearer than this to the best one say the same. */
const apart = 0.04
const withinShare = 0.02

/** The natural amounts, each weighed as a single offer; empty where no refund costs less than the fallback. */
export function offersOf(ground: OfferGround): readonly Offer[] {
  return naturalAmounts(ground).map((amount) => offerOf(ground, amount))
}

/** The single offer of least expected cost; undefined without offers. */
export function bestOffer(offers: readonly Offer[]): BestOffer | undefined {
  const best = cheapest(offers)
  if (best === undefined) return undefined
  const second = cheapest(
    offers.filter(({ share }) => Math.abs(share - best.share) >= apart - 1e-9),
  )
  const isClose = second !== undefined && isAsGood(second.expected, best.expected)
  return { best, runnerUp: isClose ? second : undefined }
}

/** At most 2 % dearer. A contribution may be expected to be a gain: below zero, 2 % of it count all the same. */
export function isAsGood(expected: number, least: number): boolean {
  return expected <= least + Math.abs(least) * withinShare
}

function cheapest(offers: readonly Offer[]): Offer | undefined {
  return offers.reduce<Offer | undefined>(
    (least, offer) => (least === undefined || offer.expected < least.expected ? offer : least),
    undefined,
  )
}

/** p·c + (1−p)·[δ + ε·L + (1−ε)·V]: economics.md §2.11 with one step. */
export function offerOf(ground: OfferGround, amount: bigint): Offer {
  return weighed(ground, { amount, share: shareOf(amount, ground), cost: ground.costOf(amount) })
}

/** Any offer with its chance and its expected cost. */
export function weighed(
  ground: RefusalGround,
  offer: Pick<Offer, 'amount' | 'share' | 'cost'>,
): Offer {
  const { share, cost } = offer
  const chance = ground.acceptance(share)
  return {
    ...offer,
    chance,
    expected: chance * Number(cost) + (1 - chance) * afterRefusal(ground, Number(ground.fallback)),
  }
}

/** What a refusal costs when `next` is what comes then: δ + ε·L + (1−ε)·next. */
export function afterRefusal({ delay, escalation }: Round, next: number): number {
  const { chance, loss } = escalation
  return Number(delay) + chance * Number(loss) + (1 - chance) * next
}

/** The chance of acceptance from which an offer is worth its delay: δ ÷ (V + δ − c), economics.md §2.7. */
export function leastChance(ground: OfferGround, amount: bigint): number {
  const saved = ground.fallback - ground.costOf(amount)
  return saved <= 0n ? 1 : Number(ground.delay) / Number(ground.delay + saved)
}
