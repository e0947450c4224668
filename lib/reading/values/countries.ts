import { remembered } from '../remembered.ts'
import { fold } from '../text.ts'
import { displaysOf } from './region-names.ts'
import { fromTables } from './value-tables.ts'

/**
 * Country names as pages print them at the end of an address. Names come from the browser (Unicode
 * CLDR), so a page in any language is understood without tables of ours.
 */

const tables = fromTables(({ countries }) => countries)

/**
 * ISO code of a text that is nothing but a country's name or code; undefined for any other text.
 * `language`: of the page, asked first.
 */
export function countryCode(text: string, language: string): string | undefined {
  const shown = text.trim()
  if (/^[A-Z]{2}$/.test(shown)) return tables().codes.includes(shown) ? shown : undefined
  const name = fold(shown)
  if (name.length < 2 || name.length > 60) return undefined
  const { aliases, languages } = tables()
  if (aliases[name] !== undefined) return aliases[name]
  for (const each of [language, ...languages]) {
    const code = namesIn(each).get(name)
    if (code !== undefined) return code
  }
  return undefined
}

const namesIn = remembered((language: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const display of displaysOf(language, 'code')) {
    for (const code of tables().codes) names.set(fold(display.of(code) ?? code), code)
  }
  return names
})
