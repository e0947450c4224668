import type { OfferGround } from './offer-ground.ts'
import type { Offer } from './single-offer.ts'

/**
 * The first offer has to be one that this many buyers would take: a token one only teaches the buyer
 * to refuse (economics.md §2.11: a ladder that starts too low costs more than a single offer).
 */
const plausibleChance = 0.2
/** A tenth was too little in every curve of economics.md §2.11. */
const plausibleShare = 0.15

/** A step is at most this part of the one before it, so that the buyer sees that there is little left. */
const shrinksTo = { n: 2, d: 3 } as const

/** The last step may go this much of the price beyond the best single offer. */
const beyondSingle = 0.05

function isPlausible(offer: Offer | undefined): boolean {
  return offer !== undefined && offer.chance >= plausibleChance && offer.share >= plausibleShare
}

/** Scores of the amounts 1…n of a grid, in the smallest unit; index 0 is "nothing offered yet". */
type Scores = {
  readonly taken: readonly number[]
  readonly cost: readonly number[]
  /** What a refusal costs at once: δ + ε·L. */
  readonly refusal: number
  /** The share of refusals that go on: 1 − ε. */
  readonly goesOn: number
  readonly fallback: number
}

/**
 * The two or three of the natural amounts of least expected cost, each step smaller than the one
 * before it. Undefined: no such steps. Weighted with the chance of being reached, a ladder's cost is
 * a sum over neighbours, so that a middle step can be looked at with its best first and last one.
 */
export function bestSteps(
  ground: OfferGround,
  natural: readonly Offer[],
  singleShare: number,
): readonly bigint[] | undefined {
  const highest = singleShare + beyondSingle + 1e-9
  const offers = natural.filter(({ share }) => share <= highest)
  const scores = scoresOf(ground, offers)
  let best: { readonly expected: number; readonly indices: readonly number[] } | undefined
  for (let middle = 2; middle <= offers.length; middle++) {
    const lasts = bestLasts(scores, middle)
    for (let first = leastFirst(middle); first < middle; first++) {
      if (!isPlausible(offers[first - 1])) continue
      const two = start(scores, first, last(scores, first, middle))
      if (best === undefined || two < best.expected)
        best = { expected: two, indices: [first, middle] }
      const end = lasts[shrunk(middle - first)]
      if (end === undefined) continue
      const three = start(scores, first, onward(scores, first, middle, end.score))
      if (three < best.expected) best = { expected: three, indices: [first, middle, end.index] }
    }
  }
  return best?.indices.map((index) => offers[index - 1]?.amount ?? 0n)
}

function scoresOf(ground: OfferGround, offers: readonly Offer[]): Scores {
  const { chance, loss } = ground.escalation
  return {
    taken: [0, ...offers.map(({ chance }) => chance)],
    cost: [0, ...offers.map(({ cost }) => Number(cost))],
    refusal: Number(ground.delay) + chance * Number(loss),
    goesOn: 1 - chance,
    fallback: Number(ground.fallback),
  }
}

/** The largest whole step that may follow one of this size. */
function shrunk(size: number): number {
  return Math.floor((size * shrinksTo.n) / shrinksTo.d)
}

/** The first step goes up from nothing, and the second has to be the smaller one. */
function leastFirst(middle: number): number {
  let first = Math.floor(middle / 2)
  while (middle - first > shrunk(first)) first++
  return first
}

type Last = { readonly index: number; readonly score: number }

/** By size of the last step: the best last amount at most so far above the middle one. */
function bestLasts(scores: Scores, middle: number): readonly (Last | undefined)[] {
  const lasts: (Last | undefined)[] = [undefined]
  const furthest = Math.min(scores.taken.length - 1, middle + shrunk(shrunk(middle)))
  for (let index = middle + 1; index <= furthest; index++) {
    const score = last(scores, middle, index)
    const before = lasts.at(-1)
    lasts.push(before === undefined || score < before.score ? { index, score } : before)
  }
  // Beyond the end of the grid the best one stays what it was.
  while (lasts.length <= middle) lasts.push(lasts.at(-1))
  return lasts
}

/** A step after `before`, weighted with the chance that it is reached. */
function step({ taken, cost, refusal }: Scores, before: number, index: number): number {
  const own = taken[index] ?? 0
  return (own - (taken[before] ?? 0)) * (cost[index] ?? 0) + (1 - own) * refusal
}

function last(scores: Scores, before: number, index: number): number {
  const refused = 1 - (scores.taken[index] ?? 0)
  return step(scores, before, index) + refused * scores.goesOn * scores.fallback
}

function onward(scores: Scores, before: number, index: number, rest: number): number {
  return step(scores, before, index) + scores.goesOn * rest
}

function start(scores: Scores, first: number, rest: number): number {
  return onward(scores, 0, first, rest)
}
