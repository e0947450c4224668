import { divide } from '#lib/money/rounding.ts'
import { times } from '#lib/money/fraction.ts'
import type { Basis } from './basis.ts'
import { impactOf } from './impact.ts'
import { linesOf, type AmountLine } from './lines.ts'
import { derive, have, known, lack, type Outcome } from './outcome.ts'
import { totalOf } from './tariff.ts'

/** The ways out that do not refund. Each is its lines, whose sum is the loss. */

export function reship(basis: Basis): Outcome<readonly AmountLine[]> {
  const { costs } = basis.scenario
  const inputs = known({
    'costs.reshipFreight': costs.reshipFreight,
    'costs.recovered': costs.recovered,
  })
  return derive(basis.goods, (goods) =>
    derive(inputs, (got) =>
      have(
        linesOf([
          ['goods', goods],
          ['reship-freight', got['costs.reshipFreight']],
          ['reship-tax', costs.reshipTax ?? 0n],
          ['recovered', -got['costs.recovered']],
        ]),
      ),
    ),
  )
}

/** The buyer pays a part of the second shipment through the marketplace, which takes its fee again. */
export function reshipWithContribution(basis: Basis): Outcome<readonly AmountLine[]> {
  const inputs = known({ 'terms.contribution': basis.scenario.terms.contribution })
  return derive(reship(basis), (free) =>
    derive(inputs, (got) =>
      derive(contributionFee(basis, got['terms.contribution']), (fee) =>
        have([
          ...free,
          ...linesOf([
            ['contribution', -got['terms.contribution']],
            ['contribution-fee', fee],
          ]),
        ]),
      ),
    ),
  )
}

/** What the marketplace takes of a second payment of this amount. */
export function contributionFee(basis: Basis, contribution: bigint): Outcome<bigint> {
  // Nothing is paid, so nothing is charged: not even a least fee.
  if (contribution === 0n) return have(0n)
  return derive(basis.fee, ({ second }) => {
    const charge = second.charge(contribution)
    if (charge !== undefined) return have(totalOf(charge))
    return lack({ code: 'rate-unknown', site: basis.scenario.site })
  })
}

/** The expected cost of a coupon for the next purchase, fee saved and extra orders counted. */
export function coupon(basis: Basis): Outcome<readonly AmountLine[]> {
  const { terms } = basis.scenario
  const inputs = known({
    'terms.coupon': terms.coupon,
    'terms.couponUse': terms.couponUse,
    'terms.couponExtra': terms.couponExtra,
    'terms.nextProfit': terms.nextProfit,
  })
  return derive(inputs, (got) =>
    derive(basis.fee, ({ charge, base }) => {
      const percentSum = charge.percent.reduce((sum, line) => sum + line, 0n)
      const value = got['terms.coupon']
      const net = value - divide(value * percentSum, base, 'half-up')
      const use = got['terms.couponUse']
      const extra = got['terms.couponExtra']
      const expected = (net * extra.d - extra.n * got['terms.nextProfit']) * use.n
      const loss = divide(expected, extra.d * use.d, 'half-away')
      const given = times(net, use, 'half-away')
      // The second line takes what rounding leaves, so that the two sum to the loss.
      return have(
        linesOf([
          ['coupon', given],
          ['extra-orders', loss - given],
        ]),
      )
    }),
  )
}

/** What a contest costs when it is lost: everything, no fee back, and what the defect does. */
export function lostContest(basis: Basis): Outcome<bigint> {
  const { disputeFee } = basis.scenario.contest
  return derive(basis.payment, (payment) =>
    derive(known({ 'contest.disputeFee': disputeFee }), (got) =>
      derive(impactOf(basis.scenario), ({ metricPrice, reviewCost, lifetime }) =>
        have(payment + got['contest.disputeFee'] + metricPrice + reviewCost + lifetime),
      ),
    ),
  )
}

export function contest(basis: Basis): Outcome<readonly AmountLine[]> {
  const { winChance, effort } = basis.scenario.contest
  const inputs = known({ 'contest.winChance': winChance, 'contest.effort': effort })
  return derive(inputs, (got) =>
    derive(lostContest(basis), (lost) => {
      const { n, d } = got['contest.winChance']
      return have(
        linesOf([
          ['effort', got['contest.effort']],
          ['lost-contest', times(lost, { n: d - n, d }, 'half-away')],
        ]),
      )
    }),
  )
}
