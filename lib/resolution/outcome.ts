/** Why something cannot be quoted. The panel words it in its own language, the tool in English. */
export type Unavailable =
  /** Paths of the scenario, e.g. `costs.unitCost`. */
  | { readonly code: 'missing-input'; readonly inputs: readonly string[] }
  /** No table for this site, category and currency, and no fee read from the page. */
  | {
      readonly code: 'no-fee-table'
      readonly site: string
      readonly category: string
      readonly currency: string
    }
  /** There is a table, but not for this price. */
  | { readonly code: 'rate-unknown'; readonly site: string }
  /** What the marketplace keeps of a credit has a cap, and it is not known in this currency. */
  | { readonly code: 'refund-fee-cap-unknown'; readonly currency: string }

/** A figure, or why there is none. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Unavailable }

export function have<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function lack<T>(why: Unavailable): Outcome<T> {
  return { ok: false, why }
}

/** The value made from another figure; its lack is passed on. */
export function derive<A, B>(from: Outcome<A>, make: (value: A) => Outcome<B>): Outcome<B> {
  return from.ok ? make(from.value) : from
}

export type Known<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }

/** All the inputs, keyed by their paths, or which of them are missing. */
export function known<T extends Readonly<Record<string, unknown>>>(inputs: T): Outcome<Known<T>> {
  if (isKnown(inputs)) return have(inputs)
  const missing = Object.keys(inputs).filter((path) => inputs[path] === undefined)
  return lack({ code: 'missing-input', inputs: missing })
}

function isKnown<T extends Readonly<Record<string, unknown>>>(inputs: T): inputs is T & Known<T> {
  return Object.values(inputs).every((value) => value !== undefined)
}
