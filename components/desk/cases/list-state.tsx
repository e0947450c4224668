import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
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

type Change = (change: Partial<ListState>) => void

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
  const value = useMemo(() => {
    const change: Change = (next) => setState((before) => ({ ...before, ...next }))
    return [state, change] as const
  }, [state])
  return <Context value={value}>{children}</Context>
}

export function useListState(): readonly [ListState, Change] {
  const value = useContext(Context)
  if (!value) throw new Error('Put the component into a ListStateProvider')
  return value
}
