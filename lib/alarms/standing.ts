import type { Due } from './due.ts'

/** How a case stands with its time at an instant. Milliseconds since the epoch throughout. */

/** Below this the time is running out: the same two days as on the panel's chip. */
export const soonMs = 48 * 3_600_000

export type Standing = 'overdue' | 'soon' | 'later' | 'none'

/** By the next thing that is due. */
export function standingOf(dues: readonly Due[], now: number): Standing {
  const next = nextOf(dues)
  if (next === undefined) return 'none'
  if (next.at < now) return 'overdue'
  return next.at - now < soonMs ? 'soon' : 'later'
}

export function nextOf(dues: readonly Due[]): Due | undefined {
  return dues.toSorted((a, b) => a.at - b.at)[0]
}

/** Those that are overdue longest first, then by the next deadline, then those that wait for nothing, as they were. */
export function byUrgency<T>(all: readonly T[], duesIn: (one: T) => readonly Due[]): T[] {
  return all
    .map((one) => ({ one, at: nextOf(duesIn(one))?.at ?? Infinity }))
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ one }) => one)
}
