import type { ReaderSpec, SiteSpec } from './spec.ts'
import type { ParseHints } from './values/parse.ts'

/** BCP 47 tag of the page as shown, when it says so. */
export function localeOf(document: Document): string | undefined {
  const lang = document.documentElement.lang.trim().replace('_', '-')
  return /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang) ? lang : undefined
}

/** What a page and its site tell about numbers, money and dates. */
export function parseHints(document: Document, site: SiteSpec, spec: ReaderSpec): ParseHints {
  const language = localeOf(document) ?? site.language
  return {
    dayFirst: site.dayFirst,
    country: site.country,
    currency: site.currency,
    decimalSign: decimalSignOf(language),
    ...(spec.givesWay ? { givesWay: spec.givesWay } : {}),
  }
}

const decimalSigns = new Map<string, '.' | ',' | undefined>()

/** Worked out once for each language: the first question costs milliseconds. */
function decimalSignOf(language: string): '.' | ',' | undefined {
  if (!decimalSigns.has(language)) decimalSigns.set(language, decimalSignIn(language))
  return decimalSigns.get(language)
}

function decimalSignIn(language: string): '.' | ',' | undefined {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5)
    const sign = parts.find((part) => part.type === 'decimal')?.value
    return sign === '.' || sign === ',' ? sign : undefined
  } catch {
    // A tag that Intl refuses tells nothing about numbers.
    return undefined
  }
}
