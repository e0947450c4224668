/** Random numbers that are the same each time, from 0 to 1 (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    below: (count) => Math.floor(next() * count),
    pick: (list) => {
      const found = list[Math.floor(next() * list.length)]
      if (found === undefined) throw new Error('Nothing to pick from')
      return found
    },
    happens: (chance) => next() < chance,
  }
}

export type Random = {
  readonly next: () => number
  /** A whole number below `count`. */
  readonly below: (count: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly happens: (chance: number) => boolean
}
