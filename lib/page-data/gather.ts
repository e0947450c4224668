import type { PageKind } from '../order/kinds.ts'
import type { ParseHints } from '../reading/values/parse.ts'
import { emptyFound, type Found } from './found.ts'
import { over, recordsOf, type DataRecord, type DataRow } from './records.ts'
import type { DataCopy, IdName, Ids, PageData } from './spec.ts'

/** The page for which data are wanted. */
export type Wanted = {
  readonly kind: PageKind
  /** Path, query and hash. */
  readonly at: string
  /** What the page is about: from its address, or from what it shows. */
  readonly ids: Ids
  /** The address means several orders or disputes. */
  readonly isList: boolean
}

/** What the page's own data say of it. Several rows: the page is a list, and none of them is its own. */
export type Gathered = { readonly found: Found; readonly rows: readonly Found[] }

/** Lays together what all copies say of the page: newest ones first, in the order of the sources. */
export function gather(
  copies: readonly DataCopy[],
  { sources, words }: PageData,
  wanted: Wanted,
  hints: ParseHints,
): Gathered {
  const newest = copies.toSorted((a, b) => b.at - a.at)
  const ids = withOpened(newest, sources, wanted)
  const all = sources
    .filter((source) => source.pages.includes(wanted.kind))
    .flatMap((source) =>
      newest
        .filter((copy) => copy.source === source.id)
        .map((copy) => recordsOf(copy, source, { source: source.id, hints, words })),
    )
  const page = { ...wanted, ids }
  const own = all.flatMap(({ records }) => records).filter((each) => isAbout(each, page))
  const rowsInView = page.isList ? newestRows(own, newest, sources, page) : own.filter(isRow)
  const isSeveral = page.isList && rowsInView.length > 1
  const single = [...own.filter((each) => !isRow(each)), ...(isSeveral ? [] : rowsInView)]
  const found = single.reduce((sum, each) => over(sum, each.found), emptyFound())
  const loose = all.flatMap((each) => each.rows).filter((row) => isRowOf(row, page))
  for (const [list, members] of united(loose)) found.lists.set(list, members)
  return { found, rows: isSeveral ? rowsInView.map((each) => each.found) : [] }
}

/** The talk in view, where the address does not say: the one that was opened last. */
function withOpened(
  newest: readonly DataCopy[],
  sources: PageData['sources'],
  { ids, kind }: Wanted,
): Ids {
  if (kind !== 'messages' || ids.session !== undefined) return ids
  const opening = sources.filter(({ opens }) => opens === 'session').map(({ id }) => id)
  const session = newest.find(
    (copy) => opening.includes(copy.source) && copy.ids.session !== undefined,
  )?.ids.session
  return session === undefined ? ids : { ...ids, session }
}

type About = 'this' | 'another' | 'unknown'

function about(mine: Ids, wanted: Ids): About {
  const names = (Object.keys(mine) as IdName[]).filter((name) => wanted[name] !== undefined)
  if (names.some((name) => mine[name] !== wanted[name])) return 'another'
  return names.length > 0 ? 'this' : 'unknown'
}

/** A row of a list must name what the page is about; a page's own answer only must not name another. */
function isAbout({ ids, isRow, copy }: DataRecord, page: Wanted): boolean {
  const answer = about(ids, page.ids)
  if (answer !== 'unknown') return answer === 'this'
  if (isRow) return page.isList && copy.page === page.at
  return copy.page === page.at
}

function isRowOf({ ids, copy }: DataRow, page: Wanted): boolean {
  const answer = about(ids, page.ids)
  // Messages of a talk that nobody knows to be in view are another buyer's.
  if (page.kind === 'messages') return answer === 'this'
  return answer === 'this' || (answer === 'unknown' && copy.page === page.at)
}

function isRow(record: DataRecord): boolean {
  return record.isRow
}

/** The rows of the list's response that came last, even if it has none: the list was narrowed since. */
function newestRows(
  own: readonly DataRecord[],
  newest: readonly DataCopy[],
  sources: PageData['sources'],
  { kind, at }: Wanted,
): readonly DataRecord[] {
  const lists = sources
    .filter(({ pages, parts }) => pages.includes(kind) && parts.some((part) => part.isRow))
    .map(({ id }) => id)
  const last = newest.find((copy) => lists.includes(copy.source) && copy.page === at)
  return own.filter((each) => each.isRow && each.copy === last)
}

/** Rows of each list, each once: of two with one key the newer response counts, or the one that sorts last. */
function united(rows: readonly DataRow[]): ReadonlyMap<string, readonly Found[]> {
  const lists = new Map<string, readonly Found[]>()
  for (const [list, members] of Map.groupBy(rows, (row) => row.list)) {
    const byKey = new Map<string, DataRow>()
    for (const row of members) {
      const before = byKey.get(row.key)
      if (!before) byKey.set(row.key, row)
      else if (row.isLatest && row.copy === before.copy && row.sort >= before.sort)
        byKey.set(row.key, row)
    }
    const sorted = [...byKey.values()].toSorted((a, b) => a.sort - b.sort)
    lists.set(
      list,
      sorted.map(({ found }) => found),
    )
  }
  return lists
}
