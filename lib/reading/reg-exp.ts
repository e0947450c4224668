const known = new Map<string, Map<string, RegExp>>()

/**
 * A pattern of a reader's data, compiled once. They are few: nothing is ever forgotten. One with the
 * flag `g` is for `matchAll`, which leaves it as it is.
 */
export function regExp(pattern: string, flags: string): RegExp {
  const flagged = known.get(flags) ?? new Map<string, RegExp>()
  const before = flagged.get(pattern)
  if (before) return before
  const now = new RegExp(pattern, flags)
  known.set(flags, flagged.set(pattern, now))
  return now
}
