// Styles first: what comes later may override what comes before.
import '#components/ui/tokens.css'
import '#components/ui/base.css'
import '#components/ui/controls.css'
import './panel.css'
import { lazy, Suspense, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { TextProvider } from '#components/ui/text.tsx'
import type { Catalog } from '#lib/i18n/catalogs.ts'
import { languageTags } from '#lib/i18n/locales.ts'
import { caseKeyOf } from '#lib/casebook/case-key.ts'
import { DeskLink } from './desk-link.tsx'
import { FailureBoundary } from './failure-boundary.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { HealthMark } from './health-mark.tsx'
import { LazyLock } from '#components/lock/lazy-lock.tsx'
import { LazyAlwaysOn } from '#components/always-on/lazy-always-on.tsx'
import { LazyAlarms } from '#components/alarms/lazy-alarms.tsx'
import { LazyKeeping } from '#components/keeping/lazy-keeping.tsx'
import { LayoutTrouble } from './layout-trouble.tsx'
import { hasViews, PageStatus } from './page-status.tsx'
import { RoomLink } from './room-link.tsx'
import { PointingBox } from './pointing-box.tsx'
import { ServicesProvider, useServices, type ActiveTab, type PanelServices } from './services.ts'
import type { PanelSettings } from './settings.ts'
import { StatusScreen } from './status-screen.tsx'
import { SteppedAside } from './stepped-aside.tsx'
import { TopBar } from './top-bar.tsx'
import { DisputeProvider } from './use-dispute.tsx'
import { PlacesProvider } from './use-place.tsx'
import { useSettledTab } from './use-settled-tab.ts'

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
          <PlacesProvider>
            <Rooms settings={settings} />
          </PlacesProvider>
        </TextProvider>
      </I18nProvider>
    </ServicesProvider>
  )
}

/** The page in view, how pages are read, or what is kept and how long. */
function Rooms({ settings }: { settings: PanelSettings }) {
  const { useActiveTab, useLock } = useServices()
  const tab = useActiveTab()
  const lock = useLock()
  const [room, setRoom] = useState<'page' | 'reading' | 'keeping' | 'alarms' | 'always-on'>('page')
  const isOpen = lock !== undefined && !lock.isLocked
  return (
    <>
      {!lock && <main className="panel" data-loading="work" />}
      {lock?.isLocked && <LazyLock tabId={tab?.tabId} />}
      {isOpen && room === 'page' && <Body tab={tab} />}
      {isOpen && room === 'reading' && (
        <Suspense fallback={<main className="panel" />}>
          <ReadingRoom tab={tab} onBack={() => setRoom('page')} />
        </Suspense>
      )}
      {isOpen && room === 'alarms' && <LazyAlarms onBack={() => setRoom('page')} />}
      {isOpen && room === 'always-on' && <LazyAlwaysOn onBack={() => setRoom('page')} />}
      {isOpen && room === 'keeping' && <LazyKeeping onBack={() => setRoom('page')} />}
      <Footer settings={settings}>
        <DeskLink />
        <HealthMark tab={tab} isOpen={room === 'reading'} onOpen={() => setRoom('reading')} />
        <RoomLink
          name="alarms"
          isOpen={room === 'alarms'}
          isBack={room === 'page'}
          onOpen={() => setRoom('alarms')}
        />
        <RoomLink
          name="always-on"
          isOpen={room === 'always-on'}
          isBack={room === 'page'}
          onOpen={() => setRoom('always-on')}
        />
        <RoomLink
          name="keeping"
          isOpen={room === 'keeping'}
          isBack={room === 'page'}
          onOpen={() => setRoom('keeping')}
        />
      </Footer>
    </>
  )
}

/** What few ask for is loaded when it is asked for. */
const ReadingRoom = lazy(async () => {
  const { ReadingRoom: room } = await import('#components/reading/reading-room.tsx')
  return { default: room }
})

/** Asked for at once, but the header is painted before the rest of the panel has come. */
const comingWork = import('./work-on-dispute.tsx')
const WorkOnDispute = lazy(async () => {
  const { WorkOnDispute: work } = await comingWork
  return { default: work }
})

function Body({ tab }: { tab: ActiveTab | undefined }) {
  const shown = useSettledTab(tab)
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
      <PointingBox tab={shown} />
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
      <LayoutTrouble page={state} tabId={tabId} />
      <SteppedAside reading={reading} tabId={tabId} />
      {reading.outcome === 'ready' && <Header />}
      <Suspense fallback={<div hidden data-loading="work" />}>
        <WorkOnDispute />
      </Suspense>
    </DisputeProvider>
  )
}
