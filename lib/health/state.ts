import type { Reading } from '#lib/order/schema.ts'
import { isCounted, looksOf, type HealthRow } from './health.ts'

/** How the page in view was read, against how such pages are read as a rule. */
export type HealthState = 'usual' | 'weaker' | 'missing' | 'unknown'

/** Kinds of rungs, the surest first. Those that say `point` are the agent's own. */
const sureness = ['point', 'state', 'always', 'css', 'label', 'hook', 'href', 'text', 'url']

/** The rung that gives a fact as a rule: the one that gave it most often. */
export function usualRung({ rungs }: Pick<HealthRow, 'rungs'>): string | undefined {
  return Object.entries(rungs).toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

/** Whether a rung is less sure than the one that gives the fact as a rule. */
export function isWeaker(reader: string, row: Pick<HealthRow, 'rungs'>): boolean {
  const usual = usualRung(row)
  // Copied data come and go with a switch: that says nothing of the markup.
  if ([reader, usual].some((each) => each?.startsWith('data:'))) return false
  return usual !== undefined && rankOf(reader) > rankOf(usual)
}

export function healthState(reading: Reading | undefined, rows: readonly HealthRow[]): HealthState {
  if (!reading || !isCounted(reading)) return 'unknown'
  if (reading.outcome === 'layout-changed') return 'missing'
  const here = rows.filter(
    (row) => row.marketplace === reading.marketplace && row.page === reading.page,
  )
  const looks = looksOf(reading)
  const rare = new Set(here.filter(isOftenAbsent).map((row) => row.fact))
  if ([...looks].some(([fact, reader]) => reader === null && !rare.has(fact))) return 'missing'
  const hasWeaker = here.some((row) => {
    const reader = looks.get(row.fact)
    return typeof reader === 'string' && isWeaker(reader, row)
  })
  return hasWeaker ? 'weaker' : 'usual'
}

/** What most pages of the kind do not show is no news. */
function isOftenAbsent({ looks, absent }: HealthRow): boolean {
  return looks >= 4 && absent * 2 >= looks
}

function rankOf(reader: string): number {
  const kind = reader.slice(0, reader.indexOf(':'))
  const rank = sureness.indexOf(kind)
  return rank < 0 ? sureness.length : rank
}
