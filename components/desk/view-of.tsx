import { lazy, Suspense, type ComponentType } from 'react'
import { CasesView } from './cases/cases-view.tsx'
import type { DeskView, Route } from './routes.ts'

/** The list of cases is there at once; everything else comes when it is asked for. */
const CasePage = lazy(async () => ({
  default: (await import('./case/case-page.tsx')).CasePage,
}))
const rooms = () => import('./rooms.tsx')

const views: Readonly<Record<DeskView, ComponentType>> = {
  cases: CasesView,
  insights: lazy(async () => ({
    default: (await import('./insights/insights-view.tsx')).InsightsView,
  })),
  costs: lazy(async () => ({ default: (await rooms()).CostsRoom })),
  rules: lazy(async () => ({ default: (await import('./rules/rules-view.tsx')).RulesView })),
  deadlines: lazy(async () => ({ default: (await rooms()).DeadlinesRoom })),
  readers: lazy(async () => ({ default: (await rooms()).ReadersRoom })),
  privacy: lazy(async () => ({ default: (await rooms()).PrivacyRoom })),
  backup: lazy(async () => ({ default: (await rooms()).BackupRoom })),
  packs: lazy(async () => ({ default: (await rooms()).PacksRoom })),
  start: lazy(async () => ({ default: (await import('./start/start-view.tsx')).StartView })),
  about: lazy(async () => ({ default: (await import('./about/about-view.tsx')).AboutView })),
}

/** What stands under an address. */
export function ViewOf({ route }: { route: Route }) {
  const View = route.view === 'case' ? undefined : views[route.view]
  return (
    <Suspense fallback={<main className="desk-main" data-loading="view" />}>
      {route.view === 'case' && <CasePage key={route.caseId} caseId={route.caseId} />}
      {View && <View />}
    </Suspense>
  )
}
