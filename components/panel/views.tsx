import { lazy, Suspense, type ComponentType } from 'react'
import { LazyEvidence } from '#components/evidence/lazy-evidence.tsx'
import { PlaybookView } from '#components/playbook/playbook-view.tsx'
import { OpenPromises } from '#components/promises/open-promises.tsx'
import { LazyReplies } from '#components/replies/lazy-replies.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { Loading } from '#components/ui/loading.tsx'
import { MoreWords, useText } from '#components/ui/text.tsx'
import { loadLaterWords } from '#lib/i18n/catalogs.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { NextStepBox } from './next-step-box.tsx'
import { useDispute } from './use-dispute.tsx'
import { useFindKey } from './use-find-key.ts'
import { usePlace } from './use-place.tsx'
import {
  findTarget,
  ViewsProvider,
  viewNames,
  type ViewName,
  type Views as ViewsState,
} from './use-views.tsx'

/** The plot, its scale and the words of both come together, when they are shown. */
function costsIn(locale: Locale) {
  return lazy(async () => {
    const [{ CostsView }, words] = await Promise.all([
      import('#components/costs/costs-view.tsx'),
      loadLaterWords(locale),
    ])
    return {
      default: () => (
        <MoreWords words={words}>
          <CostsView />
        </MoreWords>
      ),
    }
  })
}

const costs: Readonly<Record<Locale, ComponentType>> = {
  en: costsIn('en'),
  'zh-cn': costsIn('zh-cn'),
}

function CostsInLanguage() {
  const { locale } = useText()
  const Costs = costs[locale]
  return <Costs />
}

const contents: Readonly<Record<ViewName, ComponentType>> = {
  playbook: PlaybookView,
  evidence: LazyEvidence,
  costs: CostsInLanguage,
  replies: LazyReplies,
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
  useFindKey(() => state.open('replies', findTarget))
  return (
    <ViewsProvider value={state}>
      <NextStepBox />
      <OpenPromises />
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
