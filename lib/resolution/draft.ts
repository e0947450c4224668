import type { FeeBook, StoreLevel } from './fee-table.ts'
import { parsePartly } from './parse.ts'
import type { Problem } from './problems.ts'
import type { Scenario } from './scenario.ts'

type Text = string | undefined

/**
 * A scenario as the panel holds it while the agent types: amounts and shares as decimal strings,
 * whatever is not read or typed yet absent, undefined or empty.
 */
export type Draft = {
  readonly marketplace: string
  readonly site: string
  readonly asOf: string
  readonly order: {
    readonly currency: string
    readonly itemTotal?: Text
    readonly shippingPaid?: Text
    readonly taxByMarketplace?: Text
    readonly quantity?: number | undefined
    readonly category?: Text
    readonly abroad?: boolean | undefined
  }
  readonly seller?: {
    readonly store?: StoreLevel | undefined
    readonly belowStandard?: boolean | undefined
  }
  readonly fees?: { readonly read: { readonly total: string } | null; readonly refundFeeCap?: Text }
  readonly costs?: Readonly<Partial<Record<keyof Scenario['costs'], Text>>>
  readonly terms?: Readonly<Partial<Record<keyof Scenario['terms'], Text>>>
  readonly contest?: Readonly<Partial<Record<keyof Scenario['contest'], Text>>>
  readonly round?: Readonly<Partial<Record<keyof Scenario['round'], Text>>>
}

/** `ready` is undefined only where marketplace, site, day or currency are wrong. */
export type DraftReading = {
  readonly ready: { readonly scenario: Scenario; readonly book: FeeBook } | undefined
  /** What is wrong with fields that were filled in. */
  readonly problems: readonly Problem[]
}

/**
 * Reads what there is. A wrong field is named and then counts as not known, so that one slip of the
 * key does not take every quote away.
 */
export function readDraft(draft: Draft, books: readonly FeeBook[]): DraftReading {
  const problems: Problem[] = []
  let rest: unknown = filled(draft)
  for (;;) {
    const reading = parsePartly(rest, books)
    if (reading.ok) return { ready: reading, problems }
    const fields = reading.problems.filter(({ path }) => !identity.includes(path))
    problems.push(...reading.problems)
    if (fields.length < reading.problems.length) return { ready: undefined, problems }
    rest = fields.reduce((json, { path }) => without(json, path.split('.')), rest)
  }
}

const identity = ['', 'marketplace', 'site', 'asOf', 'order', 'order.currency']

/** The object without empty and undefined fields. */
function filled(value: unknown): unknown {
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([, field]) => field !== undefined && field !== '')
  return Object.fromEntries(entries.map(([key, field]) => [key, filled(field)]))
}

/** The object without the field at this path; a fee read from the page goes whole. */
function without(value: unknown, [key = '', ...path]: readonly string[]): unknown {
  if (!isRecord(value)) return value
  if (key === 'read') return { ...value, read: null }
  if (path.length > 0) return { ...value, [key]: without(value[key], path) }
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
