const known = new Map<string, RegExp>()

/**
 * A pattern of a reader's data, compiled once. They are few: nothing is ever forgotten. One with the
 * flag `g` is for `matchAll`, which leaves it as it is.
 */
export function regExp(pattern: string, flags: string): RegExp {
  const key = `${flags}/${pattern}`
  const before = known.get(key)
  if (before) return before
  const now = new RegExp(pattern, flags)
  known.set(key, now)
  return now
}
