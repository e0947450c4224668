import { elementProse, elementText, type TextRules } from './element-text.ts'
import { labelIndex, seenLabels, type LabelIndex } from './labels.ts'
import { firstFrom } from './first-from.ts'
import { isAfter } from './nodes.ts'
import { parseHints } from './page-hints.ts'
import { pageIndex, type PageIndex } from './page-index.ts'
import { queryOf, type Query } from './query.ts'
import { remembered } from './remembered.ts'
import { composedContains, withinOf, type Root } from './roots.ts'
import { partsUnder } from './skipped-parts.ts'
import type { PageSpec, ReaderSpec, SiteSpec } from './spec.ts'
import type { Steps } from './steps.ts'
import type { StateIndex } from './state.ts'
import { MAX_TEXT } from './text.ts'
import { holds, saidTexts, type SaidText, type TextTest } from './text-index.ts'
import { isAction } from './values/actions.ts'
import type { ParseHints } from './values/parse.ts'
import { everythingSeen, visibilityOf } from './visibility.ts'

/** What one look at a page finds out once, whatever is asked afterwards. Made anew for each look: a page changes under our feet. */
export type Look = {
  readonly document: Document
  readonly url: URL
  readonly spec: ReaderSpec
  readonly site: SiteSpec
  readonly index: PageIndex
  /** The texts of each root, in page order. */
  readonly texts: ReadonlyMap<Root, readonly SaidText[]>
  /** All labels, hidden ones too. */
  readonly labels: LabelIndex
  readonly state: StateIndex | undefined
  /** The document is a text that a person pasted: it has no boxes. */
  readonly isPasted: boolean
}

/** Everything that reading by one page spec shares. */
export type PageContext = Omit<Look, 'index' | 'texts' | 'site' | 'isPasted'> & {
  readonly page: PageSpec
  readonly root: Element
  readonly hints: ParseHints
  readonly query: Query
  readonly textOf: (element: Element) => string
  /** Like `textOf`, empty for what nobody gets to see. For the neighbours of what was found. */
  readonly seenTextOf: (element: Element) => string
  /** Like `seenTextOf`, of a long text only the beginning. */
  readonly startOf: (element: Element, limit: number) => string
  readonly proseOf: (element: Element) => string
  readonly saying: (scope: Element, test: TextTest) => readonly Element[]
  /** The text nodes of a scope, hidden ones too. */
  readonly textsIn: (scope: Element) => readonly SaidText[]
  /** Seen, and no noise or part about something else. */
  readonly isRead: (element: Element) => boolean
}

/** Undefined when the page's nodes do not answer for themselves. */
export function* lookAt(
  document: Document,
  url: URL,
  spec: ReaderSpec,
  site: SiteSpec,
  isPasted: boolean,
): Steps<Look | undefined> {
  const index = yield* pageIndex(document)
  if (!index) return undefined
  const texts = new Map<Root, readonly SaidText[]>()
  for (const { root } of index.roots) texts.set(root, yield* saidTexts(root, spec.labels))
  const labels = labelIndex([...texts.values()].flat(), spec.labels)
  const state = spec.state && spec.embedded?.indexOf(document, spec.state)
  return { document, url, spec, site, index, texts, labels, state, isPasted }
}

export function pageContext(look: Look, page: PageSpec): PageContext {
  const { index, spec, document, labels: allLabels } = look
  const seen = look.isPasted ? everythingSeen : visibilityOf(page.hiddenButRead)
  const marked = (selectors: readonly string[]): ReadonlySet<Element> =>
    new Set(selectors.length ? index.select(selectors.join(',')) : [])
  const isSkipped = withinOf(marked(page.skip ?? []))
  const noise = marked([...spec.tables.html.noise, ...spec.noise])
  const controls = marked(spec.tables.html.controls)
  const isNoisy = withinOf(noise)
  const isShown = (element: Element): boolean => !isSkipped(element) && seen.isReachable(element)
  const outer = rootOf(document, page, queryOf(index, isShown))
  const heads = page.skipUnder === undefined ? [] : allLabels.hits(page.skipUnder)
  const parts = partsUnder(
    heads.flatMap((hit) => (hit.inline === undefined && isShown(hit.element) ? [hit.element] : [])),
    outer,
  )
  const isForeign = withinOf(new Set(parts))
  const isRead = (element: Element): boolean => !isForeign(element) && isShown(element)
  const query = queryOf(index, isRead)
  const root = rootOf(document, page, query)
  const rules: TextRules = {
    // What else is in a button may be a value, to be copied or to be opened.
    isNoise: (element) =>
      noise.has(element) || (controls.has(element) && isAction(element.textContent)),
    attributeTexts: spec.attributeTexts ?? [],
    isVisible: seen.isPlaced,
  }
  const texts = textsOf(rules)
  const isSeen = (element: Element): boolean => seen.isReachable(element) && !noise.has(element)
  const isSaid = (element: Element): boolean => !isNoisy(element) && isRead(element)
  const within = withinOf(new Set([root]))
  const textsIn = remembered((scope: Element) => saidIn(scope, look))
  return {
    document,
    url: look.url,
    spec,
    state: look.state,
    page,
    root,
    query,
    hints: parseHints(document, look.site, spec),
    labels: seenLabels(allLabels, (element) => within(element) && isSaid(element)),
    textOf: texts.whole,
    seenTextOf: (element) => (isSeen(element) ? texts.whole(element) : ''),
    startOf: (element, limit) => (isSeen(element) ? texts.start(element, limit) : ''),
    proseOf: (element) => elementProse(element, rules),
    saying: (scope, test) => saying(textsIn(scope), test, isSaid),
    textsIn,
    isRead: isSaid,
  }
}

/** The texts of an element stand one after the other; what shadow roots and frames in it hold comes after them. */
function saidIn(scope: Element, { index, texts }: Look): readonly SaidText[] {
  const own = texts.get(scope.getRootNode() as Root) ?? []
  const from = firstFrom(own, ({ node }) => isAfter(scope, node))
  const to = firstFrom(own, ({ node }) => isAfter(scope, node) && !scope.contains(node))
  const inner = index.roots.flatMap(({ root, host }) =>
    host && composedContains(scope, host) ? [texts.get(root) ?? []] : [],
  )
  return [...own.slice(from, to), ...inner.flat()]
}

function saying(
  texts: readonly SaidText[],
  test: TextTest,
  isSaid: (element: Element) => boolean,
): readonly Element[] {
  const found = new Set<Element>()
  for (const said of texts) {
    const element = holds(test, said) ? said.node.parentElement : null
    if (element && !found.has(element) && isSaid(element)) found.add(element)
  }
  return [...found]
}

type Texts = {
  readonly whole: (element: Element) => string
  readonly start: (element: Element, limit: number) => string
}

/** Texts of elements, gathered once each. */
function textsOf(rules: TextRules): Texts {
  const known = new Map<Element, string>()
  const gather = (element: Element, limit: number): string => {
    const before = known.get(element)
    if (before !== undefined) return before
    const budget = { left: limit }
    const text = elementText(element, rules, budget)
    if (budget.left > 0 || limit >= MAX_TEXT) known.set(element, text)
    return text
  }
  return {
    whole: (element) => gather(element, MAX_TEXT),
    start: (element, limit) => gather(element, limit),
  }
}

function rootOf(document: Document, page: PageSpec, query: Query): Element {
  const body = document.body ?? document.documentElement
  for (const selector of page.root ?? []) {
    const match = query.first(body, selector)
    if (match) return match
  }
  return body
}
