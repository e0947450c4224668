import type { ReaderData } from '#lib/reading/spec.ts'
import { valueTables } from '#lib/reading/values/table-data.ts'
import { amazonLabels } from './labels.ts'
import { amazonPages } from './pages.ts'
import { amazonSites } from './sites.ts'

/** Reads Amazon Seller Central. */
export const amazonReader: ReaderData = {
  marketplace: 'amazon',
  sites: amazonSites,
  pages: amazonPages,
  labels: amazonLabels,
  tables: valueTables,
  signedOut: {
    css: [
      'form[name="signIn"]',
      '#ap_email',
      '#ap_password',
      '#auth-mfa-otpcode',
      '#auth-captcha-image',
      'form[action*="/errors/validateCaptcha"]',
      '#captchacharacters',
    ],
    url: [
      String.raw`^https://[^/]+/(?:ap/(?:signin|mfa|cvf|challenge)|signin|errors/validateCaptcha)(?:[/?#]|$)`,
    ],
    title: ['^Robot Check$', '^Amazon Sign[- ]?In$'],
  },
  noise: [
    '.a-offscreen',
    '.aok-offscreen',
    '.aok-hidden',
    '.a-popover-preload',
    // A drop-down's shadow holds all its choices, not only the chosen one.
    '.option-row',
    '.select-options',
    'kat-option',
    // Unsent text.
    'textarea',
  ],
  // Katal elements of the older generation show these attributes and have no text of their own.
  attributeTexts: ['label', 'header', 'description', 'emphasis', 'text'],
}
