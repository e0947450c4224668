import { feeBooks } from '#lib/marketplaces/fees.ts'
import { answerOf, type OptionAnswer, type QuoteAnswer } from '#lib/resolution/answer.ts'
import { parseScenario } from '#lib/resolution/parse.ts'
import { problemText } from '#lib/resolution/problems.ts'
import { quote } from '#lib/resolution/quote.ts'

/** Scenarios as JSON, built from the worked case W0 of economics.md by changing single fields. */

export type Json = { readonly [key: string]: unknown }

/** The contract's own example: eBay, 100.00, cost 40.00, freight 12.00. */
export const w0: Json = {
  marketplace: 'ebay',
  site: 'EBAY_US',
  asOf: '2026-11-23',
  order: {
    currency: 'USD',
    itemTotal: '100.00',
    shippingPaid: '0.00',
    taxByMarketplace: '0.00',
    quantity: 1,
    category: 'most',
    abroad: false,
  },
  seller: { store: 'none', belowStandard: false },
  fees: { read: null },
  costs: {
    unitCost: '40.00',
    outboundFreight: '12.00',
    reshipFreight: '12.00',
    returnLabel: '12.00',
    handling: '3.00',
    salvageShare: '0',
    recovered: '0.00',
  },
  terms: {
    partialRefund: '30.00',
    contribution: '70.00',
    coupon: '20.00',
    restocking: '0.00',
    returnPaidBy: 'seller',
    couponUse: '0.25',
    couponExtra: '0.60',
    nextProfit: '33.00',
  },
  contest: {
    winChance: '0.54',
    effort: '4.00',
    disputeFee: '0.00',
    metricPrice: '15.00',
    reviewCost: '5.00',
  },
  round: { delay: '5.00' },
}

export const amazon: Json = { ...w0, marketplace: 'amazon', site: 'AMAZON_US' }
export const w0Amazon: Json = change(amazon, { 'order.category': 'everything-else' })
export const w0AliExpress: Json = { ...w0, marketplace: 'aliexpress', site: 'ALIEXPRESS' }

/** W0 a hundred times over, in yen, which has no decimals. */
export const yenAmounts: Json = {
  'order.currency': 'JPY',
  'order.itemTotal': '10000',
  'order.shippingPaid': '0',
  'order.taxByMarketplace': '0',
  'costs.unitCost': '4000',
  'costs.outboundFreight': '1200',
  'costs.reshipFreight': '1200',
  'costs.returnLabel': '1200',
  'costs.handling': '300',
  'costs.recovered': '0',
  'terms.partialRefund': '3000',
  'terms.contribution': '7000',
  'terms.coupon': '2000',
  'terms.restocking': '0',
  'terms.nextProfit': '3300',
  'contest.effort': '400',
  'contest.disputeFee': '0',
  'contest.metricPrice': '1500',
  'contest.reviewCost': '500',
  'round.delay': '500',
}

/** The JSON with other values at these paths; `undefined` takes the field out. */
export function change(json: Json, changes: Readonly<Record<string, unknown>>): Json {
  return Object.entries(changes).reduce<Json>(
    (changed, [path, value]) => set(changed, path.split('.'), value),
    json,
  )
}

function set(json: Json, [key = '', ...rest]: readonly string[], value: unknown): Json {
  if (rest.length > 0) return { ...json, [key]: set(objectAt(json, key), rest, value) }
  const others = Object.entries(json).filter(([name]) => name !== key)
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]])
}

function objectAt(json: Json, key: string): Json {
  const value = json[key]
  return isJson(value) ? value : {}
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

/** Every path to a value that is no object. */
export function leaves(json: Json, above = ''): readonly string[] {
  return Object.entries(json).flatMap(([key, value]) =>
    isJson(value) ? leaves(value, `${above}${key}.`) : [`${above}${key}`],
  )
}

/** The answer to a scenario that has to be right. */
export function ask(json: Json, changes: Readonly<Record<string, unknown>> = {}): QuoteAnswer {
  const reading = parseScenario(change(json, changes), feeBooks)
  if (!reading.ok) throw new Error(reading.problems.map((p) => problemText(p, 'USD')).join('; '))
  return answerOf(quote(reading.scenario, reading.book))
}

/** What is said against a scenario that has to be wrong, the first of it. */
export function complaint(json: unknown): string {
  const reading = parseScenario(json, feeBooks)
  const [first] = reading.ok ? [] : reading.problems
  if (reading.ok || first === undefined) throw new Error('This scenario was accepted.')
  return problemText(first, reading.currency)
}

type QuotedAnswer = Extract<OptionAnswer, { readonly loss: string }>

export function optionOf(answer: QuoteAnswer, kind: string): OptionAnswer | undefined {
  return answer.options.find((option) => option.kind === kind)
}

function quoted(answer: QuoteAnswer, kind: string): QuotedAnswer {
  const option = optionOf(answer, kind)
  if (option === undefined) throw new Error(`No ${kind}.`)
  if (!('loss' in option)) throw new Error(`${kind}: ${option.unavailable}`)
  return option
}

export const loss = (answer: QuoteAnswer, kind: string): string => quoted(answer, kind).loss
export const profit = (answer: QuoteAnswer, kind: string): string | null =>
  quoted(answer, kind).profit

/** Amount of a line, `0.00`-like lines being left out of an option: undefined. */
export function line(answer: QuoteAnswer, kind: string, label: string): string | undefined {
  return quoted(answer, kind).lines.find((each) => each.label === label)?.amount
}

export function whyNot(answer: QuoteAnswer, kind: string): string | undefined {
  const option = optionOf(answer, kind)
  return option !== undefined && 'unavailable' in option ? option.unavailable : undefined
}

/** A decimal string in the smallest unit. */
export function minor(amount: string | null): bigint {
  if (amount === null) throw new Error('No amount.')
  return BigInt(amount.replace('.', ''))
}

/** The smallest unit as a decimal string. */
export function decimal(amount: bigint, places: number): string {
  if (places === 0) return String(amount)
  const digits = String(amount).padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
