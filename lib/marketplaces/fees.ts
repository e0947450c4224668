import type { FeeBook, SellingMarketplace } from '#lib/resolution/fee-table.ts'
import { aliexpressFees } from './aliexpress/fees.ts'
import { amazonFees } from './amazon/fees.ts'
import { ebayFees } from './ebay/fees.ts'

/** Every marketplace's fees: what `lib/resolution` is given. */
export const feeBooks: readonly FeeBook[] = [amazonFees, ebayFees, aliexpressFees]

/**
 * The fee site of an order by the host of its page and its currency: `www.ebay.com` and USD →
 * `EBAY_US`. One seller centre shows orders of several sites, so a currency that does not fit the
 * host's site decides if only one site has it; else it is a site without a table.
 */
export function feeSiteOf(marketplace: SellingMarketplace, host: string, currency: string): string {
  const sites = Object.entries(bookOf(marketplace).sites)
  const fitting = sites.filter(
    ([, site]) => site.currency === currency || (site.currency === null && site.rows.length > 0),
  )
  const named = fitting.find(([, { domain }]) => domain !== undefined && isWithin(host, domain))
  const only = fitting.length === 1 ? fitting[0] : undefined
  const without = sites.find(([, site]) => site.currency === null)
  const found = named ?? only ?? without
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
