import type { Money } from './money.ts'
import { printAmount } from './text.ts'

const formats = new Map<string, Intl.NumberFormat>()

/**
 * The amount as people of this locale write it: `€1,234.50`, `1.234,50 €`. Exact for any size (the
 * decimal string goes to Intl, never a float) and with every decimal of ISO 4217, because a browser
 * would round forint and rupiah.
 */
export function formatMoney(amount: Money, locale: string): string {
  const text = printAmount(amount)
  const decimals = text.split('.')[1]?.length ?? 0
  return isNumeric(text) ? formatOf(locale, amount.currency, decimals).format(text) : text
}

function formatOf(locale: string, currency: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  formats.set(key, made)
  return made
}

function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text)
}
