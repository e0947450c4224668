import { readFile } from 'node:fs/promises'
import { Dexie } from 'dexie'

/**
 * Databases as the real code of earlier versions wrote them, on invented orders and buyers. They are
 * frozen: what lies in agents' browsers does not change either. A new version adds a file, written by
 * the last code before it.
 */
export const frozenVersions = [1, 2, 3, 4] as const

export type Dump = {
  /** The commit whose code wrote it. */
  readonly code: string
  readonly version: number
  readonly stores: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
}

export async function frozen(version: (typeof frozenVersions)[number]): Promise<Dump> {
  const file = new URL(`version-${version}.json`, import.meta.url)
  return JSON.parse(await readFile(file, 'utf8')) as Dump
}

/** Puts a dump into a database of that version, and closes it. */
export async function thaw(dump: Dump, name: string): Promise<void> {
  const old = new Dexie(name)
  old.version(dump.version).stores({ ...dump.stores })
  for (const [table, rows] of Object.entries(dump.tables)) await old.table(table).bulkAdd([...rows])
  old.close()
}

/** All rows of the tables that the dump has, as they stand now. */
export async function rowsNow(dump: Dump, name: string): Promise<Dump['tables']> {
  const plain = await new Dexie(name).open()
  const rows = await Promise.all(
    Object.keys(dump.tables).map(
      async (table) => [table, await plain.table(table).toArray()] as const,
    ),
  )
  plain.close()
  return Object.fromEntries(rows)
}
