/** Numbers as pages print them: `1,234.56`, `1.234,56`, `1 234,56`, `1'234.56`. */

export type NumberReading =
  /** `digits` without separators, `decimals` digits after the point. */
  | { readonly ok: true; readonly whole: string; readonly fraction: string }
  | { readonly ok: false; readonly why: 'not-a-number' | 'ambiguous' }

/**
 * Reads one number. `places`: how many digits the currency prints after the point, which settles
 * most of `1.234`; `decimalSign`: the page's own sign, when its other amounts tell it.
 */
export function readNumber(
  text: string,
  places: number,
  decimalSign: '.' | ',' | undefined,
): NumberReading {
  const compact = text.replace(/[\s\u00A0\u202F\u2009'’٬]/g, '').replace(/٫/g, '.')
  if (!/^\d[\d.,]*$/.test(compact)) return { ok: false, why: 'not-a-number' }
  const sign = decimalSignOf(compact, places, decimalSign)
  if (sign === 'ambiguous') return { ok: false, why: 'ambiguous' }
  const [whole = '', fraction = ''] = sign === 'none' ? [compact] : splitLast(compact, sign)
  const digits = whole.replace(/[.,]/g, '')
  if (!digits || /[.,]/.test(fraction) || !isGrouped(whole))
    return { ok: false, why: 'not-a-number' }
  return { ok: true, whole: digits, fraction }
}

function splitLast(text: string, sign: string): [string, string] {
  const at = text.lastIndexOf(sign)
  return [text.slice(0, at), text.slice(at + 1)]
}

/** Groups are of three digits, or of two and then three (India). */
function isGrouped(whole: string): boolean {
  const groups = whole.split(/[.,]/)
  if (groups.length === 1) return true
  return (
    (groups.at(-1)?.length ?? 0) === 3 &&
    groups.slice(1, -1).every((g) => g.length === 3 || g.length === 2)
  )
}

function decimalSignOf(
  text: string,
  places: number,
  known: '.' | ',' | undefined,
): '.' | ',' | 'none' | 'ambiguous' {
  const dots = count(text, '.')
  const commas = count(text, ',')
  if (dots && commas) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ','
  if (dots + commas === 0) return 'none'
  if (dots + commas > 1) return 'none'
  const sign = dots ? '.' : ','
  const after = text.length - text.indexOf(sign) - 1
  if (after !== 3) return sign
  if (places !== 3) return 'none'
  return known === undefined ? 'ambiguous' : known === sign ? sign : 'none'
}

function count(text: string, char: string): number {
  return text.split(char).length - 1
}
