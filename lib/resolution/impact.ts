import type { Fraction } from '#lib/money/fraction.ts'
import { divide } from '#lib/money/rounding.ts'
import { derive, have, known, lack, type Outcome } from './outcome.ts'
import { poissonAbove } from './poisson.ts'
import type { LifetimeInputs, MetricInputs, ReviewInputs, Scenario } from './scenario.ts'

/** What a lost case does beside the money, in the smallest unit: the defect, the review, the buyer. */
export type Impact = {
  readonly metricPrice: bigint
  readonly reviewCost: bigint
  readonly lifetime: bigint
}

/** Each is what `contest` says, else worked out from its own section; a lifetime that nobody gives is zero. */
export function impactOf({ contest, metric, review, lifetime }: Scenario): Outcome<Impact> {
  const later = contest.lifetime ?? (isEmpty(lifetime) ? 0n : undefined)
  return derive(said('contest.metricPrice', contest.metricPrice, metric, metricPrice), (defect) =>
    derive(said('contest.reviewCost', contest.reviewCost, review, reviewCost), (rating) =>
      derive(said('contest.lifetime', later, lifetime, lifetimeLost), (buyer) =>
        have({ metricPrice: defect, reviewCost: rating, lifetime: buyer }),
      ),
    ),
  )
}

function said<T extends object>(
  path: string,
  amount: bigint | undefined,
  section: T,
  from: (section: T) => Outcome<bigint>,
): Outcome<bigint> {
  if (amount !== undefined) return have(amount)
  return isEmpty(section) ? lack({ code: 'missing-input', inputs: [path] }) : from(section)
}

/** Whether a section says nothing. */
export function isEmpty(section: object): boolean {
  return Object.values(section).every((value) => value === undefined)
}

/**
 * μ = ΔP(the limit is crossed) × what crossing costs, economics.md §2.9: surcharge points on the sales
 * of its months. Defects to come are Poisson.
 */
export function metricPrice(inputs: MetricInputs): Outcome<bigint> {
  const all = known({
    'metric.defects': inputs.defects,
    'metric.orders': inputs.orders,
    'metric.limit': inputs.limit,
    'metric.expected': inputs.expected,
    'metric.monthlySales': inputs.monthlySales,
    'metric.points': inputs.points,
    'metric.surchargeMonths': inputs.surchargeMonths,
  })
  return derive(all, (got) => {
    const [limit, orders] = [got['metric.limit'], got['metric.orders']]
    const allowed = divide(limit.n * orders.n, limit.d * orders.d, 'floor')
    const left = Math.floor(Number(allowed) - asNumber(got['metric.defects']))
    const expected = asNumber(got['metric.expected'])
    const more = poissonAbove(left - 1, expected) - poissonAbove(left, expected)
    const parts = [got['metric.points'], got['metric.surchargeMonths'], asFraction(more)]
    return have(product(got['metric.monthlySales'], parts))
  })
}

/** ρ = monthly units × fall of the average × effect of a star × profit × months: economics.md §2.9. */
export function reviewCost(inputs: ReviewInputs): Outcome<bigint> {
  const all = known({
    'review.count': inputs.count,
    'review.average': inputs.average,
    'review.stars': inputs.stars,
    'review.monthlyUnits': inputs.monthlyUnits,
    'review.perStar': inputs.perStar,
    'review.unitProfit': inputs.unitProfit,
    'review.monthsFelt': inputs.monthsFelt,
  })
  return derive(all, (got) => {
    const fall = fallOf(got['review.count'], got['review.average'], got['review.stars'])
    const [units, months] = [got['review.monthlyUnits'], got['review.monthsFelt']]
    return have(product(got['review.unitProfit'], [units, fall, got['review.perStar'], months]))
  })
}

/** (average − stars) ÷ (count + 1): how far one more review pulls the average down. */
function fallOf(count: Fraction, average: Fraction, stars: Fraction): Fraction {
  const apart = average.n * stars.d - stars.n * average.d
  const n = apart > 0n ? apart * count.d : 0n
  return { n, d: average.d * stars.d * (count.n + count.d) }
}

/** ℓ = (retained if content − retained otherwise) × later profit: economics.md §2.9. */
export function lifetimeLost(inputs: LifetimeInputs): Outcome<bigint> {
  const all = known({
    'lifetime.retained': inputs.retained,
    'lifetime.retainedOtherwise': inputs.retainedOtherwise,
    'lifetime.laterProfit': inputs.laterProfit,
  })
  return derive(all, (got) => {
    const [content, otherwise] = [got['lifetime.retained'], got['lifetime.retainedOtherwise']]
    const apart = content.n * otherwise.d - otherwise.n * content.d
    const share = { n: apart > 0n ? apart : 0n, d: content.d * otherwise.d }
    return have(product(got['lifetime.laterProfit'], [share]))
  })
}

/** Amount times fractions, rounded once. */
function product(amount: bigint, factors: readonly Fraction[]): bigint {
  const n = factors.reduce((whole, factor) => whole * factor.n, amount)
  return divide(
    n,
    factors.reduce((whole, factor) => whole * factor.d, 1n),
    'half-up',
  )
}

function asNumber({ n, d }: Fraction): number {
  return Number(n) / Number(d)
}

/** A chance as a fraction, to a millionth of a millionth: an amount is never multiplied by a float. */
function asFraction(chance: number): Fraction {
  const d = 1_000_000_000_000n
  return { n: BigInt(Math.round(chance * Number(d))), d }
}
