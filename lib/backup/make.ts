import { openFile, storedCase, type StoredCase } from '#lib/storage/stored-case.ts'
import type { Repair } from '#lib/repairs/repair.ts'
import type { SigningKeyRow } from '#lib/storage/rows.ts'
import { signingKeys } from '#lib/storage/signing-key.ts'
import type { Store } from '#lib/storage/store.ts'
import { schemaVersion } from '#lib/storage/writing.ts'
import type { Bytes } from '#lib/evidence/vault.ts'
import {
  formatVersion,
  type Backup,
  type BackupCase,
  type BackupFile,
  type BackupHead,
} from './format.ts'

/** Bytes of all files together. A backup is made in memory, where several times as much must fit. */
export const largestBackup = 400_000_000

export type Gathered =
  | { readonly ok: true; readonly backup: Backup; readonly leftOut: number }
  /** `bytes`: of the files together. */
  | { readonly ok: false; readonly code: 'too-large'; readonly bytes: number }

/**
 * Everything that is worth keeping, values and files opened. `leftOut`: what does not open here is in
 * no backup either. @throws VaultTrouble `locked`
 * @param at ISO instant, UTC.
 */
export async function gather(
  store: Store,
  at: string,
  onCase: (done: number, total: number) => void = () => {},
  largest: number = largestBackup,
): Promise<Gathered> {
  const { db } = store
  let size = 0
  // Rows are looked at one by one: their bytes are not all in memory at once.
  await db.files.each((row) => (size += row.size))
  if (size > largest) return { ok: false, code: 'too-large', bytes: size }
  const ids = await db.cases.toCollection().primaryKeys()
  const [files, bytes, cases]: [BackupFile[], Bytes[], BackupCase[]] = [[], [], []]
  let leftOut = 0
  for (const [done, id] of ids.entries()) {
    onCase(done, ids.length)
    const stored = await storedCase(store, id)
    leftOut += stored.damaged.length
    const { entries, disclosures } = stored
    if (entries.length === 0) continue
    cases.push({ entries, values: disclosures })
    for (const { row, opened } of await filesOf(store, stored)) {
      if (!opened) leftOut += 1
      else {
        files.push({ caseId: id, sha256: row.sha256, size: opened.length, type: row.type })
        bytes.push(opened)
      }
    }
  }
  onCase(ids.length, ids.length)
  const head = { ...(await besides(store, at)), cases, files }
  return { ok: true, backup: { head, bytes }, leftOut }
}

function filesOf(store: Store, { files }: StoredCase) {
  return Promise.all(files.map(async (row) => ({ row, opened: await openFile(store, row) })))
}

async function besides(
  { db }: Store,
  madeAt: string,
): Promise<Omit<BackupHead, 'cases' | 'files'>> {
  const [keys, workspace, rules, remembered, repairs] = await Promise.all([
    signingKeys(db),
    db.workspace.toArray(),
    db.costRules.orderBy('place').toArray(),
    db.rememberedCosts.toArray(),
    db.repairs.toArray(),
  ])
  return {
    amends: 'backup',
    version: formatVersion,
    schema: schemaVersion,
    madeAt,
    keys: keys.map(cardOf),
    workspace,
    costRules: rules.map(({ item, store, currency, values }) => ({
      item,
      store,
      currency,
      values,
    })),
    remembered,
    repairs: repairs.map(placeOf),
  }
}

/** The private half stays where it is: it cannot be taken out. */
function cardOf(row: SigningKeyRow): BackupHead['keys'][number] {
  const { id, publicJwk, createdAt, retiredAt, origin, proof } = row
  return { id, publicJwk, createdAt, retiredAt, origin, proof }
}

/** Its id follows from the rest. */
function placeOf(repair: Repair): BackupHead['repairs'][number] {
  const { marketplace, host, page, fact, repair: why, rungs, madeAt, madeBy } = repair
  return { marketplace, host, page, fact, repair: why, rungs, madeAt, madeBy }
}
