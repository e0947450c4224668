import type { MarketplaceId } from '../order/kinds.ts'

/**
 * Where each marketplace may be "always on", by exact host. Sign-in hosts are left out: nothing is
 * read there. Plain data without imports: the script in the page's own world holds it.
 */
const hosts: Readonly<Record<MarketplaceId, string>> = {
  amazon:
    'sellercentral.amazon.com sellercentral.amazon.ca sellercentral.amazon.com.mx sellercentral.amazon.com.br sellercentral.amazon.co.uk sellercentral.amazon.ie sellercentral.amazon.de sellercentral.amazon.fr sellercentral.amazon.it sellercentral.amazon.es sellercentral.amazon.nl sellercentral.amazon.se sellercentral.amazon.pl sellercentral.amazon.com.be sellercentral.amazon.com.tr sellercentral-europe.amazon.com sellercentral.amazon.ae sellercentral.amazon.sa sellercentral.amazon.eg sellercentral.amazon.co.za sellercentral.amazon.in sellercentral.amazon.co.jp sellercentral-japan.amazon.com sellercentral.amazon.com.au sellercentral.amazon.sg',
  ebay: 'www.ebay.com www.ebay.co.uk www.ebay.de www.ebay.at www.ebay.ch www.ebay.fr www.ebay.it www.ebay.es www.ebay.nl www.ebay.be www.benl.ebay.be www.befr.ebay.be www.ebay.ie www.ebay.pl www.ebay.ca www.cafr.ebay.ca www.ebay.com.au www.ebay.com.hk www.ebay.com.my www.ebay.com.sg www.ebay.ph www.ebay.in www.ebay.com.tw',
  aliexpress:
    'csp.aliexpress.com gsp.aliexpress.com trade.aliexpress.com feedback.aliexpress.com sg-cgmp.aliexpress.com cgmp.aliexpress.com cainiao.aliexpress.com seller.aliexpress.ru',
  carrier:
    'global.cainiao.com t.17track.net www.17track.net www.aliexpress.com track.aliexpress.com',
}

export const alwaysOnIds = Object.keys(hosts) as readonly MarketplaceId[]

/** The hosts that "always on" of a marketplace is for. */
export function alwaysOnHosts(id: MarketplaceId): readonly string[] {
  return hosts[id].split(' ')
}

export function alwaysOnFor(host: string): MarketplaceId | undefined {
  return alwaysOnIds.find((id) => alwaysOnHosts(id).includes(host))
}

/** Match patterns of a marketplace's hosts, as the browser asks for them. */
export function alwaysOnOrigins(id: MarketplaceId): readonly string[] {
  return alwaysOnHosts(id).map((host) => `https://${host}/*`)
}
