const known = new Map<string, RegExp>()

/** A pattern of a spec, compiled once. Specs are few: nothing is ever forgotten. */
export function regExp(pattern: string, flags: string): RegExp {
  const key = `${flags}/${pattern}`
  const before = known.get(key)
  if (before) {
    before.lastIndex = 0
    return before
  }
  const now = new RegExp(pattern, flags)
  known.set(key, now)
  return now
}
