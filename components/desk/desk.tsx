// Styles first: what comes later may override what comes before.
import '#components/ui/tokens.css'
import '#components/ui/base.css'
import '#components/ui/controls.css'
import '#components/panel/panel.css'
import '#components/panel/status.css'
import './desk.css'
import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { LazyLock } from '#components/lock/lazy-lock.tsx'
import { FailureBoundary } from '#components/panel/failure-boundary.tsx'
import { ServicesProvider, useServices, type PanelServices } from '#components/panel/services.ts'
import type { PanelSettings } from '#components/panel/settings.ts'
import { TextProvider } from '#components/ui/text.tsx'
import type { DeskCatalog } from '#lib/i18n/rooms/desk.ts'
import { languageTags } from '#lib/i18n/locales.ts'
import { ListStateProvider } from './cases/list-state.tsx'
import { DeskServicesProvider, type DeskServices } from './desk-services.ts'
import { DeskWordsProvider, useDeskWords } from './desk-words.tsx'
import { Navigation } from './navigation.tsx'
import { routeOf, useHash } from './routes.ts'
import { ViewOf } from './view-of.tsx'

export type DeskProps = {
  readonly services: PanelServices
  readonly desk: DeskServices
  readonly catalog: DeskCatalog
  readonly settings: PanelSettings
}

/** The desk: all cases in one place, what worked, and everything set once. */
export function Desk({ services, desk, catalog, settings }: DeskProps) {
  return (
    <ServicesProvider value={services}>
      <DeskServicesProvider value={desk}>
        <I18nProvider locale={languageTags[services.locale]}>
          <TextProvider locale={services.locale} catalog={catalog.all}>
            <DeskWordsProvider words={catalog.own}>
              <Rooms settings={settings} />
            </DeskWordsProvider>
          </TextProvider>
        </I18nProvider>
      </DeskServicesProvider>
    </ServicesProvider>
  )
}

function Rooms({ settings }: { settings: PanelSettings }) {
  const say = useDeskWords()
  const lock = useServices().useLock()
  const route = routeOf(useHash())
  const { view } = route
  useEffect(() => {
    document.title = say('desk.window', { view: say(`desk.view.${view}`) })
  }, [say, view])
  if (!lock) return <main className="desk-waiting" data-loading="work" />
  if (lock.isLocked) return <LazyLock tabId={undefined} />
  return (
    <div className="desk">
      <Navigation current={view} settings={settings} />
      <ListStateProvider>
        <FailureBoundary key={view}>
          <ViewOf route={route} />
        </FailureBoundary>
      </ListStateProvider>
    </div>
  )
}
