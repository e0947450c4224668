import { canonicalJson } from '#lib/evidence/canonical.ts'
import type { PageKind } from '#lib/order/kinds.ts'
import { factsSchema, type Facts, type Reading } from '#lib/order/schema.ts'
import { factAt, withFact } from './fact-path.ts'

/**
 * What the agent says of a page's facts: typed, taken from pasted text, or picked where the page
 * gives two values. It stands only where it was said: a fact that the page shows by now, or shows
 * otherwise, is the page's.
 */
export const correctionWays = ['typed', 'pasted', 'picked'] as const
export type CorrectionWay = (typeof correctionWays)[number]

export type Correction = {
  /** Of the kind of page that it was said of. */
  readonly page: PageKind | null
  /** `charges.total`; for pasted lists `items`. */
  readonly fact: string
  readonly value: unknown
  readonly how: CorrectionWay
  /** What the page gave then; absent when it gave nothing. */
  readonly was?: unknown
  /** ISO instant, UTC. */
  readonly at: string
}

/** A reading with the agent's corrections in it, each with a source that says so. */
export function correctReading(reading: Reading, corrections: readonly Correction[]): Reading {
  return corrections.reduce(corrected, reading)
}

function corrected(reading: Reading, correction: Correction): Reading {
  if (correction.page !== reading.page || !applies(correction, reading)) return reading
  const { fact, value, how } = correction
  const facts = factsSchema.safeParse(withFact(reading.facts, fact, value))
  if (!facts.success) return reading
  const isOf = (path: string): boolean => path === fact || isInside(path, fact)
  const kept = Object.entries(reading.sources).filter(([path]) => !isOf(path))
  return {
    ...reading,
    outcome: reading.outcome === 'layout-changed' ? 'ready' : reading.outcome,
    facts: facts.data,
    sources: { ...Object.fromEntries(kept), ...sourcesOf(fact, value, how) },
    missing: reading.missing.filter((path) => !isOf(path)),
    conflicts: reading.conflicts.filter((each) => !isOf(each.fact)),
  }
}

function applies({ fact, value, how, was }: Correction, reading: Reading): boolean {
  if (reading.outcome !== 'ready' && reading.outcome !== 'layout-changed') return false
  if (reading.rows !== undefined) return false
  const now = factAt(reading.facts, fact)
  const conflict = reading.conflicts.find((each) => each.fact === fact)
  if (how === 'picked') return conflict?.values.some((each) => isSame(each.value, value)) ?? false
  return was === undefined ? now === undefined : isSame(now, was)
}

function isInside(path: string, list: string): boolean {
  return path.startsWith(`${list}[`) || path.startsWith(`${list}.`)
}

function sourcesOf(path: string, value: unknown, reader: CorrectionWay): Reading['sources'] {
  if (Array.isArray(value)) {
    return merged(value.map((each, index) => sourcesOf(`${path}[${index}]`, each, reader)))
  }
  if (typeof value === 'object' && value !== null && !('amount' in value && 'currency' in value)) {
    return merged(
      Object.entries(value).map(([name, each]) => sourcesOf(`${path}.${name}`, each, reader)),
    )
  }
  return { [path]: { raw: printed(value), reader } }
}

function merged(sources: readonly Reading['sources'][]): Reading['sources'] {
  return Object.assign({}, ...sources)
}

function printed(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).join(' ')
  return String(value)
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b
  return canonicalJson(a) === canonicalJson(b)
}

/** The newest correction of each fact of each kind of page. */
export function newestCorrections(all: readonly Correction[]): readonly Correction[] {
  const byFact = new Map(all.map((each) => [`${each.page ?? ''} ${each.fact}`, each]))
  return [...byFact.values()]
}

/** Facts with the agent's words in them, whatever the page says. @returns undefined for values that are no such facts */
export function correctFacts(facts: Facts, corrections: readonly Correction[]): Facts | undefined {
  const tree = corrections.reduce<unknown>(
    (each, { fact, value }) => withFact(each, fact, value),
    facts,
  )
  const parsed = factsSchema.safeParse(tree)
  return parsed.success ? parsed.data : undefined
}
