import { fold } from '#lib/casebook/fold.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { sealCase } from '#lib/storage/case-rows.ts'
import { chained, sealedRow } from '#lib/storage/seal.ts'
import { openStore } from '#lib/storage/store.ts'
import { inventedCases } from '#tests/tools/invented-cases/invented-cases.ts'

/** Fills the extension's own casebook with invented cases, as appends would, but many at once and unsigned. */

const part = 250

async function fillCasebook(count: number): Promise<{ cases: number; entries: number }> {
  const { db, vault } = openStore()
  const cases = inventedCases(count, Temporal.Now.instant())
  let entries = 0
  for (let from = 0; from < cases.length; from += part) {
    const rows = await Promise.all(
      cases.slice(from, from + part).map(async ({ id, entries: said }) => {
        let end: { seq: number; head: string | null } = { seq: 0, head: null }
        let record: CaseRecord | undefined
        const links = []
        const values = []
        for (const { at, body } of said) {
          const batch = chained([body], { caseId: id, at: at.toString(), end })
          record = batch.read.reduce(fold, record) ?? record
          links.push(...batch.links)
          values.push(...(await sealedRow(vault, id, batch.taken)))
          end = { seq: end.seq + 1, head: batch.links.at(-1)?.hash ?? null }
        }
        if (!record) throw new Error('A case has entries')
        return { links, values, row: await sealCase(vault, record, 0) }
      }),
    )
    const links = rows.flatMap((each) => each.links.map((link) => ({ ...link, signature: null })))
    entries += links.length
    await db.transaction('rw', [db.entries, db.sealed, db.cases], async () => {
      await db.entries.bulkAdd(links)
      await db.sealed.bulkAdd(rows.flatMap(({ values }) => values))
      await db.cases.bulkAdd(rows.map(({ row }) => row))
    })
  }
  db.close()
  return { cases: cases.length, entries }
}

Object.assign(globalThis, { amendsDesk: { fillCasebook } })
