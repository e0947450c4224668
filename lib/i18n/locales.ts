/** The interface languages. */
export const locales = ['en', 'zh-cn'] as const
export type Locale = (typeof locales)[number]

/** The tag that Intl and the `lang` attribute take. */
export const languageTags: Readonly<Record<Locale, string>> = { en: 'en', 'zh-cn': 'zh-CN' }

/** For dates: English as most of its readers here write it, `Wed 25 Nov`, never month/day. */
export const dateTags: Readonly<Record<Locale, string>> = { en: 'en-GB', 'zh-cn': 'zh-CN' }

/**
 * The interface language: what the agent chose, else what the browser's own interface speaks.
 * Any Chinese gives Simplified Chinese, everything else English.
 * @param chosen The stored setting; ignored when it names no interface language.
 * @param browserLanguage As `browser.i18n.getUILanguage()` gives it, e.g. `zh-TW`.
 */
export function localeOf(chosen: string | undefined, browserLanguage: string): Locale {
  const stored = locales.find((locale) => locale === chosen)
  return stored ?? (/^zh\b/i.test(browserLanguage) ? 'zh-cn' : 'en')
}
