import { useMemo } from 'react'
import { useWorkOf } from '#components/panel/use-work.tsx'
import { agentKey } from './use-typed-values.ts'

/** What this agent uses and keeps at hand, by snippet id; the same for all orders. */
export type Habits = {
  readonly uses: ReadonlyMap<string, number>
  readonly favourites: ReadonlySet<string>
  readonly noteUse: (id: string) => void
  readonly toggleFavourite: (id: string) => void
}

const [usesPrefix, favouritePrefix] = ['uses:', 'favourite:']

export function useHabits(): Habits {
  const work = useWorkOf(agentKey)
  return useMemo(() => {
    const named = (prefix: string) =>
      Object.entries(work.all)
        .filter(([name, value]) => name.startsWith(prefix) && value !== '')
        .map(([name, value]) => [name.slice(prefix.length), value] as const)
    const uses = new Map(named(usesPrefix).map(([id, count]) => [id, Number(count)]))
    const favourites = new Set(named(favouritePrefix).map(([id]) => id))
    return {
      uses,
      favourites,
      noteUse: (id) => work.set(usesPrefix + id, String((uses.get(id) ?? 0) + 1)),
      toggleFavourite: (id) => work.set(favouritePrefix + id, favourites.has(id) ? '' : 'yes'),
    }
  }, [work])
}
