import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import type { CaseFilter } from '#lib/case-list/filter.ts'
import type { CaseSort } from '#lib/case-list/sort.ts'

/** What the list shows, what is selected and where one is in it: kept while a case is open. */
export type ListState = {
  readonly typed: string
  readonly filter: CaseFilter
  readonly sort: CaseSort
  readonly selected: ReadonlySet<string>
  /** The row that the keyboard is at. */
  readonly at: string | undefined
}

type Change = (change: Partial<ListState> | ((before: ListState) => Partial<ListState>)) => void

const first: ListState = {
  typed: '',
  filter: { status: 'open' },
  sort: 'due',
  selected: new Set(),
  at: undefined,
}

const Context = createContext<readonly [ListState, Change] | undefined>(undefined)

export function ListStateProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState(first)
  // The same function all the time: rows are drawn anew only for what changed in them.
  const change: Change = useCallback(
    (next) =>
      setState((before) => {
        const told = typeof next === 'function' ? next(before) : next
        return isSame(before, told) ? before : { ...before, ...told }
      }),
    [],
  )
  const value = useMemo(() => [state, change] as const, [state, change])
  return <Context value={value}>{children}</Context>
}

function isSame(before: ListState, told: Partial<ListState>): boolean {
  return Object.entries(told).every(([name, value]) => Reflect.get(before, name) === value)
}

export function useListState(): readonly [ListState, Change] {
  const value = useContext(Context)
  if (!value) throw new Error('Put the component into a ListStateProvider')
  return value
}
