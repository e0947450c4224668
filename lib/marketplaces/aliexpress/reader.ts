import type { ReaderData } from '../../reading/spec.ts'
import { aliexpressPatterns } from './patterns.ts'
import { planWords } from './words.ts'
import { valueTables } from '../../reading/values/table-data.ts'
import { aliexpressLabels } from './labels.ts'
import { aliexpressPages } from './pages.ts'
import { settlement } from './settlement.ts'
import { aliexpressSites } from './sites.ts'

/** How the pages of the AliExpress seller centre are read. */
export const aliexpressReader: ReaderData = {
  marketplace: 'aliexpress',
  sites: aliexpressSites,
  pages: aliexpressPages,
  labels: aliexpressLabels,
  tables: valueTables,
  hookWords: { patterns: aliexpressPatterns, vocabularies: { plan: planWords } },
  givesWay: settlement,
  signedOut: {
    css: [
      '#fm-login-id',
      '#fm-login-password',
      'iframe[src*="login.aliexpress.com"]',
      'iframe[src*="passport.aliexpress.com"]',
      '#baxia-punish',
      '#nocaptcha',
      '.nc-container',
      '.warnning-text',
      'iframe[src*="/punish"]',
    ],
    url: [
      String.raw`^https://(?:login|passport)\.aliexpress\.(?:com|ru)/`,
      String.raw`^https://(?:auth-seller\.aliexpress\.ru|seller\.aliexpress\.ru/login)\b`,
      '/_____tmd_____/',
      '[?&]x5secdata=',
    ],
    title: ['^captcha interception', '^滑动验证', '^验证码拦截'],
  },
  noise: [
    '.next-balloon',
    '.next-tooltip',
    '.next-overlay-wrapper',
    '.next-icon',
    'i[class*="icon"]',
    'button',
    'del',
    's',
  ],
}
