import type { Locale } from '#lib/i18n/locales.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What the agent chose about the panel itself, and how to choose otherwise. */
export type PanelSettings = {
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  readonly onLocale: (locale: Locale) => void
}
