import type { KnownStores } from './read-rows.ts'

/** A marketplace with the sites of its fee table. */
export type StoreSites = {
  readonly marketplace: string
  readonly sites: readonly { readonly id: string; readonly domain?: string | undefined }[]
}

/** Every way that a table may name a store: `ebay`, `EBAY_DE`, `eBay DE`, `ebay.de`; empty for everywhere. */
export function knownStores(stores: readonly StoreSites[]): KnownStores {
  const sites = stores.flatMap((store) => store.sites)
  // Where a site is called like its marketplace, the marketplace is meant.
  return new Map([
    ...sites.flatMap(({ id, domain }) => namesOf(id, domain).map((name) => [name, id] as const)),
    ...stores.map(({ marketplace }) => [marketplace.toLowerCase(), marketplace] as const),
    ['', ''],
    ['*', ''],
  ])
}

function namesOf(id: string, domain: string | undefined): readonly string[] {
  const name = id.toLowerCase()
  const written = ['_', ' ', '-', '.'].map((sign) => name.replaceAll('_', sign))
  return domain === undefined ? written : [...written, domain, `www.${domain}`]
}
