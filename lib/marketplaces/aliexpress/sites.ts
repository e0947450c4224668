import type { SiteSpec } from '../../reading/spec.ts'

/**
 * Hosts of the AliExpress seller centre, as found in public scripts (2019–2026). The interface
 * language is the account's, not the host's; `$` is US dollars and `￥` yuan on all of them.
 */
const hosts = [
  'csp.aliexpress.com',
  'gsp.aliexpress.com',
  'trade.aliexpress.com',
  'message.aliexpress.com',
  'feedback.aliexpress.com',
  'sg-cgmp.aliexpress.com',
  'cgmp.aliexpress.com',
  'login.aliexpress.com',
  'passport.aliexpress.com',
  'cainiao.aliexpress.com',
  'msg.aliexpress.com',
] as const

/** The Russian seller centre, a code base of its own in roubles. */
const russianHosts = [
  'seller.aliexpress.ru',
  'login.aliexpress.ru',
  'auth-seller.aliexpress.ru',
] as const

export const aliexpressSites: readonly SiteSpec[] = [
  ...hosts.map((host) => ({
    host,
    country: 'CN',
    currency: 'USD',
    dayFirst: true,
    language: 'zh-CN',
  })),
  ...russianHosts.map((host) => ({
    host,
    country: 'RU',
    currency: 'RUB',
    dayFirst: true,
    language: 'ru',
  })),
]
