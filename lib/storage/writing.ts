import type { Dexie, Table } from 'dexie'
import type { AmendsDb } from './db.ts'
import { opened } from './opened.ts'
import { StorageTrouble } from './trouble.ts'

/**
 * Version of the rows. Raise it with each version of the schema and whenever rows take a form that
 * older code would not understand.
 */
export const schemaVersion = 5

/** Dexie's tables are invariant in their rows; nothing is read or written through these. */
type AnyTable = Pick<Table, 'name'>

function nameOf({ name }: AnyTable): string {
  return name
}

/**
 * Every write goes through here. Dexie opens a newer database with older code without a word; so the
 * stamp is looked at in each transaction, and older code writes nothing.
 * @throws StorageTrouble `newer-schema`, `storage-busy`
 */
export async function writing<T>(
  db: AmendsDb,
  tables: readonly AnyTable[],
  work: () => Promise<T>,
): Promise<T> {
  const plain: Dexie = db
  await opened(plain)
  return plain.transaction('rw', [...tables, db.meta].map(nameOf), async () => {
    // Both at once: a refusal undoes what was written meanwhile.
    const [, done] = await Promise.all([stamp(db), work()])
    return done
  })
}

async function stamp(db: AmendsDb): Promise<void> {
  const row = await db.meta.get('schema')
  const version = row?.id === 'schema' ? row.version : 0
  if (version > schemaVersion) throw new StorageTrouble('newer-schema')
  if (version < schemaVersion) await db.meta.put({ id: 'schema', version: schemaVersion })
}
