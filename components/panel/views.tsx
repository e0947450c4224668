import { lazy, Suspense, type ComponentType } from 'react'
import { EvidenceView } from '#components/evidence/evidence-view.tsx'
import { PlaybookView } from '#components/playbook/playbook-view.tsx'
import { RepliesView } from '#components/replies/replies-view.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { Loading } from '#components/ui/loading.tsx'
import { useText } from '#components/ui/text.tsx'
import { NextStepBox } from './next-step-box.tsx'
import { useDispute } from './use-dispute.tsx'
import { usePlace } from './use-place.tsx'
import { ViewsProvider, viewNames, type ViewName, type Views as ViewsState } from './use-views.tsx'

/** The plot and its scale are loaded when they are shown. */
const CostsView = lazy(async () => {
  const { CostsView: view } = await import('#components/costs/costs-view.tsx')
  return { default: view }
})

const contents: Readonly<Record<ViewName, ComponentType>> = {
  playbook: PlaybookView,
  evidence: EvidenceView,
  costs: CostsView,
  replies: RepliesView,
}

/** The next best step and the four views. */
export function Views() {
  const { t } = useText()
  const { record, key, tabId, page } = useDispute()
  const names = [record?.key, key, `${tabId} ${page.url}`].filter((name) => name !== undefined)
  const [place, setPlace] = usePlace(names)
  const state: ViewsState = {
    target: place.target,
    open: (view, target) => setPlace({ view, target }),
  }
  const Content = contents[place.view]
  return (
    <ViewsProvider value={state}>
      <NextStepBox />
      <Tabs
        label={t('view.label')}
        items={viewNames.map((id) => ({
          id,
          title: <ViewTitle view={id} />,
          testId: `view-${id}`,
        }))}
        selected={place.view}
        onSelect={(view) => state.open(view)}
      >
        <Suspense fallback={<Loading />}>
          <Content key={`${place.view} ${place.target ?? ''}`} />
        </Suspense>
      </Tabs>
    </ViewsProvider>
  )
}

function ViewTitle({ view }: { view: ViewName }) {
  const { t, format } = useText()
  const { record } = useDispute()
  const kept = view === 'evidence' ? (record?.evidence ?? 0) : 0
  return (
    <>
      {t(`view.${view}`)}
      {kept > 0 && <span className="soft"> {format.count(kept)}</span>}
    </>
  )
}
