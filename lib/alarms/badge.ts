import { standingOf } from './standing.ts'
import type { CaseDues } from './due.ts'

/** How many cases there are of each. */
export type Counts = {
  readonly soon: number
  readonly overdue: number
  /** Open cases whose deadlines cannot be looked at, since what is kept is locked. */
  readonly unseen: number
}

export function countsOf(cases: readonly CaseDues[], unseen: number, now: number): Counts {
  const standings = cases.map(({ dues }) => standingOf(dues, now))
  const count = (wanted: string) => standings.filter((each) => each === wanted).length
  return { soon: count('soon'), overdue: count('overdue'), unseen }
}

/** What the toolbar shows: the number of cases that need somebody, in words in the title. */
export type Badge = {
  /** Empty: nothing is due. `?`: it is not known whether anything is. */
  readonly text: string
  readonly colour: string
}

const colours = { overdue: '#a8322a', soon: '#8a5000', unseen: '#5a6561' } as const

export function badgeOf({ soon, overdue, unseen }: Counts): Badge {
  const due = soon + overdue
  const colour = overdue > 0 ? colours.overdue : soon > 0 ? colours.soon : colours.unseen
  if (due === 0) return { text: unseen > 0 ? '?' : '', colour }
  return { text: due > 999 ? '999+' : String(due), colour }
}
