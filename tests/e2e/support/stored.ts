import type { Entry } from '#lib/casebook/entry.ts'
import type { EntryValue, SigningKeyRow } from '#lib/storage/rows.ts'
import type { Panel } from './panel.ts'

/** What the casebook holds, read past our own code, with the vault opened as the browser lets it. */
export type Stored = {
  /** Oldest first, of each case. */
  readonly entries: readonly Entry[]
  readonly values: readonly EntryValue[]
  readonly keys: readonly SigningKeyRow[]
  readonly cases: readonly { readonly id: string; readonly key: string; readonly head: string }[]
}

export async function storedNow(panel: Panel): Promise<Stored> {
  // Our own rows, written as JSON in the panel.
  return JSON.parse(await panel.evaluate(readAll)) as Stored
}

/** Runs in the panel: stands by itself. */
async function readAll(): Promise<string> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('amends')
    opening.onerror = () => fail(opening.error ?? new Error('not opened'))
    opening.onsuccess = () => done(opening.result)
  })
  const rowsOf = (table: string) =>
    new Promise<Record<string, never>[]>((done, fail) => {
      const asked = db.transaction(table).objectStore(table).getAll()
      asked.onerror = () => fail(asked.error ?? new Error('not read'))
      asked.onsuccess = () => done(asked.result)
    })
  const [entries, sealed, keys, cases] = await Promise.all(
    ['entries', 'sealed', 'keys', 'cases'].map(rowsOf),
  )
  db.close()
  const open = async (
    key: CryptoKey,
    { iv, data }: { iv: BufferSource; data: BufferSource },
    said?: string,
  ) => {
    const terms = { name: 'AES-GCM', iv }
    const additionalData = said === undefined ? undefined : new TextEncoder().encode(said)
    return crypto.subtle.decrypt(additionalData ? { ...terms, additionalData } : terms, key, data)
  }
  const wrapped = keys?.find(({ kind }) => kind === 'vault')?.['wrapped']
  const raw = wrapped && (await open(wrapped['key'], wrapped))
  const values: unknown[] = []
  if (raw) {
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt'])
    for (const row of sealed ?? []) {
      const text = new TextDecoder().decode(await open(key, row as never, row['entryId']))
      values.push(...(JSON.parse(text) as unknown[]))
    }
  }
  const signing = (keys ?? []).filter(({ kind }) => kind === 'signing')
  return JSON.stringify({
    entries: (entries ?? []).toSorted((a, b) => Number(a['seq']) - Number(b['seq'])),
    values,
    keys: signing.map((row) => ({ ...row, privateKey: null })),
    cases: (cases ?? []).map(({ id, key, head }) => ({ id, key, head })),
  })
}
