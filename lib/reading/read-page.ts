import type { Outcome, PageKind } from '../order/kinds.ts'
import type { Reading } from '../order/schema.ts'
import { isClobbered } from './clobbered.ts'
import { collect, type Collected } from './collector.ts'
import { loadValueTables } from './values/value-tables.ts'
import { atOnce, type Steps } from './steps.ts'
import { lookAt, pageContext, type Look, type PageContext } from './page-context.ts'
import { loadLabels } from './loaded-labels.ts'
import { loadHookWords, type HookWords } from './loaded-patterns.ts'
import { isForAddress } from './page-address.ts'
import { localeOf } from './page-hints.ts'
import { regExp } from './reg-exp.ts'
import type { PageSpec, ReaderSpec, SiteSpec } from './spec.ts'

/** Less text than this is a shell that has yet to fill. */
const SHELL_TEXT = 200
const noWords: HookWords = {}

/** How a page is read. */
export type ReadOptions = {
  /** The document holds a text that a person pasted: everything in it was seen. */
  readonly isPasted?: boolean
}

/**
 * Reads a page: a function of the document and its address. Changes nothing, asks for nothing.
 * Several page specs may match one address (layouts of different years); the first that is ready wins.
 * Done in steps: whoever runs them may let the page go on in between.
 */
export function* readingSteps(
  document: Document,
  url: URL,
  spec: ReaderSpec,
  { isPasted = false }: ReadOptions = {},
): Steps<Reading> {
  loadLabels(spec.labels)
  loadHookWords(spec.hookWords ?? noWords)
  loadValueTables(spec.tables)
  const site = siteOf(url, spec)
  if (isClobbered(document))
    return empty('layout-changed', null, { marketplace: spec.marketplace, site: url.hostname })
  const base = {
    marketplace: spec.marketplace,
    site: url.hostname,
    ...(localeOf(document) === undefined ? {} : { locale: localeOf(document) }),
  } as Base
  const pages = site ? spec.pages.filter((page) => isForAddress(page, url)) : []
  const kind = pages[0]?.page ?? null
  if (site && !isPasted && isSignedOut(document, url, spec)) return empty('signed-out', kind, base)
  if (!site || pages.length === 0) return empty('not-this-page', null, base)
  const look = yield* lookAt(document, url, spec, site, isPasted)
  if (!look) return empty('layout-changed', kind, base)
  let best: Attempt | undefined
  for (const page of pages) {
    const next = yield* attempt(look, page)
    if (!best || next.outcome === 'ready') best = next
    if (best.outcome === 'ready') break
  }
  if (!best) return empty('not-this-page', null, base)
  return best.outcome === 'ready'
    ? ready(best, base)
    : { ...empty(best.outcome, kind, base), missing: best.collected.missing }
}

/** All steps at once. */
export function readPage(
  document: Document,
  url: URL,
  spec: ReaderSpec,
  options: ReadOptions = {},
): Reading {
  return atOnce(readingSteps(document, url, spec, options))
}

type Base = Pick<Reading, 'marketplace' | 'site' | 'locale'>

function ready({ page, collected }: Attempt, base: Base): Reading {
  const { facts, sources, missing, conflicts, rows, steppedAside } = collected
  return {
    outcome: 'ready',
    page,
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

function* attempt(look: Look, page: PageSpec): Steps<Attempt> {
  const context = pageContext(look, page)
  yield
  const collected = yield* collect(context)
  const outcome = look.isPasted ? outcomeOfText(collected) : outcomeOf(context, collected)
  return { outcome, page: page.page, collected }
}

/** A pasted text is all there is: it never fills any more. */
function outcomeOfText({ shown }: Collected): Outcome {
  return shown.size > 0 ? 'ready' : 'layout-changed'
}

function outcomeOf(context: PageContext, collected: Collected): Outcome {
  if (context.page.ready.some((path) => collected.shown.has(path))) return 'ready'
  if (isEmptyList(context)) return 'ready'
  if (context.document.readyState === 'loading') return 'not-yet'
  const loading = [...context.spec.tables.html.loading, ...(context.page.loading ?? [])].join(',')
  const body = context.document.body
  if (!body || context.query.first(body, loading) !== undefined) return 'not-yet'
  const says = context.page.loadingText
  if (says !== undefined && regExp(says, 'iu').test(context.textOf(body))) return 'not-yet'
  return context.textOf(body).length < SHELL_TEXT ? 'not-yet' : 'layout-changed'
}

/** A list that says it holds nothing was read, and there is nothing to give. */
function isEmptyList({ page, document, textOf }: PageContext): boolean {
  if (page.emptyText === undefined || !document.body) return false
  return regExp(page.emptyText, 'iu').test(textOf(document.body))
}

function siteOf(url: URL, spec: ReaderSpec): SiteSpec | undefined {
  return spec.sites.find((site) => site.host === url.hostname)
}

/** A login wall or a robot check, at whatever address it is shown. */
function isSignedOut(document: Document, url: URL, spec: ReaderSpec): boolean {
  const { css, url: addresses, title } = spec.signedOut
  if (addresses.some((pattern) => regExp(pattern, 'i').test(url.href))) return true
  if (title.some((pattern) => regExp(pattern, 'iu').test(document.title))) return true
  return css.some((selector) =>
    [...document.querySelectorAll(selector)].some((element) => element.checkVisibility()),
  )
}

function empty(outcome: Outcome, page: PageKind | null, base: Base): Reading {
  return { outcome, page, ...base, facts: {}, sources: {}, missing: [], conflicts: [] }
}
