import type { CurrencyData } from '../../money/currency-data.ts'

/** One way to print a date. `{month}` in the pattern stands for all names of months. */
export type DateForm = {
  readonly pattern: string
  /** Which groups hold year, month and day; 0: none. `until`: the last day of `Apr 18 - 23`. */
  readonly y: number
  readonly m: number
  readonly d: number
  readonly until?: number
  readonly isNamed: boolean
}

/** Words of values, and what pages of any make have in common. Data, like page specs: it is handed to the injected reader when it runs. */
export type ValueTables = {
  /** By month: its names in all languages between spaces. */
  readonly months: readonly string[]
  /** Zone word, folded → `+HH:MM`. */
  readonly zones: Readonly<Record<string, string>>
  readonly zonesByCountry: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly dates: {
    readonly forms: readonly DateForm[]
    /** What stands behind a date: part of the day, hour, minute, second, am or pm, zone. */
    readonly clock: string
  }
  readonly currencies: CurrencyData
  readonly html: {
    /** Tags that stand on lines of their own. */
    readonly blocks: readonly string[]
    /** Selectors of what is for screen readers or pointers only. */
    readonly noise: readonly string[]
    /** Selectors of what is pressed: no part of a text where it only says what pressing does. */
    readonly controls: readonly string[]
    /** Regular expression of folded texts that name what pressing does, never a value. */
    readonly actions: string
    /** Regular expression of words for "costs nothing" (shipping): marketplaces' own, all languages. */
    readonly free: string
    /** Regular expression of a count with or without its unit; group 1 is the number. */
    readonly count: string
    /** Selectors of what shows that a page is still filling. */
    readonly loading: readonly string[]
    /** Names of what is asked of nodes; see `isClobbered`. */
    readonly asked: readonly string[]
  }
  readonly countries: {
    /** ISO 3166-1. */
    readonly codes: readonly string[]
    /** Languages that addresses are printed in whatever the page's own language is. */
    readonly languages: readonly string[]
    /** Short and older names that the browser does not give, folded → code. */
    readonly aliases: Readonly<Record<string, string>>
  }
}

let loaded: ValueTables | undefined

/** Called before anything is read. */
export function loadValueTables(tables: ValueTables): void {
  loaded ??= tables
}

/** Something worked out of the tables, once. @throws when nobody loaded them, which is a bug of the caller */
export function fromTables<T>(work: (tables: ValueTables) => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    if (!loaded) throw new Error('No tables are loaded')
    known ??= { value: work(loaded) }
    return known.value
  }
}
