import type { CurrencyData } from './currency-data.ts'

/** What can be asked of currencies. */
export type CurrencyBook = {
  /** How many decimals a currency has: 2 for `USD`, 0 for `JPY`, 3 for `KWD`; undefined if unknown. */
  readonly exponentOf: (code: string) => number | undefined
  /** Every known code, sorted. */
  readonly codes: () => readonly string[]
  /**
   * The currencies that a printed sign, prefix or code may stand for, likeliest first: `US $` → USD,
   * `zł` → PLN, `EUR` → EUR, `¥` → CNY or JPY. Empty: unknown.
   */
  readonly ofSign: (printed: string) => readonly string[]
}

/** Without imports: the injected readers use it too, with data that is handed to them. */
export function currencyBook({ codesByExponent, signs }: CurrencyData): CurrencyBook {
  const exponents = new Map(
    codesByExponent.flatMap((codes, exponent) =>
      (codes.match(/\S+/g) ?? []).map((code) => [code, exponent] as const),
    ),
  )
  return {
    exponentOf: (code) => exponents.get(code),
    codes: () => [...exponents.keys()].sort(),
    ofSign: (printed) => {
      const sign = bare(printed)
      const known = Object.hasOwn(signs, sign) ? signs[sign]?.split(' ') : undefined
      return known ?? (exponents.has(sign) ? [sign] : [])
    },
  }
}

/** In capitals, without spaces and marks of direction, full-width signs as plain ones. */
function bare(printed: string): string {
  return printed
    .replace(/[\s\u00A0\u202F\u2009\u200E\u200F\u061C]/g, '')
    .replace(/\uFFE5/g, '\u00A5')
    .replace(/\uFF04/g, () => '$')
    .replace(/\uFFE1/g, '\u00A3')
    .toUpperCase()
}
