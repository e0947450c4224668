import { money } from '#lib/money/money.ts'
import { printAmount } from '#lib/money/text.ts'

/** What can be wrong with a field of a scenario. The panel words it, the tool in English. */
export const problemCodes = [
  'missing',
  'not-an-object',
  'not-text',
  'not-an-amount',
  'negative',
  'too-many-decimals',
  'too-few-decimals',
  'above-payment',
  'nothing-paid',
  'not-a-share',
  'not-a-quantity',
  'not-a-number',
  'not-yes-or-no',
  'unknown-currency',
  'unknown-marketplace',
  'unknown-site',
  'unknown-category',
  'unknown-store',
  'unknown-payer',
  'bad-date',
  'not-here',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** `path` is the field's: `order.itemTotal`; empty for the scenario itself. */
export type Problem = { readonly path: string; readonly code: ProblemCode }

export function isProblemCode(text: string): text is ProblemCode {
  return problemCodes.some((code) => code === text)
}

/** The problem in English on one line, the field's path first. `currency`: the scenario's, if known. */
export function problemText({ path, code }: Problem, currency: string | undefined): string {
  return `${path === '' ? 'scenario' : path}: ${words[code](currency)}`
}

const amountIn = (currency: string | undefined) =>
  `text such as "${currency === undefined ? '12.50' : printAmount(money(12_500n, currency))}"`

const words: Readonly<Record<ProblemCode, (currency: string | undefined) => string>> = {
  missing: () => 'is missing',
  'not-an-object': () => 'must be an object',
  'not-text': () => 'must be text in quotes',
  'not-an-amount': (currency) => `must be an amount written as ${amountIn(currency)}`,
  negative: () => 'must not be negative',
  'too-many-decimals': (currency) =>
    `has more decimals than ${currency}; write ${amountIn(currency)}`,
  'too-few-decimals': (currency) =>
    `has fewer decimals than ${currency}; write ${amountIn(currency)}`,
  'above-payment': () => 'is above what the buyer paid for item and shipping',
  'nothing-paid': () => 'item and shipping together must be above zero',
  'not-a-share': () => 'must be a share from "0" to "1", written as text such as "0.25"',
  'not-a-quantity': () => 'must be a whole number above zero',
  'not-a-number': () => 'must be a number of zero or more, written as text such as "1.5"',
  'not-yes-or-no': () => 'must be true or false',
  'unknown-currency': () => 'must be a currency code of ISO 4217, such as "USD"',
  'unknown-marketplace': () => 'must be "amazon", "ebay" or "aliexpress"',
  'unknown-site': () => 'is no known site of this marketplace',
  'unknown-category': () => 'is no known category of this marketplace',
  'unknown-store': () => 'must be "none", "starter", "basic", "premium" or "anchor"',
  'unknown-payer': () => 'must be "seller" or "buyer"',
  'bad-date': () => 'must be a date such as "2026-11-23"',
  'not-here': () => 'does not exist on this marketplace',
}
