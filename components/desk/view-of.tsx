import { lazy, Suspense, type ComponentType } from 'react'
import { AboutView } from './about/about-view.tsx'
import { CasesView } from './cases/cases-view.tsx'
import { InsightsView } from './insights/insights-view.tsx'
import { CasePage } from './case/case-page.tsx'
import {
  BackupRoom,
  CostsRoom,
  DeadlinesRoom,
  PacksRoom,
  PrivacyRoom,
  ReadersRoom,
} from './rooms.tsx'
import type { DeskView, Route } from './routes.ts'
import { StartView } from './start/start-view.tsx'

/** The rules of all marketplaces are much data, and are looked at now and then. */
const RulesView = lazy(async () => ({
  default: (await import('./rules/rules-view.tsx')).RulesView,
}))

const views: Readonly<Record<DeskView, ComponentType>> = {
  cases: CasesView,
  insights: InsightsView,
  costs: CostsRoom,
  rules: RulesView,
  deadlines: DeadlinesRoom,
  readers: ReadersRoom,
  privacy: PrivacyRoom,
  backup: BackupRoom,
  packs: PacksRoom,
  start: StartView,
  about: AboutView,
}

/** What stands under an address. */
export function ViewOf({ route }: { route: Route }) {
  if (route.view === 'case') return <CasePage key={route.caseId} caseId={route.caseId} />
  const View = views[route.view]
  return (
    <Suspense fallback={<main className="desk-main" data-loading="view" />}>
      <View />
    </Suspense>
  )
}
