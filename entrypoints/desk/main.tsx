import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Desk } from '#components/desk/desk.tsx'
import type { DeskServices } from '#components/desk/desk-services.ts'
import type { PanelServices } from '#components/panel/services.ts'
import { loadDeskCatalog, type DeskCatalog } from '#lib/i18n/rooms/desk.ts'
import { chosenIn, dress } from '../sidepanel/dress.ts'
import { useSettings, type Chosen } from '../sidepanel/use-settings.ts'
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

type AppProps = {
  readonly panel: PanelServices
  readonly desk: DeskServices
  readonly first: Chosen<DeskCatalog>
}

/** The desk with language and colours, which are the panel's, too. */
function App({ panel, desk, first }: AppProps) {
  const { locale, catalog, settings } = useSettings(first, loadDeskCatalog)
  return <Desk services={{ ...panel, locale }} desk={desk} catalog={catalog} settings={settings} />
}
