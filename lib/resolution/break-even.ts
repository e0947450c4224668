import { printFraction } from '#lib/money/fraction.ts'
import type { Basis } from './basis.ts'
import type { SecondPayment } from './fee.ts'
import { lossOf } from './lines.ts'
import type { Outcome } from './outcome.ts'
import { lostContest, reship } from './other-ways.ts'
import { fullRefund, partialRefund, refundOf, type RefundCost } from './refunds.ts'
import { largest, smallest } from './search.ts'
import { totalOf, type Charge } from './tariff.ts'

/** Undefined: no amount does it, or an input is missing. Shares are decimal strings. */
export type BreakEven = {
  /** Smallest contribution with which the second shipment pays for itself. */
  readonly contributionNoLoss: bigint | undefined
  /** Smallest contribution with which the whole order is not a loss. */
  readonly contributionNoProfit: bigint | undefined
  /** Largest partial refund that costs no more than a free reship. */
  readonly partialBelowReship: bigint | undefined
  /** Largest partial refund that leaves the order's profit at or above zero. */
  readonly partialKeepingProfit: bigint | undefined
  /** From this salvage share on it pays to ask for the goods back. */
  readonly salvageShareForReturn: string | undefined
  /** Chance of winning from which a contest is cheaper than the option. */
  readonly winChanceVs: {
    readonly fullRefund: string | undefined
    readonly reship: string | undefined
    readonly partialRefund: string | undefined
  }
}

export function breakEvenOf(basis: Basis): BreakEven {
  const reshipLoss = valueOf(reship(basis), lossOf)
  const profit = valueOf(basis.profitBefore, (value) => value)
  const second = valueOf(basis.fee, (fee) => fee.second)
  const contribution = (need: bigint | undefined) => smallestContribution(second, need)
  return {
    contributionNoLoss: contribution(reshipLoss),
    contributionNoProfit: contribution(less(reshipLoss, profit)),
    partialBelowReship: largestPartial(basis, reshipLoss),
    partialKeepingProfit: largestPartial(basis, profit),
    salvageShareForReturn: salvageShare(basis),
    winChanceVs: {
      fullRefund: winChance(basis, valueOf(fullRefund(basis), lossOf)),
      reship: winChance(basis, reshipLoss),
      partialRefund: winChance(basis, valueOf(partialRefund(basis), lossOf)),
    },
  }
}

function valueOf<A, B>(from: Outcome<A>, make: (value: A) => B): B | undefined {
  return from.ok ? make(from.value) : undefined
}

function less(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  return a === undefined || b === undefined ? undefined : a - b
}

/** The smallest payment of which at least `need` is left after the fee; nothing needs no fee. */
export function smallestContribution(
  second: SecondPayment | undefined,
  need: bigint | undefined,
): bigint | undefined {
  if (need === undefined) return undefined
  if (need <= 0n) return 0n
  if (second === undefined || !second.leavesSome) return undefined
  const borders = second.jumps
  for (const [index, jump] of [...borders, undefined].entries()) {
    const found = inPiece(second, need, (borders[index - 1] ?? 0n) + 1n, jump)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Between two jumps every line rises with the payment, and the payment less its first line does
 * too; so an interval can be ruled out by the first line at its end and the others at its start.
 */
function inPiece(
  { charge }: SecondPayment,
  need: bigint,
  from: bigint,
  jump: bigint | undefined,
): bigint | undefined {
  const first = charge(from)
  if (first === undefined) return undefined
  // Known at its start, the rate is known throughout the piece.
  const chargeAt = (amount: bigint) => charge(amount) ?? first
  const net = (amount: bigint) => amount - totalOf(chargeAt(amount))
  const mayHold = (start: bigint, end: bigint) =>
    net(end) + besides(chargeAt(end)) - besides(chargeAt(start)) >= need
  const to = jump ?? reaching(net, need, from)
  return smallest({ from, to, holds: (amount) => net(amount) >= need, mayHold })
}

/** The lines beside the first. */
function besides({ percent }: Charge): bigint {
  return percent.slice(1).reduce((sum, line) => sum + line, 0n)
}

/** Some amount above `from` that leaves enough; there is one, as the rates are below one. */
function reaching(net: (amount: bigint) => bigint, need: bigint, from: bigint): bigint {
  let to = from + need
  while (net(to) < need) to *= 2n
  return to
}

/** The largest refund below the payment that costs at most `limit`. */
export function largestPartial(basis: Basis, limit: bigint | undefined): bigint | undefined {
  const cost = valueOf(refundOf(basis, 'voluntary'), (value) => value)
  const payment = valueOf(basis.payment, (value) => value)
  if (cost === undefined || payment === undefined || limit === undefined) return undefined
  return largest({
    from: 0n,
    to: payment - 1n,
    holds: (refunded) => lossOf(cost.lines(refunded)) <= limit,
    mayHold: (from, to) => leastCost(cost, from, to) <= limit,
  })
}

/**
 * No refund of the interval costs less: the refund less the credit of the first fee line runs one
 * way only, up to where the credit is whole and from there on; the other credits are largest at the
 * end, what is kept of them is least at the start.
 */
function leastCost({ credit, recovered, spread }: RefundCost, from: bigint, to: bigint): bigint {
  const { wholeFrom } = credit
  const bends = wholeFrom > from && wholeFrom < to ? [from, wholeFrom, to] : [from, to]
  const afterFirst = bends.map((refunded) => refunded - (credit.lines(refunded)[0] ?? 0n))
  const least = afterFirst.reduce((a, b) => (b < a ? b : a))
  const others = credit.lines(to).slice(1)
  const otherCredits = others.reduce((sum, line) => sum + line, 0n)
  return least - otherCredits + credit.on(from).kept + spread(from) - recovered
}

/** (label + handling − deduction) ÷ goods: economics.md §2.3. */
function salvageShare({ scenario, goods }: Basis): string | undefined {
  const { returnPaidBy, restocking } = scenario.terms
  const { returnLabel, handling } = scenario.costs
  if (!goods.ok || returnPaidBy === undefined || restocking === undefined) return undefined
  if (returnLabel === undefined || handling === undefined) return undefined
  const label = returnPaidBy === 'seller' ? returnLabel : 0n
  return shareText(label + handling - restocking, goods.value)
}

/** (lost + effort − the option's loss) ÷ lost: economics.md §2.9. */
function winChance(basis: Basis, optionLoss: bigint | undefined): string | undefined {
  const lost = lostContest(basis)
  const { effort } = basis.scenario.contest
  if (!lost.ok || effort === undefined || optionLoss === undefined) return undefined
  return shareText(lost.value + effort - optionLoss, lost.value)
}

/** Four decimals. Every share does it: `0`. None up to one does it: undefined. */
function shareText(n: bigint, d: bigint): string | undefined {
  if (n <= 0n) return '0'
  if (n > d) return undefined
  return printFraction({ n, d }, 4, 'half-up')
}
