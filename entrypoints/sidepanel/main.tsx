import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Panel } from '#components/panel/panel.tsx'
import type { PanelServices } from '#components/panel/services.ts'
import type { Theme } from '#components/panel/settings.ts'
import { loadCatalog, type Catalog } from '#lib/i18n/catalogs.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { answerAlive } from '#lib/platform/panel.ts'
import { chosenIn, dress } from './dress.ts'
import { panelServices } from './services.ts'

answerAlive()
void start()

async function start(): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(['locale', 'theme'])
  const { theme, locale: chosen } = chosenIn(stored)
  const services = panelServices(chosen)
  const { locale } = services
  const catalog = await loadCatalog(locale)
  dress(locale, theme)
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App services={services} first={{ locale, catalog, theme }} />)
}

type Chosen = { readonly locale: Locale; readonly catalog: Catalog; readonly theme: Theme }

/** The panel with its own settings, which are kept and take effect at once. */
function App({ services, first }: { services: PanelServices; first: Chosen }) {
  const [{ locale, catalog, theme }, setChosen] = useState(first)
  const choose = (setting: Partial<Chosen>) => setChosen((before) => ({ ...before, ...setting }))
  const keep = (setting: Record<string, string>) => void browser.storage.local.set(setting)
  return (
    <Panel
      services={{ ...services, locale }}
      catalog={catalog}
      settings={{
        theme,
        onTheme: (next) => {
          dress(locale, next)
          choose({ theme: next })
          keep({ theme: next })
        },
        onLocale: (next) => {
          keep({ locale: next })
          void loadCatalog(next).then((words) => {
            dress(next, theme)
            choose({ locale: next, catalog: words })
          })
        },
      }}
    />
  )
}
