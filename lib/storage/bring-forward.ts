import { isSealed, openCase, sealCase } from './case-rows.ts'
import { forwarding } from './forwarding.ts'
import type { InTurn } from './in-turn.ts'
import type { DisclosureRow, EntryValue, Forwarding } from './rows.ts'
import { sealedRow } from './seal.ts'
import type { Store } from './store.ts'
import { storageCodeOf } from './trouble.ts'
import { schemaVersion, writing } from './writing.ts'

/**
 * Rows of older versions take today's form little by little, long after the database has opened: one
 * case at a time, each in a transaction and a turn of its own, so that a stop in between harms
 * nothing, appends do not wait, and the next start goes on.
 */
export async function bringForward(store: Store, inTurn: InTurn): Promise<Forwarding> {
  const { db } = store
  const before = await forwarding(store)
  if (before?.state === 'done' && before.version === schemaVersion) return before
  const ids = await waiting(store)
  const say = (state: Forwarding['state'], done: number, code?: string): Promise<Forwarding> => {
    const base = { id: 'forward', version: schemaVersion, state, done, total: ids.length } as const
    const row = code === undefined ? base : { ...base, code }
    return writing(db, [], async () => {
      await db.meta.put(row)
      return row
    })
  }
  for (const [done, id] of ids.entries()) {
    await say('running', done)
    try {
      await inTurn(() => bringCase(store, id))
    } catch (error) {
      const code = storageCodeOf(error)
      if (code === undefined) throw error
      // What is not brought forward is read as it is: nothing is lost.
      return say('failed', done, code)
    }
  }
  return say('done', ids.length)
}

/** Cases with a row of an older form. */
async function waiting({ db }: Store): Promise<readonly string[]> {
  const withValues = await db.disclosures.orderBy('caseId').uniqueKeys()
  const clear = await db.cases.filter((row) => !isSealed(row)).primaryKeys()
  return [...new Set([...withValues.map(String), ...clear])]
}

async function bringCase(store: Store, caseId: string): Promise<void> {
  const { db, vault } = store
  const old = await db.disclosures.where({ caseId }).toArray()
  const values = old.map(({ digest, encoded, entryId }): EntryValue => ({
    digest,
    encoded,
    entryId,
  }))
  const rows = await sealedRow(vault, caseId, values)
  const row = await db.cases.get(caseId)
  const record = row && !isSealed(row) ? await openCase(store, row) : undefined
  const sealed = record && (await sealCase(vault, record, 0))
  await writing(db, [db.sealed, db.disclosures, db.cases], async () => {
    await db.sealed.bulkAdd([...rows])
    await db.disclosures.bulkDelete(old.map(({ digest }: DisclosureRow) => digest))
    const now = await db.cases.get(caseId)
    // An append in between has sealed it already.
    if (sealed && now && !isSealed(now) && now.head === sealed.head) await db.cases.put(sealed)
  })
}
