import type { Due } from '#lib/alarms/due.ts'

/** By case id. */
export type KnownDues = Readonly<Record<string, { readonly dues: readonly Due[] }>>

/** The most urgent first, as far as that was known, then what changed last. @param ids By when they changed, oldest first. */
export function loadingOrder(ids: readonly string[], dues: KnownDues): readonly string[] {
  const timed = ids.flatMap((id) => {
    const at = dues[id]?.dues[0]?.at
    return at === undefined ? [] : [{ id, at }]
  })
  const urgent = timed.toSorted((a, b) => a.at - b.at).map(({ id }) => id)
  const first = new Set(urgent)
  return [...urgent, ...ids.toReversed().filter((id) => !first.has(id))]
}
