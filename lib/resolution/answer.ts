import { money, type Money } from '#lib/money/money.ts'
import { printAmount } from '#lib/money/text.ts'
import type { Outcome, Unavailable } from './outcome.ts'
import type { Option, Quote, QuotedFee } from './quote.ts'

/** A quote as the JSON of the quote contract: amounts as decimal strings, null for what is not known. */
export function answerOf(quote: Quote) {
  return {
    fee: feeAnswer(quote.fee),
    profitBefore: printed(quote.profitBefore),
    options: quote.options.map(optionAnswer),
    breakEven: breakEvenAnswer(quote),
    ...(quote.fee.ok && quote.fee.value.fixedPartUnknown ? { notes: [fixedPartNote] } : {}),
  }
}
export type QuoteAnswer = ReturnType<typeof answerOf>

const fixedPartNote = 'The fixed part of the fee is not known here and is counted as percent.'

function feeAnswer(fee: Outcome<QuotedFee>) {
  if (!fee.ok) return { charged: null, source: null, asOf: null, unavailable: whyText(fee.why) }
  const { charged, source, asOf } = fee.value
  return { charged: printAmount(charged), source, asOf }
}

function optionAnswer(option: Option) {
  if (!option.ok) return { kind: option.kind, unavailable: whyText(option.why) }
  return {
    kind: option.kind,
    loss: printAmount(option.loss),
    profit: printed(option.profit),
    lines: option.lines.map(({ label, amount }) => ({ label, amount: printAmount(amount) })),
  }
}

function breakEvenAnswer({ breakEven, currency }: Quote) {
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
