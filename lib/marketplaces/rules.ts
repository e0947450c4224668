import type { ClockSite } from '#lib/clocks/deadline.ts'
import type { SiteSpec } from '#lib/reading/spec.ts'
import { zones as aliexpressZones } from './aliexpress/clocks.ts'
import { aliexpressRules } from './aliexpress/rules.ts'
import { aliexpressSites } from './aliexpress/sites.ts'
import { zones as amazonZones } from './amazon/clocks.ts'
import { amazonRules } from './amazon/rules.ts'
import { amazonSites } from './amazon/sites.ts'
import type { MarketplaceRules, SellingMarketplace } from './contract.ts'
import { countries as ebayCountries, zones as ebayZones } from './ebay/clocks.ts'
import { ebayRules } from './ebay/rules.ts'
import { ebaySites } from './ebay/sites.ts'
import { entryOfHost } from './host-entry.ts'

const rules: Readonly<Record<SellingMarketplace, MarketplaceRules>> = {
  amazon: amazonRules,
  ebay: ebayRules,
  aliexpress: aliexpressRules,
}

const sites: Readonly<Record<SellingMarketplace, readonly SiteSpec[]>> = {
  amazon: amazonSites,
  ebay: ebaySites,
  aliexpress: aliexpressSites,
}

const zones: Readonly<Record<SellingMarketplace, Readonly<Record<string, string>>>> = {
  amazon: amazonZones,
  ebay: ebayZones,
  aliexpress: aliexpressZones,
}

/** What a marketplace rules: clocks, forms, composers, entitlements. */
export function rulesOf(id: SellingMarketplace): MarketplaceRules {
  return rules[id]
}

/** What is known of a site from its host name, as in `Reading.site`; absent for a host that is not listed. */
export function siteOf(id: SellingMarketplace, host: string): SiteSpec | undefined {
  return sites[id].find((site) => site.host === host)
}

/**
 * The zone in which days end on a site, IANA, from its host name. Absent for a site that is not listed;
 * deadlines then use the zone of the marketplace's rules.
 */
export function zoneOf(id: SellingMarketplace, host: string): string | undefined {
  return entryOfHost(zones[id], host)
}

/** Where a site's clocks run; absent for a site that is not listed. Only eBay counts business days. */
export function clockSiteOf(id: SellingMarketplace, host: string): ClockSite | undefined {
  const zone = zoneOf(id, host)
  if (zone === undefined) return undefined
  return { zone, country: id === 'ebay' ? entryOfHost(ebayCountries, host) : undefined }
}
