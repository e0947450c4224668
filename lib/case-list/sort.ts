import type { Due } from '#lib/alarms/due.ts'
import type { CaseLine } from './case-line.ts'

export const caseSorts = ['due', 'updated', 'opened'] as const
export type CaseSort = (typeof caseSorts)[number]

/** What is due at a moment: estimates that the page has moved on from are gone. Milliseconds. */
export function duesAt({ dues }: Pick<CaseLine, 'dues'>, now: number): readonly Due[] {
  return dues.filter(({ goneAt = Infinity }) => goneAt > now)
}

/**
 * `due`: the least time left first, then open cases that wait for nothing, then ended ones; within
 * the same, what changed last first.
 */
export function sorted(lines: readonly CaseLine[], by: CaseSort, now: number): readonly CaseLine[] {
  if (by === 'updated') return lines.toSorted(byNewest((line) => line.updatedAt))
  if (by === 'opened') return lines.toSorted(byNewest((line) => line.openedAt))
  const times = new Map(lines.map((line) => [line.id, timeOf(line, now)]))
  const newest = byNewest((line) => line.updatedAt)
  return lines.toSorted((a, b) => {
    const [first, second] = [times.get(a.id) ?? Infinity, times.get(b.id) ?? Infinity]
    return first === second ? newest(a, b) : first - second
  })
}

const waitsForNothing = Number.MAX_SAFE_INTEGER

function timeOf(line: CaseLine, now: number): number {
  if (line.status === 'closed') return Infinity
  return duesAt(line, now)[0]?.at ?? waitsForNothing
}

function byNewest(of: (line: CaseLine) => string) {
  return (a: CaseLine, b: CaseLine): number => {
    const [first, second] = [of(a), of(b)]
    return first < second ? 1 : first > second ? -1 : a.id < b.id ? -1 : 1
  }
}
