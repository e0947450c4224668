import { money, type Money } from '#lib/money/money.ts'
import { printAmount } from '#lib/money/text.ts'
import type { LineLabel } from './lines.ts'
import type { Outcome, Unavailable } from './outcome.ts'
import type { Option, OptionKind, Quote, QuotedFee } from './quote.ts'

/** The quote contract's answer: amounts as decimal strings, null for what is not known. */
export type QuoteAnswer = {
  readonly fee: FeeAnswer
  readonly profitBefore: string | null
  readonly options: readonly OptionAnswer[]
  readonly breakEven: BreakEvenAnswer
  /** What to know about the figures; absent when there is nothing. */
  readonly notes?: readonly string[]
}

type FeeAnswer =
  | { readonly charged: string; readonly source: string; readonly asOf: string }
  | {
      readonly charged: null
      readonly source: null
      readonly asOf: null
      readonly unavailable: string
    }

export type OptionAnswer =
  | {
      readonly kind: OptionKind
      readonly loss: string
      readonly profit: string | null
      readonly lines: readonly { readonly label: LineLabel; readonly amount: string }[]
    }
  | { readonly kind: OptionKind; readonly unavailable: string }

type BreakEvenAnswer = {
  readonly contributionNoLoss: string | null
  readonly contributionNoProfit: string | null
  readonly partialBelowReship: string | null
  readonly partialKeepingProfit: string | null
  readonly salvageShareForReturn: string | null
  readonly winChanceVs: Readonly<Record<'full-refund' | 'reship' | 'partial-refund', string | null>>
}

/** A quote as the JSON that the tool prints. */
export function answerOf(quote: Quote): QuoteAnswer {
  return {
    fee: feeAnswer(quote.fee),
    profitBefore: printed(quote.profitBefore),
    options: quote.options.map(optionAnswer),
    breakEven: breakEvenAnswer(quote),
    ...(quote.fee.ok && quote.fee.value.fixedPartUnknown ? { notes: [fixedPartNote] } : {}),
  }
}

const fixedPartNote = 'The fixed part of the fee is not known here and is counted as percent.'

function feeAnswer(fee: Outcome<QuotedFee>): FeeAnswer {
  if (!fee.ok) return { charged: null, source: null, asOf: null, unavailable: whyText(fee.why) }
  const { charged, source, asOf } = fee.value
  return { charged: printAmount(charged), source, asOf }
}

function optionAnswer(option: Option): OptionAnswer {
  if (!option.ok) return { kind: option.kind, unavailable: whyText(option.why) }
  return {
    kind: option.kind,
    loss: printAmount(option.loss),
    profit: printed(option.profit),
    lines: option.lines.map(({ label, amount }) => ({ label, amount: printAmount(amount) })),
  }
}

function breakEvenAnswer({ breakEven, currency }: Quote): BreakEvenAnswer {
  const amount = (minor: bigint | undefined) =>
    printed(minor === undefined ? undefined : money(minor, currency))
  const { winChanceVs } = breakEven
  return {
    contributionNoLoss: amount(breakEven.contributionNoLoss),
    contributionNoProfit: amount(breakEven.contributionNoProfit),
    partialBelowReship: amount(breakEven.partialBelowReship),
    partialKeepingProfit: amount(breakEven.partialKeepingProfit),
    salvageShareForReturn: breakEven.salvageShareForReturn ?? null,
    winChanceVs: {
      'full-refund': winChanceVs.fullRefund ?? null,
      reship: winChanceVs.reship ?? null,
      'partial-refund': winChanceVs.partialRefund ?? null,
    },
  }
}

function printed(amount: Money | undefined): string | null {
  return amount === undefined ? null : printAmount(amount)
}

/** Why something cannot be quoted, in English and on one line. */
export function whyText(why: Unavailable): string {
  switch (why.code) {
    case 'missing-input':
      return `${why.inputs.join(', ')}: not known`
    case 'no-fee-table':
      return `no fee table for ${why.site}, ${why.category}, in ${why.currency}, and no fee read from the page`
    case 'rate-unknown':
      return `the fee rate of ${why.site} at this price is not known`
    case 'refund-fee-cap-unknown':
      return `the cap of the refund administration fee in ${why.currency} is not known`
  }
}
