import type { DataSource } from '#lib/page-data/spec.ts'
import { aliexpressSources } from './aliexpress/data/sources.ts'
import { amazonSources } from './amazon/data/sources.ts'
import { carrierSources } from './carriers/data/sources.ts'
import { ebaySources } from './ebay/data/sources.ts'

/** The exact list of what is copied where "always on" is, by marketplace; `docs/privacy.md` says the same. */
export const dataSources = {
  amazon: amazonSources,
  ebay: ebaySources,
  aliexpress: aliexpressSources,
  carrier: carrierSources,
} as const satisfies Record<string, readonly DataSource[]>
