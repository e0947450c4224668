import type { SiteSpec } from '../../reading/spec.ts'

/**
 * Pages where parcels are followed: Cainiao, 17track, and AliExpress' own on the buyers' site, under
 * all its languages. Source: public scripts, 2019–2026; the language hosts are the buyers' site's own.
 */
const cainiao = ['global.cainiao.com', 'cainiao.com', 'www.cainiao.com']
const seventeen = ['t.17track.net', 'www.17track.net', 'm.17track.net', '17track.net']
const languages = 'www de es fr it nl pl pt ru tr ja ko ar he th vi id cs m best'.split(' ')
const aliexpress = [
  ...languages.map((language) => `${language}.aliexpress.com`),
  'track.aliexpress.com',
  'www.aliexpress.us',
  'aliexpress.ru',
]

function site(host: string, country: string): SiteSpec {
  return { host, country, currency: 'USD', dayFirst: true, language: 'en' }
}

/** The country settles zone words with two meanings; on the others nothing does. */
export const carrierSites: readonly SiteSpec[] = [
  ...cainiao.map((host) => site(host, 'CN')),
  ...seventeen.map((host) => site(host, '')),
  ...aliexpress.map((host) => site(host, '')),
]
