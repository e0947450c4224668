import type { CaseDues, Due } from './due.ts'
import type { AlarmSettings } from './settings.ts'
import { soonMs } from './standing.ts'

/** Which notifications an instant asks for, each once, and when to look again. Milliseconds throughout. */

const hourMs = 3_600_000

/** Of one thing that is due: the deadline, and the marks (hours before; 0: passed) that are behind us. */
export type Told = { readonly at: number; readonly marks: readonly number[] }

/** By `nameOf`. Kept over restarts; holds no word of anybody. */
export type ToldOf = Readonly<Record<string, Told>>

/** One call: what is due in which case. */
export type Call = {
  /** The same for the same thing, so that a later call takes an earlier one's place. */
  readonly id: string
  readonly of: Pick<CaseDues, 'marketplace' | 'number'>
  readonly due: Due
}

export type Plan = { readonly calls: readonly Call[]; readonly told: ToldOf }

/** A countdown read twice gives two instants that are the same deadline. */
const sameMs = 2 * hourMs

/**
 * A mark that passes while the deadline is known calls once; of several that passed at once, in sleep, the
 * last. Those that were behind us when the deadline was first seen call nobody: the agent was there.
 */
export function planOf(
  cases: readonly CaseDues[],
  settings: AlarmSettings,
  before: ToldOf,
  now: number,
): Plan {
  const calls: Call[] = []
  const told: Record<string, Told> = {}
  for (const each of cases) {
    for (const [name, due] of named(each)) {
      const passed = marksOf(settings).filter((mark) => due.at - mark * hourMs <= now)
      const known = before[name]
      const isSame = known !== undefined && Math.abs(known.at - due.at) < sameMs
      const isNews = isSame && passed.some((mark) => !known.marks.includes(mark))
      if (isNews) calls.push({ id: name, of: each, due })
      told[name] = {
        at: due.at,
        marks: isSame ? [...new Set([...known.marks, ...passed])] : passed,
      }
    }
  }
  return { calls, told }
}

/** Several promises of a case are told apart by their order in time. */
function named({ caseId, dues }: CaseDues): readonly (readonly [string, Due])[] {
  return dues.map((due, index) => {
    const nth = dues.slice(0, index).filter(({ what }) => what === due.what).length
    return [`${caseId} ${due.what} ${nth}`, due]
  })
}

function marksOf({ hoursBefore, whenOverdue }: AlarmSettings): readonly number[] {
  return whenOverdue ? [...hoursBefore, 0] : hoursBefore
}

/** When the badge or a notification changes next; undefined while nothing is due. */
export function nextChange(
  cases: readonly CaseDues[],
  settings: AlarmSettings,
  now: number,
): number | undefined {
  const before = [soonMs, 0, ...marksOf(settings).map((mark) => mark * hourMs)]
  // A deadline that has just come is not overdue yet: the millisecond after it is.
  const changes = cases
    .flatMap(({ dues }) => dues)
    .flatMap(({ at }) => before.map((ms) => at - ms + 1))
    .filter((at) => at > now)
  return changes.length === 0 ? undefined : Math.min(...changes)
}
