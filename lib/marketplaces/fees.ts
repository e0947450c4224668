import type { FeeBook, SellingMarketplace } from '#lib/resolution/fee-table.ts'
import { aliexpressFees } from './aliexpress/fees.ts'
import { amazonFees } from './amazon/fees.ts'
import { ebayFees } from './ebay/fees.ts'

/** Every marketplace's fees: what `lib/resolution` is given. */
export const feeBooks: readonly FeeBook[] = [amazonFees, ebayFees, aliexpressFees]

/**
 * The fee site of an order by the host of its page and its currency: `www.ebay.com` and USD →
 * `EBAY_US`. One seller centre shows orders of several sites, so where the currency does not fit
 * the host's site, the only site with that currency is meant. Else: a site without a table.
 */
export function feeSiteOf(marketplace: SellingMarketplace, host: string, currency: string): string {
  const sites = Object.entries(bookOf(marketplace).sites)
  const named = sites.filter(([, { domain }]) => domain !== undefined && isWithin(host, domain))
  const fitting = sites.filter(([, site]) => site.currency === currency)
  const both = named.find((site) => fitting.includes(site))
  const only = named.length > 0 && fitting.length === 1 ? fitting[0] : undefined
  const found = both ?? only ?? sites.find(([, site]) => site.currency === null)
  if (found === undefined) throw new Error(`No fee site for ${marketplace} in ${currency}.`)
  return found[0]
}

function bookOf(marketplace: SellingMarketplace): FeeBook {
  const book = feeBooks.find((each) => each.marketplace === marketplace)
  if (book === undefined) throw new Error(`No fees for ${marketplace}.`)
  return book
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}
