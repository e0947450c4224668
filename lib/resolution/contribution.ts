import type { Basis } from './basis.ts'
import { largestPartial, smallestContribution } from './break-even.ts'
import { linesOf, lossOf, type AmountLine } from './lines.ts'
import { mayCollect, type OptionMark } from './option-marks.ts'
import { contributionFee, reship } from './other-ways.ts'
import { derive, have, known, type Outcome } from './outcome.ts'
import { sourced } from './line-sources.ts'
import type { Option, OptionKind, OptionLine } from './quote.ts'
import { fullRefund, refundOf } from './refunds.ts'

/** What a contribution of the buyer to a second shipment does. Amounts in the smallest unit. */
export type ContributionFigures = {
  readonly contribution: bigint
  /** What the marketplace takes of this second payment. */
  readonly fee: bigint
  /** What is left for the seller. */
  readonly net: bigint
  /** From now on, against the buyer dropping the matter. */
  readonly loss: bigint
  /** The order's final profit; undefined where a cost that it needs is not known. */
  readonly profit: bigint | undefined
}

/** The three marks of a slider; undefined: no amount does it, or an input is missing. */
export type ContributionMarks = {
  /** From here on the whole order is not a loss. */
  readonly orderKeepsProfit: bigint | undefined
  /** From here on the second shipment pays for itself. */
  readonly shipmentPaysForItself: bigint | undefined
  /** From here on it costs no more than the cheapest other way. */
  readonly equalsBestOther: { readonly kind: OptionKind; readonly amount: bigint } | undefined
}

/**
 * The same trade without money from the buyer. A buyer who can claim the whole payment back gets the
 * second parcel, and the claim less the contribution: 30 of 100 back and new goods, instead of paying
 * 70 for them. Against a full refund it saves what the contribution would have earned.
 */
export type InsteadOfContribution = {
  /** What the buyer gets back beside the second parcel. */
  readonly refund: bigint
  readonly lines: readonly OptionLine[]
  readonly loss: bigint
  readonly profit: bigint | undefined
  /** How much less it costs than a full refund without a second parcel; below zero: more. */
  readonly savedAgainstFullRefund: bigint
  /** How much more it costs than the contribution would. */
  readonly dearerThanContribution: bigint
  /** What the refund adds to a free reship, which comes first where the buyer is content with it. */
  readonly beyondFreeReship: bigint
  /** The largest refund beside a second parcel that costs no more than a full refund alone. */
  readonly largestRefund: bigint | undefined
}

export type Contribution = {
  readonly figures: Outcome<ContributionFigures>
  readonly marks: ContributionMarks
  /** How collecting money stands here; undefined: nothing is known about it. */
  readonly mark: OptionMark | undefined
  /** Money may be collected, through the marketplace. Where it may not, `instead` is the way. */
  readonly collectable: boolean
  readonly instead: Outcome<InsteadOfContribution>
}

/** Ways that settle the matter with the buyer: what a contribution is compared with. */
const settling: readonly OptionKind[] = ['partial-refund', 'reship', 'return-refund', 'full-refund']

/** A contribution explained. `options`: the quote's, cheapest first. */
export function contributionOf(
  basis: Basis,
  options: readonly Option[],
  mark: OptionMark | undefined,
): Contribution {
  const given = known({ 'terms.contribution': basis.scenario.terms.contribution })
  return {
    figures: derive(given, (got) => contributionAt(basis, got['terms.contribution'])),
    marks: marksOf(basis, options),
    mark,
    collectable: mayCollect(mark),
    instead: derive(given, (got) => insteadOf(basis, got['terms.contribution'])),
  }
}

/** The figures of any contribution: what a slider asks again and again. */
export function contributionAt(basis: Basis, contribution: bigint): Outcome<ContributionFigures> {
  return derive(reship(basis), (free) =>
    derive(contributionFee(basis, contribution), (fee) => {
      const net = contribution - fee
      const loss = lossOf(free) - net
      return have({ contribution, fee, net, loss, profit: profitAfter(basis, loss) })
    }),
  )
}

function profitAfter({ profitBefore }: Basis, loss: bigint): bigint | undefined {
  return profitBefore.ok ? profitBefore.value - loss : undefined
}

function marksOf(basis: Basis, options: readonly Option[]): ContributionMarks {
  const free = reship(basis)
  const second = basis.fee.ok ? basis.fee.value.second : undefined
  const from = (limit: bigint | undefined) =>
    free.ok && limit !== undefined
      ? smallestContribution(second, lossOf(free.value) - limit)
      : undefined
  const other = options.find(({ kind, ok }) => ok && settling.includes(kind))
  const amount = other?.ok ? from(other.loss.minor) : undefined
  return {
    orderKeepsProfit: from(basis.profitBefore.ok ? basis.profitBefore.value : undefined),
    shipmentPaysForItself: from(0n),
    equalsBestOther: other && amount !== undefined ? { kind: other.kind, amount } : undefined,
  }
}

function insteadOf(basis: Basis, contribution: bigint): Outcome<InsteadOfContribution> {
  return derive(basis.payment, (payment) =>
    derive(reship(basis), (free) =>
      derive(fullRefund(basis), (full) =>
        derive(refundOf(basis, 'voluntary'), (cost) =>
          derive(contributionAt(basis, contribution), (paid) => {
            const refund = contribution < payment ? payment - contribution : 0n
            const back = refund === 0n ? [] : withoutRecovered(cost.lines(refund))
            const loss = lossOf(free) + lossOf(back)
            return have({
              refund,
              lines: [...sourced('reship', free, basis), ...sourcedRefund(back, basis)],
              loss,
              profit: profitAfter(basis, loss),
              savedAgainstFullRefund: lossOf(full) - loss,
              dearerThanContribution: loss - paid.loss,
              beyondFreeReship: lossOf(back),
              largestRefund: largestPartial(basis, lossOf(full) - lossOf(free) - cost.recovered),
            })
          }),
        ),
      ),
    ),
  )
}

/** The refund is what was paid less the contribution. */
function sourcedRefund(lines: readonly AmountLine[], basis: Basis): readonly OptionLine[] {
  return sourced('full-refund', lines, basis).map((line) =>
    line.label === 'refund-to-buyer'
      ? { ...line, sources: [...line.sources, { kind: 'field', path: 'terms.contribution' }] }
      : line,
  )
}

/** What insurance pays is in the second parcel's lines already. */
function withoutRecovered(lines: readonly AmountLine[]): readonly AmountLine[] {
  return linesOf(
    lines.filter(({ label }) => label !== 'recovered').map(({ label, minor }) => [label, minor]),
  )
}
