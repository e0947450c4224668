import type { Due } from '#lib/alarms/due.ts'
import type { CaseLine } from '#lib/case-list/case-line.ts'

/** By case id. */
export type KnownDues = Readonly<Record<string, { readonly dues: readonly Due[] }>>

/**
 * The most urgent first, as far as that is known, then what changed last.
 * @param ids By when they changed, oldest first; empty: all that something is due in.
 */
export function loadingOrder(ids: readonly string[], dues: KnownDues): readonly string[] {
  const timed = (ids.length > 0 ? ids : Object.keys(dues)).flatMap((id) => {
    const at = dues[id]?.dues[0]?.at
    return at === undefined ? [] : [{ id, at }]
  })
  const urgent = timed.toSorted((a, b) => a.at - b.at).map(({ id }) => id)
  const first = new Set(urgent)
  return [...urgent, ...ids.toReversed().filter((id) => !first.has(id))]
}

type Standing = {
  /** Ids now, by when they changed, oldest first; and as they were before. */
  readonly ids: readonly string[]
  readonly before: readonly string[]
  readonly known: ReadonlyMap<string, { readonly line: CaseLine }>
  /** Ids that are known to have changed. */
  readonly changed: ReadonlySet<string>
  /** False: lines of open cases that are known lack their mood. */
  readonly hasMoods: boolean
}

/** What is to be opened. Where the others do not stand as they stood, a backup was brought back: all. */
export function toBeOpened({ ids, before, known, changed, hasMoods }: Standing): readonly string[] {
  const isFresh = (id: string): boolean =>
    changed.has(id) || !known.has(id) || (!hasMoods && known.get(id)?.line.status === 'open')
  const old = new Set(before)
  const stayed = ids.filter((id) => old.has(id) && known.has(id) && !changed.has(id))
  const now = new Set(stayed)
  const stood = before.filter((id) => now.has(id))
  const isMoved = before.length > 0 && stood.some((id, at) => stayed[at] !== id)
  return isMoved ? ids : ids.filter(isFresh)
}
