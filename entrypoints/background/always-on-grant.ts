import { browser } from 'wxt/browser'
import { alwaysOnOrigins } from '#lib/marketplaces/always-on.ts'
import type { MarketplaceId } from '#lib/order/kinds.ts'

/** How much of a marketplace the browser lets us into. */
export type Grant = 'all' | 'part' | 'none'

export async function grantOf(id: MarketplaceId): Promise<Grant> {
  const origins = [...alwaysOnOrigins(id)]
  if (await browser.permissions.contains({ origins })) return 'all'
  const each = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
  )
  return each.includes(true) ? 'part' : 'none'
}

/** Whether "always on" is on for the page at an address. */
export async function isAlwaysOn(url: string): Promise<boolean> {
  const host = URL.parse(url)?.hostname
  return host !== undefined && browser.permissions.contains({ origins: [`https://${host}/*`] })
}

export async function takeBack(id: MarketplaceId): Promise<void> {
  await browser.permissions.remove({ origins: [...alwaysOnOrigins(id)] })
}
