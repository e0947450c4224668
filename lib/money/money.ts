/**
 * An amount in the smallest unit of its currency: `{ minor: 1999n, currency: 'USD' }` is $19.99.
 * The currency is part of the type, so that two known currencies cannot be mixed unseen.
 */
export type Money<C extends string = string> = { readonly minor: bigint; readonly currency: C }

export function money<C extends string>(minor: bigint, currency: C): Money<C> {
  return { minor, currency }
}

export function add<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b)
  return { minor: a.minor + b.minor, currency: a.currency }
}

export function subtract<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  sameCurrency(a, b)
  return { minor: a.minor - b.minor, currency: a.currency }
}

export function negate<C extends string>(a: Money<C>): Money<C> {
  return { minor: -a.minor, currency: a.currency }
}

/** The sum; zero of the given currency when there is nothing to add. */
export function sum<C extends string>(
  amounts: readonly Money<NoInfer<C>>[],
  currency: C,
): Money<C> {
  return amounts.reduce<Money<C>>((total, amount) => add(total, amount), money(0n, currency))
}

/** Below zero, zero or above zero, as `a` is smaller than, equal to or larger than `b`. */
export function compare<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): number {
  sameCurrency(a, b)
  return a.minor < b.minor ? -1 : a.minor > b.minor ? 1 : 0
}

/** Mixing currencies is a mistake in the code, never something a user typed. */
function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency)
    throw new TypeError(`${a.currency} and ${b.currency} cannot be mixed.`)
}
