import { ownText } from './element-text.ts'
import { askHook } from './hook-scope.ts'
import { labelPlaces } from './label-places.ts'
import type { PageContext } from './page-context.ts'
import type { FactSpec, Rung } from './spec.ts'
import { regExp } from './reg-exp.ts'
import { clean } from './text.ts'
import { matching } from './text-index.ts'

/** Where facts are looked for: the page's root, or one row of a list. */
export type Scope = {
  readonly element: Element
  /** The embedded state of this row, when the row came from state. */
  readonly node?: unknown
  /** The row exists only in state: rungs over its element would read the whole page. */
  readonly stateOnly?: true
}

/** A raw text that a rung found. */
export type Candidate = { readonly raw: string; readonly element?: Element }

/** All raw texts that a rung finds in a scope, before parsing. */
export function candidates(
  rung: Rung,
  spec: FactSpec,
  scope: Scope,
  page: PageContext,
): Candidate[] {
  if (rung.state === undefined && scope.stateOnly && rung.url === undefined) return []
  if (!applies(rung, scope, page)) return []
  const found = find(rung, spec, scope, page)
  return rung.take === undefined ? found : found.flatMap((each) => taken(each, rung.take ?? ''))
}

function applies(rung: Rung, scope: Scope, page: PageContext): boolean {
  if (rung.when !== undefined && !matches(rung.when, scope, page)) return false
  return rung.unless === undefined || !matches(rung.unless, scope, page)
}

function matches(selector: string, scope: Scope, page: PageContext): boolean {
  return scope.element.matches(selector) || page.query.first(scope.element, selector) !== undefined
}

function find(rung: Rung, spec: FactSpec, scope: Scope, page: PageContext): Candidate[] {
  if (rung.state !== undefined) return fromState(rung.state, scope, page)
  if (rung.url !== undefined) return fromPattern(rung.url, page.url.href)
  if (rung.always !== undefined) return [{ raw: rung.always }]
  const within = narrowed(rung, scope, page)
  if (!within) return []
  if (rung.css !== undefined) return fromCss(rung, rung.css, spec, within, page)
  if (rung.label !== undefined) return fromLabel(rung.label, within, page)
  if (rung.href !== undefined) return fromLinks(rung.href, within, page)
  if (rung.line !== undefined) return fromLines(rung.line, within, page)
  if (rung.text !== undefined) return fromText(rung.text, within, page)
  return rung.hook === undefined ? [] : [...askHook(rung.hook, within, page)]
}

function narrowed(rung: Rung, scope: Scope, page: PageContext): Element | undefined {
  if (rung.within === undefined) return scope.element
  return page.query.first(scope.element, rung.within)
}

function fromState(path: string, scope: Scope, page: PageContext): Candidate[] {
  const { state: spec, embedded } = page.spec
  if (!spec || !embedded) return []
  const texts = path.startsWith('.')
    ? embedded.textsAt(scope.node, path.slice(1), spec)
    : typedObjects(path, page).flatMap(({ object, rest }) => embedded.textsAt(object, rest, spec))
  return texts.map((raw) => ({ raw }))
}

/** Objects that the first name of a path means, and the rest of the path. */
export function typedObjects(path: string, page: PageContext): { object: unknown; rest: string }[] {
  const [type = '', ...steps] = path.split('.')
  const fan = type.endsWith('[]')
  const rest = steps.join('.')
  const objects = page.state?.ofType(fan ? type.slice(0, -2) : type) ?? []
  return objects.map((object) => ({ object, rest }))
}

/** State objects at a path, for rows. */
export function stateRows(path: string, page: PageContext): unknown[] {
  return typedObjects(path, page).flatMap(({ object, rest }) =>
    rest ? (page.spec.embedded?.valuesAt(object, rest) ?? []) : [object],
  )
}

function fromCss(
  rung: Rung,
  selector: string,
  spec: FactSpec,
  within: Element,
  page: PageContext,
): Candidate[] {
  const self = within.matches(selector) ? [within] : []
  const found = [...self, ...page.query.all(within, selector, mayHold(rung, selector, page))]
  if (rung.count) return found.length ? [{ raw: String(found.length) }] : []
  const picked =
    rung.nth === undefined ? found : found.slice(...(rung.nth === 'first' ? [0, 1] : [-1]))
  return picked
    .map((element) => ({ raw: rawOf(element, rung, spec, page), element }))
    .filter((candidate) => candidate.raw !== '')
}

/** So many matches an ordinary page does not have. */
const MANY = 400

/**
 * Asked of each of very many elements, before whether it can be seen: few hold a text that the rung
 * can take. On ordinary pages nothing is asked; there what is hidden in an element cannot matter.
 */
function mayHold(
  rung: Rung,
  selector: string,
  page: PageContext,
): ((element: Element) => boolean) | undefined {
  const { take, attr, own, count, nth } = rung
  if (take === undefined || attr !== undefined || own || count || nth) return undefined
  if (page.query.count(selector) < MANY) return undefined
  const re = regExp(take, 'iu')
  return (element) => {
    // What custom elements show may stand in their attributes and shadows.
    if (element.localName.includes('-') || element.shadowRoot) return true
    const text = element.textContent
    return text.length <= MAX_LINE && re.test(clean(text))
  }
}

function rawOf(element: Element, rung: Rung, spec: FactSpec, page: PageContext): string {
  if (rung.attr !== undefined) return element.getAttribute(rung.attr)?.trim() ?? ''
  if (rung.own) return ownText(element)
  return spec.as === 'prose' ? page.proseOf(element) : page.textOf(element)
}

function fromLabel(key: string, within: Element, page: PageContext): Candidate[] {
  return labelPlaces(key, within, page).map(({ raw, element }) => ({ raw, element }))
}

function fromLinks(pattern: string, within: Element, page: PageContext): Candidate[] {
  const re = regExp(pattern, 'i')
  const idIn = (link: Element): string | undefined => re.exec(link.getAttribute('href') ?? '')?.[1]
  const self = within.matches('a[href]') ? [within] : []
  const inside = page.query.all(within, 'a[href]', (link) => idIn(link) !== undefined)
  return [...self, ...inside].flatMap((element) => {
    const raw = idIn(element)
    return raw === undefined ? [] : [{ raw: decoded(raw), element }]
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign: the text as it stands is still what the link says.
    return text
  }
}

function fromLines(pattern: string, within: Element, page: PageContext): Candidate[] {
  return page.saying(within, matching(pattern)).flatMap((element) => {
    const match = regExp(pattern, 'iu').exec(page.startOf(element, MAX_LINE))
    const raw = (match?.[1] ?? match?.[0] ?? '').trim()
    return raw ? [{ raw, element }] : []
  })
}

const MAX_LINE = 2_000
/** Of a larger scope the texts are gone through one by one: all of it in one text would take too long. */
const MAX_TEXTS = 2_000

function fromText(pattern: string, within: Element, page: PageContext): Candidate[] {
  const isLarge = page.textsIn(within).length > MAX_TEXTS
  return isLarge ? fromLines(pattern, within, page) : fromPattern(pattern, page.textOf(within))
}

function fromPattern(pattern: string, text: string): Candidate[] {
  return [...text.matchAll(regExp(pattern, 'giu'))].flatMap((match) => {
    const raw = match[1] ?? match[0]
    return raw ? [{ raw }] : []
  })
}

function taken(candidate: Candidate, pattern: string): Candidate[] {
  const match = regExp(pattern, 'iu').exec(candidate.raw)
  const raw = match ? (match[1] ?? match[0]).trim() : ''
  return raw ? [{ ...candidate, raw }] : []
}

/** A rung's name in `sources`: its kind and what it looked for. */
export function readerName(rung: Rung): string {
  const kinds = ['state', 'css', 'label', 'href', 'url', 'line', 'text', 'hook', 'always'] as const
  const kind = kinds.find((each) => rung[each] !== undefined) ?? 'css'
  const what = `${rung[kind] ?? ''}${rung.attr === undefined ? '' : `@${rung.attr}`}`
  return `${rung.repair === undefined ? kind : 'point'}:${what}`
}
