/** A question whose answers are remembered for as long as it is. */
export function remembered<K, V extends string | boolean | object>(
  ask: (key: K) => V,
): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const now = ask(key)
    known.set(key, now)
    return now
  }
}
