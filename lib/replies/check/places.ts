import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'

/** Hosts that belong to a marketplace, with all that stands below them. Source: public site lists, 2026-11-23. */
const ends: Readonly<Record<SellingMarketplace, string>> = {
  amazon:
    'com ca com.mx com.br co.uk de fr it es nl se pl com.be be ie com.tr ae sa eg in co.jp sg com.sg com.au co.za cn',
  ebay: 'com co.uk de fr it es ca com.au at ch ie nl be pl com.hk com.sg com.my ph cn in vn co.th us',
  aliexpress: 'com ru us',
}

const own: Readonly<Record<SellingMarketplace, ReadonlySet<string>>> = {
  amazon: hostsOf('amazon'),
  ebay: hostsOf('ebay'),
  aliexpress: hostsOf('aliexpress'),
}

function hostsOf(marketplace: SellingMarketplace): ReadonlySet<string> {
  return new Set(ends[marketplace].split(' ').map((end) => `${marketplace}.${end}`))
}

/** The host is the marketplace's own, or stands below one of its own. */
export function isOwnHost(marketplace: SellingMarketplace, host: string): boolean {
  const labels = host.replace(/^\.+|\.+$/g, '').split('.')
  return labels.some((_, at) => own[marketplace].has(labels.slice(at).join('.')))
}
