import { money, type Money } from '#lib/money/money.ts'
import { basisOf, type Basis } from './basis.ts'
import { breakEvenOf, type BreakEven } from './break-even.ts'
import type { FeeBook } from './fee-table.ts'
import type { FeeModel } from './fee.ts'
import { lossOf, type AmountLine, type LineLabel } from './lines.ts'
import { sourced, type LineSource } from './line-sources.ts'
import { contest, coupon, reship, reshipWithContribution } from './other-ways.ts'
import { have, type Outcome, type Unavailable } from './outcome.ts'
import { forcedRefund, fullRefund, partialRefund, returnRefund } from './refunds.ts'
import type { Scenario } from './scenario.ts'
import { totalOf } from './tariff.ts'

export const optionKinds = [
  'full-refund',
  'full-refund-forced',
  'return-refund',
  'reship',
  'reship-contribution',
  'partial-refund',
  'coupon',
  'contest',
  'buyer-drops-it',
] as const
export type OptionKind = (typeof optionKinds)[number]

/** `amount` below zero is money in. The lines sum to the option's loss. */
export type OptionLine = {
  readonly label: LineLabel
  readonly amount: Money
  /** Where the amount comes from: never empty. */
  readonly sources: readonly LineSource[]
}

/**
 * One way out. `loss` is what the seller loses from now on compared with the buyer dropping the
 * matter (below zero: a gain); `profit` is the order's final profit, undefined where a fee or a
 * cost that it needs is not known.
 */
export type QuotedOption = {
  readonly kind: OptionKind
  readonly ok: true
  readonly loss: Money
  readonly profit: Money | undefined
  readonly lines: readonly OptionLine[]
}
export type UnavailableOption = {
  readonly kind: OptionKind
  readonly ok: false
  readonly why: Unavailable
}
export type Option = QuotedOption | UnavailableOption

export type QuotedFee = {
  readonly charged: Money
  readonly source: FeeModel['source']
  readonly asOf: string
  /** See `FeeModel.fixedPartUnknown`. */
  readonly fixedPartUnknown: boolean
}

export type Quote = {
  readonly currency: string
  readonly fee: Outcome<QuotedFee>
  readonly profitBefore: Money | undefined
  /** Cheapest loss first, those that cannot be quoted last. */
  readonly options: readonly Option[]
  /** In the smallest unit of `currency`. */
  readonly breakEven: BreakEven
}

/**
 * What every way out costs. Pure: the fee tables come in as `book`, which must be the one of the
 * scenario's marketplace. What cannot be known is not quoted, and says why.
 */
export function quote(scenario: Scenario, book: FeeBook): Quote {
  return quoteOn(basisOf(scenario, book))
}

/** The quote of a basis that is worked out already. */
export function quoteOn(basis: Basis): Quote {
  const { currency } = basis.scenario.order
  const { profitBefore, fee } = basis
  return {
    currency,
    fee: fee.ok ? have(quotedFee(fee.value, currency)) : fee,
    profitBefore: profitBefore.ok ? money(profitBefore.value, currency) : undefined,
    options: optionsOf(basis),
    breakEven: breakEvenOf(basis),
  }
}

function quotedFee({ charge, source, asOf, fixedPartUnknown }: FeeModel, currency: string) {
  return { charged: money(totalOf(charge), currency), source, asOf, fixedPartUnknown }
}

const ways: Readonly<Record<OptionKind, (basis: Basis) => Outcome<readonly AmountLine[]>>> = {
  'full-refund': fullRefund,
  'full-refund-forced': forcedRefund,
  'return-refund': returnRefund,
  reship,
  'reship-contribution': reshipWithContribution,
  'partial-refund': partialRefund,
  coupon,
  contest,
  'buyer-drops-it': () => have([]),
}

function optionsOf(basis: Basis): readonly Option[] {
  const forced = basis.book.refunds.forcedWithoutCredit
  return optionKinds
    .filter((kind) => forced || kind !== 'full-refund-forced')
    .map((kind) => optionOf(basis, kind))
    .toSorted(byLoss)
}

function optionOf(basis: Basis, kind: OptionKind): Option {
  const lines = ways[kind](basis)
  if (!lines.ok) return { kind, ok: false, why: lines.why }
  const { currency } = basis.scenario.order
  const { profitBefore } = basis
  const loss = lossOf(lines.value)
  return {
    kind,
    ok: true,
    loss: money(loss, currency),
    profit: profitBefore.ok ? money(profitBefore.value - loss, currency) : undefined,
    lines: sourced(kind, lines.value, basis),
  }
}

function byLoss(a: Option, b: Option): number {
  if (!a.ok || !b.ok) return Number(b.ok) - Number(a.ok)
  return a.loss.minor < b.loss.minor ? -1 : a.loss.minor > b.loss.minor ? 1 : 0
}
