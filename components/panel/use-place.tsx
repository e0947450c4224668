import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import type { ViewName } from './use-views.tsx'

/** Which view is open, and at what in it. */
export type Place = { readonly view: ViewName; readonly target?: string | undefined }

type Places = {
  readonly all: Readonly<Record<string, Place>>
  readonly put: (key: string, place: Place) => void
}

const Context = createContext<Places | undefined>(undefined)
const first: Place = { view: 'playbook' }

/**
 * Keeps the open view of each order for as long as the panel lives: a page that is read again, or
 * whose order is known only at the second look, must not take the view from under the agent's hand.
 */
export function PlacesProvider({ children }: { children: ReactNode }) {
  const [all, setAll] = useState<Readonly<Record<string, Place>>>({})
  const places = useMemo(
    (): Places => ({
      all,
      put: (key, place) => setAll((before) => ({ ...before, [key]: place })),
    }),
    [all],
  )
  return <Context value={places}>{children}</Context>
}

/**
 * @param keys What the page is about, the surest name first: what was opened under a less sure one,
 * before the order was known, still holds.
 */
export function usePlace(keys: readonly string[]): readonly [Place, (place: Place) => void] {
  const places = useContext(Context)
  if (!places) throw new Error('Put the component into a PlacesProvider')
  const known = keys.find((key) => places.all[key] !== undefined)
  const place = (known === undefined ? undefined : places.all[known]) ?? first
  return [place, (next) => places.put(keys[0] ?? '', next)]
}
