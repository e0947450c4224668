import { currencyBook } from './currency-book.ts'
import { currencyData } from './currency-data.ts'

/** Currencies as the extension's own pages know them; see `currency-book.ts`. */
const book = currencyBook(currencyData)

/** How many decimals a currency has: 2 for `USD`, 0 for `JPY`, 3 for `KWD`; undefined if unknown. */
export function exponentOf(code: string): number | undefined {
  return book.exponentOf(code)
}

/** Whether this is an ISO 4217 code of a currency in use, in capitals. */
export function knownCurrency(code: string): boolean {
  return book.exponentOf(code) !== undefined
}

/** Every known code, sorted. */
export function currencyCodes(): readonly string[] {
  return book.codes()
}

/** The currencies that a printed sign, prefix or code may stand for, likeliest first. Empty: unknown. */
export function currenciesOfSign(printed: string): readonly string[] {
  return book.ofSign(printed)
}
