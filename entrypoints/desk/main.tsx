import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Desk } from '#components/desk/desk.tsx'
import type { DeskServices } from '#components/desk/desk-services.ts'
import type { PanelServices } from '#components/panel/services.ts'
import type { Theme } from '#components/panel/settings.ts'
import { loadDeskCatalog, type DeskCatalog } from '#lib/i18n/rooms/desk.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { chosenIn, dress } from '../sidepanel/dress.ts'
import { deskServices } from './services.ts'

void start()

async function start(): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(['locale', 'theme'])
  const { theme, locale: chosen } = chosenIn(stored)
  const { panel, desk } = deskServices(chosen)
  const catalog = await loadDeskCatalog(panel.locale)
  dress(panel.locale, theme)
  const root = document.getElementById('root')
  const first = { locale: panel.locale, catalog, theme }
  if (root) createRoot(root).render(<App panel={panel} desk={desk} first={first} />)
}

type Chosen = { readonly locale: Locale; readonly catalog: DeskCatalog; readonly theme: Theme }
type AppProps = {
  readonly panel: PanelServices
  readonly desk: DeskServices
  readonly first: Chosen
}

/** The desk with language and colours, which are the panel's, too. */
function App({ panel, desk, first }: AppProps) {
  const [{ locale, catalog, theme }, setChosen] = useState(first)
  const choose = (setting: Partial<Chosen>) => setChosen((before) => ({ ...before, ...setting }))
  const keep = (setting: Record<string, string>) => void browser.storage.local.set(setting)
  return (
    <Desk
      services={{ ...panel, locale }}
      desk={desk}
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
          void loadDeskCatalog(next).then((words) => {
            dress(next, theme)
            choose({ locale: next, catalog: words })
          })
        },
      }}
    />
  )
}
