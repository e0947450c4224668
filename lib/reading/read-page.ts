import type { MarketplaceId, Outcome, PageKind } from '../order/kinds.ts'
import type { Reading } from '../order/schema.ts'
import { collect, type Collected } from './collector.ts'
import { localeOf, pageContext, type PageContext } from './page-context.ts'
import type { PageSpec, ReaderSpec, SiteSpec } from './spec.ts'

/** Less text than this is a shell that has yet to fill. */
const SHELL_TEXT = 200
const commonLoading = [
  '[aria-busy="true"]',
  '[role="progressbar"]',
  '.skeleton',
  '[class*="skeleton"]',
]

/**
 * Reads a page: a pure function of the document and its address. Changes nothing, asks for nothing.
 * Several page specs may match one address (layouts of different years); the first that is ready wins.
 */
export function readPage(document: Document, url: URL, spec: ReaderSpec): Reading {
  const site = siteOf(url, spec)
  const base = {
    marketplace: spec.marketplace,
    site: url.hostname,
    ...(localeOf(document) === undefined ? {} : { locale: localeOf(document) }),
  } as Pick<Reading, 'marketplace' | 'site' | 'locale'>
  const pages = site ? spec.pages.filter((page) => matches(page, url)) : []
  const kind = pages[0]?.page ?? null
  if (site && isSignedOut(document, url, spec)) return empty('signed-out', kind, base)
  if (!site || pages.length === 0) return empty('not-this-page', null, base)
  const attempts = pages.map((page) => attempt(document, url, spec, page, site))
  const ready = attempts.find((each) => each.outcome === 'ready')
  const best = ready ?? attempts[0]
  if (!best) return empty('not-this-page', null, base)
  if (best.outcome !== 'ready') {
    return { ...empty(best.outcome, kind, base), missing: best.collected.missing }
  }
  const { facts, sources, missing, conflicts, rows, steppedAside } = best.collected
  return {
    outcome: 'ready',
    page: best.page,
    ...base,
    facts,
    sources,
    missing,
    conflicts,
    ...(rows ? { rows: [...rows] } : {}),
    ...(steppedAside.length ? { steppedAside: [...steppedAside] } : {}),
  }
}

type Attempt = { readonly outcome: Outcome; readonly page: PageKind; readonly collected: Collected }

function attempt(
  document: Document,
  url: URL,
  spec: ReaderSpec,
  page: PageSpec,
  site: SiteSpec,
): Attempt {
  const context = pageContext(document, url, spec, page, site)
  const collected = collect(context)
  return { outcome: outcomeOf(context, collected), page: page.page, collected }
}

function outcomeOf(context: PageContext, collected: Collected): Outcome {
  if (context.page.ready.some((path) => collected.shown.has(path))) return 'ready'
  if (isEmptyList(context)) return 'ready'
  if (context.document.readyState === 'loading') return 'not-yet'
  const loading = [...commonLoading, ...(context.page.loading ?? [])].join(',')
  const body = context.document.body
  if (!body || context.query(body, loading).length > 0) return 'not-yet'
  const says = context.page.loadingText
  if (says !== undefined && new RegExp(says, 'iu').test(context.textOf(body))) return 'not-yet'
  return context.textOf(body).length < SHELL_TEXT ? 'not-yet' : 'layout-changed'
}

/** A list that says it holds nothing was read, and there is nothing to give. */
function isEmptyList({ page, document, textOf }: PageContext): boolean {
  if (page.emptyText === undefined || !document.body) return false
  return new RegExp(page.emptyText, 'iu').test(textOf(document.body))
}

function siteOf(url: URL, spec: ReaderSpec): SiteSpec | undefined {
  return spec.sites.find((site) => site.host === url.hostname)
}

function matches(page: PageSpec, url: URL): boolean {
  if (page.host !== undefined && !new RegExp(page.host, 'i').test(url.hostname)) return false
  const address = url.pathname + url.search + url.hash
  return page.address.some((pattern) => new RegExp(pattern, 'i').test(address))
}

/** A login wall or a robot check, at whatever address it is shown. */
function isSignedOut(document: Document, url: URL, spec: ReaderSpec): boolean {
  const { css, url: addresses, title } = spec.signedOut
  if (addresses.some((pattern) => new RegExp(pattern, 'i').test(url.href))) return true
  if (title.some((pattern) => new RegExp(pattern, 'iu').test(document.title))) return true
  return css.some((selector) =>
    [...document.querySelectorAll(selector)].some((element) => element.checkVisibility()),
  )
}

function empty(
  outcome: Outcome,
  page: PageKind | null,
  base: { marketplace: MarketplaceId; site: string; locale?: string },
): Reading {
  return { outcome, page, ...base, facts: {}, sources: {}, missing: [], conflicts: [] }
}
