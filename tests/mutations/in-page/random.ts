/** A small seeded generator: the same seed gives the same page on every machine. */
export type Random = {
  /** In [0, 1). */
  readonly next: () => number
  /** A whole number in [0, limit). */
  readonly below: (limit: number) => number
  readonly chance: (probability: number) => boolean
  /** One member. @throws on an empty list */
  readonly pick: <T>(list: readonly T[]) => T
  /** Every member with that probability. */
  readonly some: <T>(list: readonly T[], probability: number) => readonly T[]
  readonly shuffled: <T>(list: readonly T[]) => readonly T[]
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[below(list.length)]
    if (chosen === undefined) throw new Error('nothing to pick from')
    return chosen
  }
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick,
    some: (list, probability) => list.filter(() => next() < probability),
    shuffled: (list) => {
      const keyed = list.map((item) => ({ item, key: next() }))
      return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
    },
  }
}

/** A number for a text (FNV-1a), mixed with another number. */
export function seedOf(text: string, number: number): number {
  let hash = 0x811c9dc5 ^ number
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
