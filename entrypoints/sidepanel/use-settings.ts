import { useState } from 'react'
import { browser } from 'wxt/browser'
import type { PanelSettings, Theme } from '#components/panel/settings.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { dress } from './dress.ts'

export type Chosen<Words> = {
  readonly locale: Locale
  readonly catalog: Words
  readonly theme: Theme
}

/** Language and colours of a page of ours: kept, the same for all of them, and in effect at once. */
export function useSettings<Words>(
  first: Chosen<Words>,
  load: (locale: Locale) => Promise<Words>,
): Chosen<Words> & { readonly settings: PanelSettings } {
  const [chosen, setChosen] = useState(first)
  const { locale, theme } = chosen
  const choose = (setting: Partial<Chosen<Words>>) =>
    setChosen((before) => ({ ...before, ...setting }))
  const keep = (setting: Record<string, string>) => void browser.storage.local.set(setting)
  const settings: PanelSettings = {
    theme,
    onTheme: (next) => {
      dress(locale, next)
      choose({ theme: next })
      keep({ theme: next })
    },
    onLocale: (next) => {
      keep({ locale: next })
      void load(next).then((words) => {
        dress(next, theme)
        choose({ locale: next, catalog: words })
      })
    },
  }
  return { ...chosen, settings }
}
