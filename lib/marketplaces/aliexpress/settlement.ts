/** Settlement currencies: where an amount stands in two, the other one is the buyer's. */
export const settlement: readonly string[] = ['CNY', 'USD']
