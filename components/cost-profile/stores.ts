import { knownStores } from '#lib/cost-profile/known-stores.ts'
import { feeBooks } from '#lib/marketplaces/fees.ts'

/** Every marketplace with the sites of its fees. */
const stores = feeBooks.map(({ marketplace, sites }) => ({
  marketplace,
  sites: Object.entries(sites)
    .filter(([, { currency }]) => currency !== null)
    .map(([id, { domain }]) => ({ id, domain })),
}))

/** What a rule may name, in the order of choices; empty: everywhere. */
export const storeIds: readonly string[] = [
  '',
  ...stores.flatMap(({ marketplace, sites }) => [marketplace, ...sites.map(({ id }) => id)]),
]

/** What a table may call them. */
export const storeNames = knownStores(stores)
