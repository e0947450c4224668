import type { ReaderSpec } from '../../reading/spec.ts'
import { aliexpressHooks } from './hooks.ts'
import { aliexpressLabels, settlement } from './labels.ts'
import { aliexpressPages } from './pages.ts'
import { aliexpressSites } from './sites.ts'

/** How the pages of the AliExpress seller centre are read. */
export const aliexpressReader: ReaderSpec = {
  marketplace: 'aliexpress',
  sites: aliexpressSites,
  pages: aliexpressPages,
  labels: aliexpressLabels,
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
      String.raw`^https://(?:login|passport)\.aliexpress\.com/`,
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
  ],
  hooks: aliexpressHooks,
}
