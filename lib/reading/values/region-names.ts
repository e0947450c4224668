import { remembered } from '../remembered.ts'
import { fold } from '../text.ts'

/** Names of countries and regions as the browser has them (Unicode CLDR). */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

/** Whether a text is nothing but a name that the browser has for a country or region in one of the languages (BCP 47 tags, as a page may write them). */
export function isRegionName(text: string, languages: readonly string[]): boolean {
  const name = fold(text)
  return languages.some((each) => regionsIn(each.replace('_', '-')).has(name))
}

/** Folded. Worked out once for each language: it takes milliseconds. */
const regionsIn = remembered((language: string): ReadonlySet<string> => {
  const names = displaysOf(language, 'none').flatMap((display) =>
    letters.flatMap((a) => letters.flatMap((b) => display.of(a + b) ?? [])),
  )
  return new Set(names.map(fold))
})

/** None for a tag that Intl refuses: what a page calls its language is the page's own word. */
export function displaysOf(language: string, fallback: 'code' | 'none'): Intl.DisplayNames[] {
  try {
    return [new Intl.DisplayNames([language], { type: 'region', fallback })]
  } catch {
    return []
  }
}
