import type { EntryBody } from '#lib/casebook/entry.ts'
import { sha256Of } from '#lib/evidence/bytes.ts'
import type { Reading } from '#lib/order/schema.ts'
import type { FileRow } from '#lib/storage/rows.ts'
import type { Store } from '#lib/storage/store.ts'

/** An invented case, with all that a store holds of one: no real order, buyer or parcel. */

export const at = Temporal.Instant.from('2026-11-24T10:00:00Z')

const reading: Reading = {
  outcome: 'ready',
  marketplace: 'ebay',
  page: 'order',
  site: 'www.ebay.com',
  facts: {
    order: { id: '21-14512-87213' },
    buyer: { name: 'Mara Kestrel', username: 'mara_k', country: 'United States' },
    items: [{ title: 'Ceramic pour-over set', listingId: '123456789012' }],
    messages: [{ from: 'buyer', body: 'Two cups are broken.' }],
  },
  sources: { 'buyer.name': { raw: 'Mara Kestrel', reader: 'css:dd.buyer > div' } },
  missing: [],
  conflicts: [],
}

export function caseOpened(number: number): EntryBody {
  const key = `ebay:order:21-14512-8721${number}`
  return { kind: 'case-opened', key, marketplace: 'ebay', site: 'www.ebay.com' }
}

export const pageKept: EntryBody = {
  kind: 'reading-kept',
  url: 'https://www.ebay.com/mesh/ord/details?orderid=21-14512-87213',
  title: 'Order details',
  readAt: '2026-11-24T10:00:00Z',
  readerVersion: '0.1.0',
  page: 'order',
  reading,
}

export function noteOf(text: string): EntryBody {
  return { kind: 'note', channel: 'phone', who: 'Mara Kestrel', text }
}

/** A file's row and the entry that names it. */
export async function fileOf(
  { vault }: Pick<Store, 'vault'>,
  caseId: string,
  text: string,
): Promise<{ readonly row: FileRow; readonly body: EntryBody }> {
  const bytes = new TextEncoder().encode(text)
  const sha256 = await sha256Of(bytes)
  const [id, size, type] = [`${sha256}:${caseId}`, bytes.length, 'text/plain']
  const row = { id, caseId, sha256, size, type, ...(await vault.seal(bytes, id)) }
  const body: EntryBody = {
    kind: 'file-kept',
    role: 'attachment',
    sha256,
    size,
    type,
    name: 'cups.txt',
    takenAt: at.toString(),
    zone: 'Europe/London',
    version: '0.1.0',
    browser: 'a browser',
    how: 'dropped',
  }
  return { row, body }
}
