import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { entryBodySchema } from '#lib/casebook/entry.ts'
import { foldAll, type FoldEntry } from '#lib/casebook/fold.ts'
import { wholeReadings } from '#lib/casebook/items-restore.ts'
import { rejoin, type Disclosure } from '#lib/evidence/disclosure.ts'
import type { PackEntry } from '#lib/evidence/pack/contents.ts'

/** A case as somebody sees it who has not got every value. */
export type ShownCase = {
  readonly entries: readonly FoldEntry[]
  readonly record: CaseRecord
}

/** Entries of kinds that this version does not know are left out of what is shown, never of a pack. */
export function shownCase(
  entries: readonly PackEntry[],
  disclosures: readonly Disclosure[],
): ShownCase | undefined {
  const shown = entries.flatMap((entry): FoldEntry[] => {
    const body = entryBodySchema.safeParse(withEmpty(rejoin(entry.body, disclosures)))
    if (!body.success) return []
    const { caseId, seq, at, hash } = entry
    return [{ caseId, seq, at, hash, body: body.data }]
  })
  const record = foldAll(shown)
  return record && { entries: wholeReadings(shown), record }
}

/** Texts that an entry always has are empty where they were forgotten or hidden. */
function withEmpty(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  const kind: unknown = Reflect.get(body, 'kind')
  if (kind === 'reply-inserted') return { text: '', ...body }
  if (kind !== 'reading-kept') return body
  const reading: unknown = Reflect.get(body, 'reading')
  return { title: '', ...body, reading: withSources(reading) }
}

function withSources(reading: unknown): unknown {
  if (typeof reading !== 'object' || reading === null) return reading
  const [sources, conflicts]: unknown[] = [
    Reflect.get(reading, 'sources'),
    Reflect.get(reading, 'conflicts'),
  ]
  const each = Object.entries(typeof sources === 'object' && sources !== null ? sources : {})
  const filled = each.map(([path, source]: [string, unknown]) => [
    path,
    withMember(source, 'raw', ''),
  ])
  const told: unknown[] = Array.isArray(conflicts) ? conflicts : []
  return {
    ...reading,
    sources: Object.fromEntries(filled) as unknown,
    conflicts: told.map((conflict) => withMember(conflict, 'values', [])),
  }
}

function withMember(value: unknown, name: string, empty: unknown): unknown {
  return typeof value === 'object' && value !== null ? { [name]: empty, ...value } : value
}
