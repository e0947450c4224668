import { fold } from '../text.ts'
import { fromTables } from './value-tables.ts'

/**
 * Country names as pages print them at the end of an address. Names come from the browser (Unicode
 * CLDR), so a page in any language is understood without tables of ours.
 */

const tables = fromTables(({ countries }) => countries)

const known = new Map<string, ReadonlyMap<string, string>>()

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

function namesIn(language: string): ReadonlyMap<string, string> {
  const before = known.get(language)
  if (before) return before
  const names = new Map<string, string>()
  for (const display of displaysOf(language, 'code')) {
    for (const code of tables().codes) names.set(fold(display.of(code) ?? code), code)
  }
  known.set(language, names)
  return names
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const regions = new Map<string, ReadonlySet<string>>()

/** Whether a text is nothing but a name that the browser has for a country or region in one of the languages (BCP 47 tags, as a page may write them). */
export function isRegionName(text: string, languages: readonly string[]): boolean {
  const name = fold(text)
  return languages.some((each) => regionsIn(each.replace('_', '-')).has(name))
}

/** Folded. Worked out once for each language: it takes milliseconds. */
function regionsIn(language: string): ReadonlySet<string> {
  const before = regions.get(language)
  if (before) return before
  const names = displaysOf(language, 'none').flatMap((display) =>
    letters.flatMap((a) => letters.flatMap((b) => display.of(a + b) ?? [])),
  )
  const now = new Set(names.map(fold))
  regions.set(language, now)
  return now
}

/** None for a tag that Intl refuses: what a page calls its language is the page's own word. */
function displaysOf(language: string, fallback: 'code' | 'none'): Intl.DisplayNames[] {
  try {
    return [new Intl.DisplayNames([language], { type: 'region', fallback })]
  } catch {
    return []
  }
}
