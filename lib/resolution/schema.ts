import * as z from 'zod/mini'
import { knownCurrency } from '#lib/money/currencies.ts'
import { compareFractions, decimalFraction } from '#lib/money/fraction.ts'
import { parseAmount } from '#lib/money/text.ts'
import { storeLevels, type FeeBook } from './fee-table.ts'
import type { ProblemCode } from './problems.ts'

/** The scenario's shape. Each issue's message is a problem code. */

const orMissing = (code: ProblemCode) => (issue: { input?: unknown }) =>
  issue.input === undefined ? 'missing' : code

const object = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.object(shape, { error: orMissing('not-an-object') })

const text = (code: ProblemCode) => z.string({ error: orMissing(code) })

const oneOf = <T extends string>(values: readonly T[], code: ProblemCode) =>
  z.enum(values, { error: orMissing(code) })

const yesOrNo = z.boolean({ error: orMissing('not-yes-or-no') })

const isDate = (value: string) => z.safeParse(z.iso.date(), value).success

/** What has to be known before anything else can be read. */
export const identitySchema = object({
  marketplace: oneOf(['amazon', 'ebay', 'aliexpress'], 'unknown-marketplace'),
  site: text('unknown-site'),
  asOf: text('bad-date').check(z.refine(isDate, { error: 'bad-date' })),
  order: object({
    currency: text('unknown-currency').check(
      z.refine(knownCurrency, { error: 'unknown-currency' }),
    ),
  }),
})

const quantity = z.pipe(
  z
    .number({ error: orMissing('not-a-quantity') })
    .check(z.refine((n) => Number.isSafeInteger(n) && n > 0, { error: 'not-a-quantity' })),
  z.transform((n: number) => BigInt(n)),
)

const share = z.pipe(
  text('not-a-share'),
  z.transform((written: string, context) => {
    const value = decimalFraction(written)
    if (value !== undefined && compareFractions(value, { n: 1n, d: 1n }) <= 0) return value
    context.issues.push({ code: 'custom', message: 'not-a-share', input: written })
    return z.NEVER
  }),
)

/** A decimal of zero or more. */
const number = z.pipe(
  text('not-a-number'),
  z.transform((written: string, context) => {
    const value = decimalFraction(written)
    if (value !== undefined) return value
    context.issues.push({ code: 'custom', message: 'not-a-number', input: written })
    return z.NEVER
  }),
)

/** Decimal string → smallest unit. A field's amounts are never negative. */
const amountIn = (currency: string) =>
  z.pipe(
    text('not-an-amount'),
    z.transform((written: string, context) => {
      const reading = parseAmount(written, currency)
      const negative = reading.ok && written.startsWith('-')
      if (reading.ok && !negative) return reading.money.minor
      const message = reading.ok ? 'negative' : reading.fault
      context.issues.push({ code: 'custom', message, input: written })
      return z.NEVER
    }),
  )

/** `need` says whether a field may be absent. */
type Need = <T extends z.ZodMiniType>(schema: T) => T | z.ZodMiniOptional<T>

export const required: Need = (schema) => schema
export const optional: Need = (schema) => z.optional(schema)

/** All fields of a scenario of one marketplace and currency. */
export function scenarioSchema(book: FeeBook, currency: string, need: Need) {
  const amount = need(amountIn(currency))
  const shareField = need(share)
  return object({
    order: object({
      itemTotal: amount,
      shippingPaid: amount,
      taxByMarketplace: amount,
      quantity: need(quantity),
      category: need(oneOf(book.categories, 'unknown-category')),
      abroad: need(yesOrNo),
    }),
    seller: need(
      object({
        store: need(oneOf(storeLevels, 'unknown-store')),
        belowStandard: need(yesOrNo),
        surcharge: z.optional(share),
      }),
    ),
    fees: need(feesSchema(currency)),
    costs: need(
      object({
        unitCost: amount,
        outboundFreight: amount,
        reshipFreight: amount,
        reshipTax: z.optional(amountIn(currency)),
        returnLabel: amount,
        handling: amount,
        salvageShare: shareField,
        recovered: amount,
      }),
    ),
    terms: need(
      object({
        partialRefund: amount,
        contribution: amount,
        coupon: amount,
        restocking: amount,
        returnPaidBy: need(oneOf(['seller', 'buyer'], 'unknown-payer')),
        couponUse: shareField,
        couponExtra: shareField,
        nextProfit: amount,
      }),
    ),
    contest: need(
      object({
        winChance: shareField,
        effort: amount,
        disputeFee: amount,
        metricPrice: amount,
        reviewCost: amount,
        lifetime: z.optional(amountIn(currency)),
      }),
    ),
    round: need(object({ delay: amount, escalation: z.optional(share) })),
    ...extras(currency),
  })
}

/** `read` is null where the page showed no fee; the others are extras that most scenarios lack. */
function feesSchema(currency: string) {
  return object({
    read: z.nullable(object({ total: amountIn(currency) })),
    rate: z.optional(share),
    affiliateRate: z.optional(share),
    refundFeeCap: z.optional(amountIn(currency)),
  })
}

/** Sections that the contract does not have, and that most scenarios lack. */
function extras(currency: string) {
  const amount = z.optional(amountIn(currency))
  const [part, decimal] = [z.optional(share), z.optional(number)]
  return {
    payout: z.optional(
      object({ spread: part, paidOut: z.optional(yesOrNo), daysSinceSale: z.optional(quantity) }),
    ),
    metric: z.optional(
      object({
        defects: decimal,
        orders: decimal,
        limit: part,
        expected: decimal,
        monthlySales: amount,
        points: part,
        surchargeMonths: decimal,
      }),
    ),
    review: z.optional(
      object({
        count: decimal,
        average: decimal,
        stars: decimal,
        monthlyUnits: decimal,
        perStar: part,
        unitProfit: amount,
        monthsFelt: decimal,
      }),
    ),
    lifetime: z.optional(object({ retained: part, retainedOtherwise: part, laterProfit: amount })),
  }
}
