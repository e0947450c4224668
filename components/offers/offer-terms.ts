import type { QuoteInView } from '#components/costs/use-quote.ts'
import { offerWays, type Ending, type OfferWay } from '#lib/casebook/offer-kinds.ts'
import type { OfferRecord } from '#lib/casebook/offers.ts'
import { money } from '#lib/money/money.ts'
import { minorOf, parseAmount, printAmount, type AmountFault } from '#lib/money/text.ts'
import type { MoneyText } from '#lib/order/schema.ts'
import { quote } from '#lib/resolution/quote.ts'
import type { Scenario } from '#lib/resolution/scenario.ts'
import { typedAmount, type FieldPath } from '#lib/resolution/scenario-fields.ts'

/** What an offer says in figures, and what an end costs. Pure. */

type AmountWay = 'partial-refund' | 'reship-contribution' | 'coupon'
type AmountTerm = 'partialRefund' | 'contribution' | 'coupon'

/** Ways that need an amount, and the term of the quote that holds it. */
const amountTerms: Readonly<Record<AmountWay, AmountTerm>> = {
  'partial-refund': 'partialRefund',
  'reship-contribution': 'contribution',
  coupon: 'coupon',
}

export function amountTerm(way: Ending): AmountTerm | undefined {
  return way in amountTerms ? amountTerms[way as AmountWay] : undefined
}

/** The amount that the agent set in Costs, or the ladder's next step; nothing that is only assumed. */
export function amountInCosts(way: OfferWay, { draft, next, currency }: QuoteInView): string {
  const term = amountTerm(way)
  if (term === undefined) return ''
  const path: FieldPath = `terms.${term}`
  const { origin, value, problem } = draft.fields[path]
  if (origin === 'typed') return problem === undefined ? (value ?? '') : ''
  return way === 'partial-refund' && next ? printAmount(money(next.step.amount, currency)) : ''
}

export type TypedProblem = Exclude<AmountFault, 'unknown-currency'> | 'negative' | 'above-payment'

export type TypedMoney =
  | { readonly ok: true; readonly money: MoneyText }
  | { readonly ok: false; readonly problem: TypedProblem }

/** A typed amount, exactly in its currency. */
export function typedMoney(typed: string, currency: string): TypedMoney {
  const amount = typedAmount(typed, currency)
  const parsed = parseAmount(amount, currency)
  if (parsed.ok) return { ok: true, money: { amount, currency } }
  const problem = parsed.fault === 'unknown-currency' ? 'not-an-amount' : parsed.fault
  return { ok: false, problem }
}

/** The same for an offer: nothing below zero, and no refund above what was paid. */
export function offeredMoney(typed: string, way: OfferWay, view: QuoteInView): TypedMoney {
  const read = typedMoney(typed, view.currency)
  if (!read.ok) return read
  if (read.money.amount.startsWith('-')) return { ok: false, problem: 'negative' }
  const paid = paidFor(view)
  const given = minorOf(read.money.amount, view.currency)
  const isAbove = given !== undefined && paid !== undefined && given > paid
  return way === 'partial-refund' && isAbove ? { ok: false, problem: 'above-payment' } : read
}

/** What the buyer paid the seller, in the smallest unit. */
function paidFor({ draft }: QuoteInView): bigint | undefined {
  const { itemTotal, shippingPaid } = draft.scenario.order
  if (itemTotal === undefined || shippingPaid === undefined) return undefined
  return itemTotal + shippingPaid
}

/** The whole that an offer is a share of. */
export function baseOf(view: QuoteInView): MoneyText | undefined {
  const paid = paidFor(view)
  return paid === undefined || paid <= 0n ? undefined : moneyText(paid, view.currency)
}

function moneyText(minor: bigint, currency: string): MoneyText {
  return { amount: printAmount(money(minor, currency)), currency }
}

/** Place of the next offer of a way in the case's ladder. */
export function nextStep(offers: readonly OfferRecord[], way: OfferWay): number {
  return offers.filter((each) => each.way === way).length + 1
}

/** What an end costs by the quote, with the amount that was agreed; undefined where it cannot be quoted. */
export function quotedCost(
  ending: Ending,
  amount: MoneyText | undefined,
  { draft, book, quote: shown, currency }: QuoteInView,
): string | undefined {
  if (ending === 'dropped') return printAmount(money(0n, currency))
  const kind = ending === 'lost' ? 'full-refund-forced' : offerWays.find((way) => way === ending)
  if (kind === undefined) return undefined
  const agreed = withTerm(draft.scenario, ending, amount)
  const { options } = agreed ? quote(agreed, book) : shown
  const option = options.find((each) => each.kind === kind)
  return option?.ok ? printAmount(option.loss) : undefined
}

/** What a full refund would cost, to set what the end did cost against; empty where it cannot be quoted. */
export function fullRefundOf(view: QuoteInView): { readonly fullRefund?: MoneyText } {
  const option = view.quote.options.find(({ kind }) => kind === 'full-refund')
  if (!option?.ok) return {}
  return { fullRefund: { amount: printAmount(option.loss), currency: view.currency } }
}

/** The scenario with the agreed amount in place of the one that is tried out in Costs. */
function withTerm(
  scenario: Scenario,
  ending: Ending,
  amount: MoneyText | undefined,
): Scenario | undefined {
  const term = amountTerm(ending)
  if (term === undefined || amount === undefined) return undefined
  if (amount.currency !== scenario.order.currency) return undefined
  const minor = minorOf(amount.amount, amount.currency)
  return minor === undefined
    ? undefined
    : { ...scenario, terms: { ...scenario.terms, [term]: minor } }
}
