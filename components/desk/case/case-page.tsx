import { useMemo } from 'react'
import { KnownCostsProvider } from '#components/cost-profile/use-known-costs.tsx'
import { QuoteProvider } from '#components/costs/quote-provider.tsx'
import { useServices, type ShownEntry } from '#components/panel/services.ts'
import { StoredDisputeProvider } from '#components/panel/use-dispute.tsx'
import { WorkProvider } from '#components/panel/use-work.tsx'
import { Loading } from '#components/ui/loading.tsx'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { useDeskServices } from '../desk-services.ts'
import { useDeskWords } from '../desk-words.tsx'
import { CaseBody } from './case-body.tsx'
import '#components/panel/header.css'
import '#components/evidence/evidence.css'
import '#components/facts/facts.css'
import './case.css'

/** One stored case, whole: what happened, what was kept, what was offered and promised, and what was done. */
export function CasePage({ caseId }: { caseId: string }) {
  const say = useDeskWords()
  const record = useDeskServices().useRecord(caseId)
  if (record === undefined) {
    return (
      <main className="desk-main">
        <Loading />
      </main>
    )
  }
  if (record === null) {
    return (
      <main className="desk-main" data-testid="case-missing">
        <h1 className="desk-title">{say('desk.case.missing.title')}</h1>
        <p>{say('desk.case.missing')}</p>
        <p>
          <a href="#cases">{say('desk.case.back')}</a>
        </p>
      </main>
    )
  }
  return <Stored record={record} />
}

/** The parts of the panel find here what they find there, taken from what is stored. */
function Stored({ record }: { record: CaseRecord }) {
  const entries = useServices().useEntries(record.id)
  const kept = useMemo(() => lastPage(entries ?? [], record), [entries, record])
  return (
    <StoredDisputeProvider record={record} kept={kept}>
      <WorkProvider orderKey={record.key}>
        <KnownCostsProvider>
          <QuoteProvider>
            <CaseBody record={record} address={kept.url} />
          </QuoteProvider>
        </KnownCostsProvider>
      </WorkProvider>
    </StoredDisputeProvider>
  )
}

/** The page that was kept last, that of the dispute before others. */
function lastPage(entries: readonly ShownEntry[], { disputePage, updatedAt }: CaseRecord) {
  const pages = entries.map(({ body }) => body).filter((body) => body.kind === 'reading-kept')
  const last = pages.findLast(({ page }) => page === disputePage) ?? pages.at(-1)
  return {
    url: last?.url ?? '',
    title: last?.title ?? '',
    readAt: last?.readAt ?? updatedAt,
  }
}
