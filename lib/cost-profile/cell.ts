import { exponentOf } from '#lib/money/currencies.ts'

/** Cells of a table: amounts and shares as people and spreadsheets write them. */

export type CellProblem =
  'not-an-amount' | 'negative' | 'too-many-decimals' | 'grouping' | 'not-a-share' | 'share-unclear'

export type CellReading =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly code: CellProblem }

const no = (code: CellProblem): CellReading => ({ ok: false, code })

/**
 * `12`, `12.5`, `12,50`, `1.234,56` and `1,234.56` as `12.50`, `1234.56`. One separator with three
 * digits behind it may be either: it is refused, for a guess would be money.
 */
export function readAmount(cell: string, currency: string): CellReading {
  const places = exponentOf(currency) ?? 2
  const text = cell.normalize('NFKC').replaceAll(/\s/g, '')
  if (/^[-−(]/.test(text)) return no('negative')
  const [, whole = '', decimals = ''] =
    /^(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d+))?$/.exec(text) ?? []
  if (whole === '' || !isPlain(text, whole, decimals)) return no('not-an-amount')
  if (isUnclear(text, places)) return no('grouping')
  if (decimals.length > places) return no('too-many-decimals')
  const digits = whole.replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, '')
  if (digits.length > 15) return no('not-an-amount')
  return { ok: true, value: places === 0 ? digits : `${digits}.${decimals.padEnd(places, '0')}` }
}

/** Groups are parted by one sign, decimals by the other. */
function isPlain(text: string, whole: string, decimals: string): boolean {
  const groups = new Set(whole.match(/[.,]/g))
  if (groups.size > 1) return false
  return decimals === '' || !groups.has(text[whole.length] ?? '')
}

/** `1,234` and `1.234` without more; the latter is plain where the currency has three decimals. */
function isUnclear(text: string, places: number): boolean {
  return /^\d{1,3}[.,]\d{3}$/.test(text) && !(places === 3 && text.includes('.'))
}

/** `50%`, `50`, `12,5 %` as `0.5`, `0.125`. Of a bare `0.5` or `1` nobody knows which is meant. */
export function readShare(cell: string): CellReading {
  const text = cell.normalize('NFKC').replaceAll(/\s/g, '').replace(',', '.')
  if (/^[-−]/.test(text)) return no('negative')
  const [, whole, decimals = '', sign] = /^(\d{1,3})(?:\.(\d{1,4}))?(%?)$/.exec(text) ?? []
  if (whole === undefined) return no('not-a-share')
  const percent = Number(`${whole}.${decimals}`)
  if (percent > 100) return no('not-a-share')
  if (sign === '' && percent > 0 && percent <= 1) return no('share-unclear')
  const digits = whole.padStart(3, '0')
  const share = `${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`
  return { ok: true, value: share.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '') }
}
