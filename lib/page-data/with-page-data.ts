import type { Conflict, Facts, FactSource, Reading } from '../order/schema.ts'
import { isForAddress } from '../reading/page-address.ts'
import { regExp } from '../reading/reg-exp.ts'
import type { PageSpec } from '../reading/spec.ts'
import type { ParseHints } from '../reading/values/parse.ts'
import { put, treeOf, type Tree } from './facts-tree.ts'
import type { Found } from './found.ts'
import { gather, type Wanted } from './gather.ts'
import { layOver } from './lay-over.ts'
import type { DataCopy, DataReader, IdName, Ids, PageData } from './spec.ts'

/** Which fact an id of the address is. */
const factOfId: Partial<Record<IdName, string>> = { order: 'order.id', dispute: 'dispute.id' }

/**
 * A reading of the page's markup with what its own data say laid over it. Data can make a page ready
 * that nobody can read otherwise; a page behind a login, and one of another kind, stays what it is.
 */
export function withPageData(
  reading: Reading,
  url: URL,
  data: DataReader,
  copies: readonly DataCopy[],
  hints: ParseHints,
): Reading {
  const spec = specOf(reading, url, data.pages)
  const isOver = reading.outcome === 'signed-out' || reading.outcome === 'not-this-page'
  if (!spec || !data.pageData || isOver || copies.length === 0) return reading
  const wanted = wantedOf(reading, url, spec, data.pageData)
  const { found, rows } = gather(copies, data.pageData, wanted, hints)
  if (isOfAnotherBuyer(reading, found)) return reading
  // What the page shows as several is several, whatever one response says.
  if (reading.rows !== undefined) return reading
  if (rows.length > 0) return reading.outcome === 'ready' ? reading : listOf(reading, rows)
  if (found.facts.size === 0 && found.lists.size === 0) return reading
  if (reading.outcome !== 'ready' && !isReady(spec, found)) return reading
  return laidOver(reading, found, url, data.pageData)
}

function specOf({ page }: Reading, url: URL, pages: readonly PageSpec[]): PageSpec | undefined {
  const here = pages.filter((each) => isForAddress(each, url))
  return here.find((each) => each.page === page) ?? here[0]
}

function wantedOf(reading: Reading, url: URL, spec: PageSpec, pageData: PageData): Wanted {
  const at = url.pathname + url.search + url.hash
  const named = addressIds(at, pageData)
  return {
    kind: spec.page,
    at,
    ids: { ...shownIds(reading, spec.page), ...named },
    isList: spec.rows !== undefined && named.dispute === undefined && named.line === undefined,
  }
}

function addressIds(at: string, { here }: PageData): Ids {
  const ids: Partial<Record<IdName, string>> = {}
  for (const { id, pattern, minus = 0 } of here) {
    const text = regExp(pattern, 'i').exec(at)?.[1]
    if (text === undefined) continue
    ids[id] ??= minus === 0 ? text : String(BigInt(text) - BigInt(minus))
  }
  return ids
}

/** What the page shows itself to be about. Beside a chat stand the orders of its buyer: they do not say which talk it is. */
function shownIds({ outcome, facts }: Reading, kind: PageSpec['page']): Ids {
  if (outcome !== 'ready' || kind === 'messages') return {}
  const order = facts.order?.id
  const dispute = facts.dispute?.id
  return {
    ...(order === undefined ? {} : { order }),
    ...(dispute === undefined ? {} : { dispute }),
  }
}

/** A talk that is still loading while the page shows the next buyer already. */
function isOfAnotherBuyer({ outcome, page, facts }: Reading, { facts: found }: Found): boolean {
  const [shown, said] = [facts.buyer?.name, found.get('buyer.name')?.value]
  if (outcome !== 'ready' || page !== 'messages') return false
  return shown !== undefined && said !== undefined && shown !== said
}

function isReady({ ready }: PageSpec, { facts, lists }: Found): boolean {
  if (ready.includes('rows') && facts.size > 0) return true
  return ready.some((path) => facts.has(path) || lists.has(path))
}

function listOf(reading: Reading, rows: readonly Found[]): Reading {
  const sources: Record<string, FactSource> = {}
  const trees = rows.map((row, at) => treeOf(row, sources, `rows[${at}].`))
  return { ...reading, outcome: 'ready', facts: {}, sources, missing: [], rows: trees as Facts[] }
}

function laidOver(reading: Reading, found: Found, url: URL, pageData: PageData): Reading {
  const own: Record<string, FactSource> = {}
  const data = { tree: treeOf(found, own), sources: own }
  const shown = { tree: reading.facts as Tree, sources: reading.sources }
  const { tree, sources, conflicts } = layOver(data, shown)
  if (reading.outcome !== 'ready') addIds(tree, sources, url, pageData)
  return {
    ...reading,
    outcome: 'ready',
    facts: tree as Facts,
    sources,
    missing: reading.missing.filter((path) => !isThere(tree, path)),
    conflicts: [...stillOpen(reading.conflicts, own), ...conflicts],
  }
}

/** Rungs of the markup that disagreed: the data settle them, or are part of a conflict of their own. */
function stillOpen(
  conflicts: readonly Conflict[],
  data: Readonly<Record<string, FactSource>>,
): readonly Conflict[] {
  return conflicts.filter(({ fact }) => data[fact] === undefined)
}

/** Ids of the address count where the page shows no other. */
function addIds(
  tree: Tree,
  sources: Record<string, FactSource>,
  url: URL,
  pageData: PageData,
): void {
  const ids = addressIds(url.pathname + url.search + url.hash, pageData)
  for (const [name, id] of Object.entries(ids) as [IdName, string][]) {
    const path = factOfId[name]
    if (path === undefined || isThere(tree, path)) continue
    put(tree, path.split('.'), id)
    sources[path] = { raw: id, reader: `url:${name}` }
  }
}

function isThere(tree: Tree, path: string): boolean {
  let value: unknown = tree
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }
  return value !== undefined
}
