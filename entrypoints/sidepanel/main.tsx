import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Panel } from '#components/panel/panel.tsx'
import { themes, type Theme } from '#components/panel/settings.ts'
import { languageTags, type Locale } from '#lib/i18n/locales.ts'
import { answerAlive } from '#lib/platform/panel.ts'
import { panelServices } from './services.ts'

answerAlive()
void start()

async function start(): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(['locale', 'theme'])
  const theme = themes.find((each) => each === stored['theme']) ?? 'auto'
  const chosen = typeof stored['locale'] === 'string' ? stored['locale'] : undefined
  const services = panelServices(chosen)
  dress(services.locale, theme)
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App services={services} theme={theme} />)
}

type AppProps = { readonly services: ReturnType<typeof panelServices>; readonly theme: Theme }

/** The panel with its own settings, which are kept and take effect at once. */
function App({ services, theme: themeAtFirst }: AppProps) {
  const [locale, setLocale] = useState(services.locale)
  const [theme, setTheme] = useState(themeAtFirst)
  dress(locale, theme)
  const keep = (setting: Record<string, string>) => void browser.storage.local.set(setting)
  return (
    <Panel
      services={{ ...services, locale }}
      settings={{
        theme,
        onTheme: (chosen) => {
          setTheme(chosen)
          keep({ theme: chosen })
        },
        onLocale: (chosen) => {
          setLocale(chosen)
          keep({ locale: chosen })
        },
      }}
    />
  )
}

function dress(locale: Locale, theme: Theme): void {
  const { documentElement } = document
  documentElement.lang = languageTags[locale]
  if (theme === 'auto') delete documentElement.dataset['theme']
  else documentElement.dataset['theme'] = theme
}
