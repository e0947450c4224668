import { parseAmount } from '#lib/money/text.ts'

/**
 * An amount of a fee table in the smallest unit. Throws on a wrong one: tables are code, and a test
 * goes through all of them.
 */
export function minorOf(text: string, currency: string | null): bigint {
  if (currency === null) throw new RangeError(`"${text}" needs a currency: its site names none.`)
  const reading = parseAmount(text, currency)
  if (!reading.ok) throw new RangeError(`"${text}" ${currency} in a fee table: ${reading.fault}.`)
  return reading.money.minor
}
