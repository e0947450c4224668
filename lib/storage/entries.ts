import { entryBodySchema } from '#lib/casebook/entry.ts'
import type { FoldEntry } from '#lib/casebook/fold.ts'
import { rejoin } from '#lib/evidence/disclosure.ts'
import type { AmendsDb } from './db.ts'

/** A case's entries in order, personal values put back in and parsed. Unreadable entries are bugs or damage: they throw. */
export async function readEntries(db: AmendsDb, caseId: string): Promise<FoldEntry[]> {
  const [entries, disclosures] = await Promise.all([
    db.entries.where('[caseId+seq]').between([caseId, 0], [caseId, Infinity]).sortBy('seq'),
    db.disclosures.where({ caseId }).toArray(),
  ])
  return entries.map((entry) => ({
    ...entry,
    body: entryBodySchema.parse(rejoin(entry.body, disclosures)),
  }))
}
