import { useDeeds, type Deeds } from '#components/offers/use-deeds.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { ExportForm } from '#lib/casebook/custody.ts'
import { hiddenPaths } from '#lib/evidence/export/hidden-paths.ts'
import type { ExportPlan, StoredEvidence } from '#lib/evidence/export/plan.ts'
import type { ExportProfile } from '#lib/marketplaces/export-profile.ts'

/** What an export is of. */
export type ExportAbout = {
  readonly profile: ExportProfile
  readonly record: CaseRecord
  readonly stored: StoredEvidence
  readonly plan: ExportPlan
}

export type Leaving = {
  readonly form: ExportForm
  readonly files: number
  readonly bytes: number
  readonly pack?: string
}

/** Nothing is handed out before the case says so: what left, for what, and what stayed out. */
export function useCustody({ profile, record, stored, plan }: ExportAbout): {
  readonly note: Deeds['note']
  /** @returns whether it stands in the case */
  readonly write: (leaving: Leaving) => Promise<boolean>
} {
  const { run, note } = useDeeds()
  const write = (leaving: Leaving) => {
    const hidden = hiddenPaths(stored, plan.withheld)
    return run((send, where) =>
      send('note-export', {
        ...where,
        caseId: record.id,
        profile: profile.id,
        ...leaving,
        ...(hidden.length === 0
          ? {}
          : { hidden: hidden.map(({ path, entries }) => ({ path, entries: [...entries] })) }),
      }),
    )
  }
  return { note, write }
}
