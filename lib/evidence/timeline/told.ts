import type { ItemSource, ToldItem } from './types.ts'

/** Something a page tells, before what several pages tell is made one. */
export type Told = Omit<ToldItem, 'id' | 'sources' | 'otherTimes'> & { readonly source: ItemSource }

/** An object without the members that are undefined: a fact that was not read is absent. */
export function known<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined)
  // What is left of T is T without what was undefined.
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}
