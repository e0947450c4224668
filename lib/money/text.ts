import { exponentOf } from './currencies.ts'
import { money, type Money } from './money.ts'

/** Why a decimal string is not an amount of a currency. */
export type AmountFault =
  'unknown-currency' | 'not-an-amount' | 'too-many-decimals' | 'too-few-decimals'

export type AmountReading<C extends string = string> =
  | { readonly ok: true; readonly money: Money<C> }
  | { readonly ok: false; readonly fault: AmountFault }

/**
 * Reads a decimal string such as `12.50`, `-4.08` or, in yen, `1200`. It has exactly the decimals
 * of its currency: `12.5` may be a slip of the key, and a guess would be money. Plain digits and a
 * point only, no grouping, at most 15 digits before the point.
 */
export function parseAmount<C extends string>(text: string, currency: C): AmountReading<C> {
  const exponent = exponentOf(currency)
  if (exponent === undefined) return { ok: false, fault: 'unknown-currency' }
  const parts = /^(-?)(0|[1-9]\d{0,14})(?:\.(\d+))?$/.exec(text)
  if (parts === null) return { ok: false, fault: 'not-an-amount' }
  const [, sign = '', whole = '', decimals = ''] = parts
  if (decimals.length > exponent) return { ok: false, fault: 'too-many-decimals' }
  if (decimals.length < exponent) return { ok: false, fault: 'too-few-decimals' }
  const minor = BigInt(whole + decimals)
  return { ok: true, money: money(sign === '-' ? -minor : minor, currency) }
}

/** The smallest units of a decimal string that `parseAmount` reads; undefined for any other. */
export function minorOf(text: string, currency: string): bigint | undefined {
  const reading = parseAmount(text, currency)
  return reading.ok ? reading.money.minor : undefined
}

/** The amount as a decimal string with exactly the currency's decimals: what `parseAmount` reads. */
export function printAmount(amount: Money): string {
  const exponent = exponentOf(amount.currency)
  if (exponent === undefined) throw new RangeError(`${amount.currency} is no known currency.`)
  const sign = amount.minor < 0n ? '-' : ''
  const digits = String(amount.minor < 0n ? -amount.minor : amount.minor).padStart(
    exponent + 1,
    '0',
  )
  if (exponent === 0) return sign + digits
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}
