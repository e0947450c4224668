import * as z from 'zod/mini'
import { parseAmount } from '#lib/money/text.ts'
import { knownCurrency } from '#lib/money/currencies.ts'
import { profileFields, type CostRuleInput, type ProfileValues } from './rule.ts'

export const longestItem = 120
export const mostRules = 20_000

const share = z.string().check(z.regex(/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/))
const values = z.partialRecord(z.enum(profileFields), z.string().check(z.maxLength(24)))

/** Amounts of nothing or more with the currency's decimals, a share from 0 to 1, and at least one of them. */
export function areValues(given: ProfileValues, currency: string): boolean {
  const entries = Object.entries(given)
  const isRight = ([field, value]: readonly [string, string]) =>
    field === 'salvageShare'
      ? share.safeParse(value).success
      : !value.startsWith('-') && parseAmount(value, currency).ok
  return entries.length > 0 && entries.every(isRight)
}

export const ruleInputSchema = z
  .strictObject({
    item: z.string().check(z.minLength(1), z.maxLength(longestItem)),
    store: z.string().check(z.maxLength(40)),
    currency: z.string().check(z.refine(knownCurrency)),
    values,
  })
  .check(z.refine((rule) => areValues(rule.values, rule.currency)))

export const rememberedSchema = z
  .strictObject({
    ids: z.array(z.string().check(z.maxLength(300))).check(z.minLength(1), z.maxLength(2)),
    currency: z.string().check(z.refine(knownCurrency)),
    quantity: z.int().check(z.gte(1)),
    values,
  })
  .check(z.refine((given) => areValues(given.values, given.currency)))

/** The schema and the type say the same. */
export type CheckedRule = z.infer<typeof ruleInputSchema> extends CostRuleInput ? true : never
