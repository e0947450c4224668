import { themes, type Theme } from '#components/panel/settings.ts'
import { languageTags, type Locale } from '#lib/i18n/locales.ts'

/** The page in a language and its colours. */
export function dress(locale: Locale, theme: Theme): void {
  const { documentElement } = document
  documentElement.lang = languageTags[locale]
  if (theme === 'auto') delete documentElement.dataset['theme']
  else documentElement.dataset['theme'] = theme
}

/** What was stored of both; undefined where nothing or something else was. */
export function chosenIn(stored: Record<string, unknown>): {
  readonly theme: Theme
  readonly locale: string | undefined
} {
  const theme = themes.find((each) => each === stored['theme']) ?? 'auto'
  const locale = typeof stored['locale'] === 'string' ? stored['locale'] : undefined
  return { theme, locale }
}
