import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Panel } from '#components/panel/panel.tsx'
import type { PanelServices } from '#components/panel/services.ts'
import { loadCatalog, type Catalog } from '#lib/i18n/catalogs.ts'
import { answerAlive } from '#lib/platform/panel.ts'
import { chosenIn, dress } from './dress.ts'
import { panelServices } from './services.ts'
import { useSettings, type Chosen } from './use-settings.ts'

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

type AppProps = { readonly services: PanelServices; readonly first: Chosen<Catalog> }

/** The panel with its own settings. */
function App({ services, first }: AppProps) {
  const { locale, catalog, settings } = useSettings(first, loadCatalog)
  return <Panel services={{ ...services, locale }} catalog={catalog} settings={settings} />
}
