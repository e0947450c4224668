import type { ReaderData } from '../../reading/spec.ts'
import { valueTables } from '../../reading/values/table-data.ts'
import { carrierLabels } from './labels.ts'
import { carrierPages } from './pages.ts'
import { carrierSites } from './sites.ts'

/** How pages that follow parcels are read, whoever carries them. */
export const carrierReader: ReaderData = {
  marketplace: 'carrier',
  sites: carrierSites,
  pages: carrierPages,
  labels: carrierLabels,
  tables: valueTables,
  signedOut: {
    css: [
      '#baxia-punish',
      '#nocaptcha',
      '.nc-container',
      '.warnning-text',
      'iframe[src*="/punish"]',
      '#fm-login-id',
      'iframe[src*="passport.aliexpress.com"]',
    ],
    url: ['/_____tmd_____/', '[?&]x5secdata='],
    title: ['^captcha interception', '^滑动验证', '^验证码拦截', '^just a moment'],
  },
  noise: ['button', '[class*="tooltip" i]', '[class*="icon" i]', 'select', 'textarea'],
}
