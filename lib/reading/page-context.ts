import { elementProse, elementText, ownText, type TextRules } from './element-text.ts'
import { labelIndex, labelWords, type LabelIndex } from './labels.ts'
import { queryOf, type Query } from './query.ts'
import { composedContains, rootsOf, withinOf, type RootInfo } from './roots.ts'
import type { PageSpec, ReaderSpec, SiteSpec } from './spec.ts'
import { partsUnder } from './skipped-parts.ts'
import { stateIndex, type StateIndex } from './state.ts'
import { fold } from './text.ts'
import {
  isCollapsed,
  isOutside,
  reachabilityOf,
  visibilityOf,
  type Visibility,
} from './visibility.ts'
import type { ParseHints } from './values/parse.ts'

/** Everything one look at a page shares. Made anew for each look: a page changes under our feet. */
export type PageContext = {
  readonly document: Document
  readonly url: URL
  readonly spec: ReaderSpec
  readonly page: PageSpec
  readonly root: Element
  readonly hints: ParseHints
  readonly state: StateIndex
  readonly labels: LabelIndex
  readonly query: Query
  readonly isVisible: Visibility
  /** Visible, and in no box or place where nobody gets to see it. Costs layout. */
  readonly isReachable: Visibility
  readonly textOf: (element: Element) => string
  /** Like `textOf`, empty for what nobody gets to see. For the neighbours of what was found. */
  readonly seenTextOf: (element: Element) => string
  readonly proseOf: (element: Element) => string
  readonly ownTextOf: (element: Element) => string
}

/** Parts of any site that are for screen readers or pointers only. */
const commonNoise = [
  '.sr-only',
  '.visually-hidden',
  '.visuallyhidden',
  '.screen-reader-only',
  '[role="tooltip"]',
  '[aria-live]:empty',
]

export function pageContext(
  document: Document,
  url: URL,
  spec: ReaderSpec,
  page: PageSpec,
  site: SiteSpec,
): PageContext {
  const isVisible = visibilityOf(page.hiddenButRead)
  const isReachable = reachabilityOf(isVisible)
  const skip = page.skip?.length ? page.skip.join(',') : undefined
  const roots = rootsOf(document)
  const everywhere = queryOf(roots, isVisible, isReachable, skip)
  const parts = partsOf(everywhere, rootOf(document, page, everywhere), spec, page)
  const query = withoutParts(everywhere, parts)
  const rules: TextRules = {
    noise: [...commonNoise, ...spec.noise].join(','),
    attributeTexts: spec.attributeTexts ?? [],
    isVisible: (element) => isVisible(element) && !isCollapsed(element) && !isOutside(element),
  }
  const root = rootOf(document, page, query)
  const isAvoided = withinOf([rules.noise, skip].filter(Boolean).join(','))
  const isRead = (element: Element): boolean =>
    isReachable(element) && !isAvoided(element) && !isIn(element, parts)
  const textOf = remember((element) => elementText(element, rules))
  return {
    document,
    url,
    spec,
    page,
    root,
    hints: hintsOf(document, site, spec),
    state: stateIndex(document, spec.state),
    labels: lazyLabels(() => labelIndex(textsUnder(root, roots), labelWords(spec.labels)), isRead),
    query,
    isVisible,
    isReachable,
    textOf,
    seenTextOf: (element) =>
      isReachable(element) && !element.matches(rules.noise) ? textOf(element) : '',
    proseOf: (element) => elementProse(element, rules),
    ownTextOf: ownText,
  }
}

/** The parts under headings that are about something else. */
function partsOf(
  query: Query,
  root: Element,
  spec: ReaderSpec,
  page: PageSpec,
): readonly Element[] {
  const words = Object.values(spec.labels[page.skipUnder ?? ''] ?? {}).flat()
  if (words.length === 0) return []
  return partsUnder(new Set(words.map((word) => fold(word))), root, query)
}

function withoutParts(query: Query, parts: readonly Element[]): Query {
  if (parts.length === 0) return query
  return (scope, selector) => query(scope, selector).filter((element) => !isIn(element, parts))
}

function isIn(element: Element, parts: readonly Element[]): boolean {
  return parts.some((part) => part.contains(element))
}

/** BCP 47 tag of the page as shown, when it says so. */
export function localeOf(document: Document): string | undefined {
  const lang = document.documentElement.lang.trim().replace('_', '-')
  return /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang) ? lang : undefined
}

function hintsOf(document: Document, site: SiteSpec, spec: ReaderSpec): ParseHints {
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

function rootOf(document: Document, page: PageSpec, query: Query): Element {
  const body = document.body ?? document.documentElement
  for (const selector of page.root ?? []) {
    const match = query(body, selector)[0]
    if (match) return match
  }
  return body
}

function remember(read: (element: Element) => string): (element: Element) => string {
  const known = new WeakMap<Element, string>()
  return (element) => {
    const before = known.get(element)
    if (before !== undefined) return before
    const text = read(element)
    known.set(element, text)
    return text
  }
}

/** Labels of what a person gets to see. Few texts are labels: only those are asked about. */
function lazyLabels(build: () => LabelIndex, isRead: Visibility): LabelIndex {
  let index: LabelIndex | undefined
  const get = (): LabelIndex => (index ??= build())
  return {
    hits: (key) =>
      get()
        .hits(key)
        .filter((hit) => isRead(hit.element)),
    isLabel: (text) => get().isLabel(text),
  }
}

const silent = new Set(['script', 'style', 'noscript', 'template'])

/** All text nodes under an element, inside shadow roots and frames too. */
function* textsUnder(root: Element, roots: readonly RootInfo[]): Generator<Text> {
  const inner = roots.flatMap(({ root: each, host }) =>
    host && composedContains(root, host) ? [each] : [],
  )
  for (const scope of [root, ...inner]) {
    const walker = root.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      if (!silent.has(node.parentElement?.localName ?? '')) yield node
    }
  }
}
