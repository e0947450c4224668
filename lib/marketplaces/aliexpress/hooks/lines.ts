import { parseMoneyText } from '../../../reading/values/money.ts'
import { findTimes, isoOf } from '../../../reading/values/time.ts'
import type { MoneyText } from '../../../order/schema.ts'
import { settlement } from '../settlement.ts'

export {
  hasKey,
  keysOf,
  labelsOf,
  linesNear,
  linesOf,
  linesSaying,
  pairIn,
  regionOf,
  type Line,
} from '../../page-lines.ts'

export function moneyIn(text: string | undefined): MoneyText | undefined {
  return text === undefined || !/\d/.test(text)
    ? undefined
    : parseMoneyText(text, { currency: 'USD', decimalSign: undefined, givesWay: settlement })
}

const hints = { dayFirst: true, country: 'CN' }

/** Times of day in a short text, as local ISO texts. */
export function timesIn(text: string): string[] {
  if (text.length > 80 || !/\d/.test(text)) return []
  const times = findTimes(text, hints).map((time) => isoOf(time, hints))
  return times.filter((iso) => iso !== undefined && iso.includes('T')).map(String)
}
