// Styles first: what comes later may override what comes before.
import '#components/ui/tokens.css'
import '#components/ui/base.css'
import '#components/ui/controls.css'
import './panel.css'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { TextProvider } from '#components/ui/text.tsx'
import type { Catalog } from '#lib/i18n/catalogs.ts'
import { languageTags } from '#lib/i18n/locales.ts'
import { caseKeyOf } from '#lib/casebook/case-key.ts'
import { FailureBoundary } from './failure-boundary.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { hasViews, LayoutTrouble, PageStatus } from './page-status.tsx'
import { ServicesProvider, useServices, type ActiveTab, type PanelServices } from './services.ts'
import type { PanelSettings } from './settings.ts'
import { StatusScreen } from './status-screen.tsx'
import { TopBar } from './top-bar.tsx'
import { DisputeProvider, useDispute } from './use-dispute.tsx'
import { useSettledTab } from './use-settled-tab.ts'
import { WorkProvider } from './use-work.tsx'
import { Views } from './views.tsx'

export type PanelProps = {
  readonly services: PanelServices
  /** The words of the services' locale. */
  readonly catalog: Catalog
  readonly settings: PanelSettings
}

/** The side panel. Everything it knows and does goes through the services. */
export function Panel({ services, catalog, settings }: PanelProps) {
  return (
    <ServicesProvider value={services}>
      <I18nProvider locale={languageTags[services.locale]}>
        <TextProvider locale={services.locale} catalog={catalog}>
          <Body />
          <Footer settings={settings} />
        </TextProvider>
      </I18nProvider>
    </ServicesProvider>
  )
}

function Body() {
  const shown = useSettledTab(useServices().useActiveTab())
  if (shown === 'blank') return <main className="panel" />
  if (shown === 'reading') {
    return (
      <main className="panel">
        <StatusScreen name="reading" />
      </main>
    )
  }
  return (
    <main className="panel">
      <PageStatus tab={shown} />
      <FailureBoundary key={shown.tabId}>
        <Page tab={shown} />
      </FailureBoundary>
    </main>
  )
}

function Page({ tab }: { tab: ActiveTab }) {
  const { tabId, state } = tab
  if (!hasViews(state)) return null
  const { reading } = state
  // Another order starts with nothing of the one before.
  const subject = caseKeyOf(reading) ?? `${tabId} ${state.url}`
  return (
    <DisputeProvider key={subject} tabId={tabId} page={state}>
      <TopBar />
      <LayoutTrouble reading={reading} />
      {reading.outcome === 'ready' && <Header />}
      <WorkOnDispute />
    </DisputeProvider>
  )
}

function WorkOnDispute() {
  const { record, key } = useDispute()
  const orderKey = record?.key ?? key
  return (
    <WorkProvider key={orderKey ?? ''} orderKey={orderKey}>
      <Views />
    </WorkProvider>
  )
}
