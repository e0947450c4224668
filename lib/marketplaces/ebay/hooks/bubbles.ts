import type { Hook } from '#lib/reading/spec.ts'
import { clean } from '#lib/reading/text.ts'
import { memberOf, signedIn } from './people.ts'
import { pattern } from '#lib/reading/loaded-patterns.ts'
import { datesIn, type Place, places, placesSaying, selector } from './text-places.ts'

/**
 * A thread whose classes mean nothing. Who wrote is told by words alone: a name before the text, an
 * initial beside it, a description for screen readers. Bubbles of one kind have one author, so the
 * sign of one speaks for those that are marked up alike; without any sign a bubble is left out.
 */

/** `Nov 22, 2026, 5:40 PM`, `5:40 PM`, `2d` */
function isWhen(text: string): boolean {
  return text.length < 40 && (datesIn(text) === 1 || pattern('whenWords', 'iu').test(text))
}

/** The thread's entries: the children of the smallest part that holds every printed time, one each. */
export const bubbles: Hook = (scope) => {
  const [thread] = scope.all(selector('thread'))
  if (!thread) return []
  const all = placesSaying(scope, isWhen).filter(
    ({ element, text }) => thread.contains(element) && isWhen(text),
  )
  const times = all.map(({ element }) => element)
  return [...commonParent(times, thread).children]
    .filter((child) => times.filter((time) => child.contains(time)).length === 1)
    .map((element) => ({ raw: scope.textOf(element), element }))
}

function commonParent(elements: readonly Element[], root: Element): Element {
  let part = elements.length > 1 ? elements[0] : root
  while (part && part !== root && !elements.every((each) => part?.contains(each))) {
    part = part.parentElement ?? root
  }
  return part ?? root
}

export const bubbleTime: Hook = (scope) =>
  places(scope).flatMap(({ element, text }) => (isWhen(text) ? [{ raw: text, element }] : []))

/** What was written: the bubble's places but time, name and initial. Hidden copies are no places. */
export const bubbleWords: Hook = (scope) => {
  const people = peopleOf(scope.document)
  const isBody = ({ element, text }: Place): boolean =>
    !isWhen(text) &&
    text.length > 1 &&
    signOf(text, people) === undefined &&
    !element.closest('[aria-hidden="true"], button')
  const found = places(scope).filter(isBody)
  const outer = found.filter(
    ({ element }) =>
      !found.some((other) => other.element !== element && other.element.contains(element)),
  )
  const raw = outer.map(({ element }) => scope.proseOf(element)).join('\n')
  return raw ? [{ raw }] : []
}

type Side = 'buyer' | 'seller'
type People = { readonly buyer: string | undefined; readonly self: string | undefined }

export const bubbleAuthor: Hook = ({ document, element }) => {
  const people = peopleOf(document)
  const own = sideOf(element, people)
  const raw = own ?? sideOfKind(element, people)
  return raw ? [{ raw }] : []
}

/** What its like say, or the other side of what the only other kind says. */
function sideOfKind(bubble: Element, people: People): Side | undefined {
  const kinds = new Map<string, Set<Side>>()
  for (const each of bubble.parentElement?.children ?? []) {
    const sides = kinds.get(kindOf(each)) ?? new Set()
    const side = sideOf(each, people)
    kinds.set(kindOf(each), side ? sides.add(side) : sides)
  }
  // Where all are marked up alike, that says nothing.
  if (kinds.size < 2) return undefined
  const own = only([...(kinds.get(kindOf(bubble)) ?? [])])
  if (own || kinds.get(kindOf(bubble))?.size) return own
  const other = only([...kinds].filter(([kind]) => kind !== kindOf(bubble)))
  const side = other && only([...other[1]])
  return side && (side === 'buyer' ? 'seller' : 'buyer')
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}

function kindOf(element: Element): string {
  return `${element.localName} ${[...element.classList].toSorted().join(' ')}`
}

/** The one side that a bubble's signs name: descriptions, and the first texts of their own. */
function sideOf(bubble: Element, people: People): Side | undefined {
  const described = [bubble, ...bubble.querySelectorAll('[aria-label], img[alt]')]
  const leaves = [...bubble.querySelectorAll('*')].filter((each) => each.childElementCount === 0)
  const texts = [
    ...described.map((each) => each.getAttribute('aria-label') ?? each.getAttribute('alt') ?? ''),
    ...leaves.slice(0, 2).map((each) => each.textContent),
  ]
  return only([...new Set(texts.flatMap((text) => signOf(clean(text), people) ?? []))])
}

/** English: seen; the others are our own translation. */
const you = (): RegExp => pattern('youWords', 'i')

/** Whom a text stands for: a name, "You", or the initial that stands beside the other party's words. */
function signOf(text: string, { buyer, self }: People): Side | undefined {
  if (text.length === 0 || text.length > 80) return undefined
  if (text.length === 1) return isTheirs(text.toLowerCase(), { buyer, self }) ? 'buyer' : undefined
  if (you().test(text) || isName(text, self)) return 'seller'
  return isName(text, buyer) ? 'buyer' : undefined
}

/** An unknown party may be eBay. */
function isTheirs(letter: string, { buyer, self }: People): boolean {
  if (!/\p{L}/u.test(letter) || self === undefined || self.startsWith(letter)) return false
  return buyer === undefined ? letter !== 'e' : buyer.startsWith(letter)
}

/** `name`, `name (12)`, `Message from name`; not a text that speaks of somebody. */
function isName(text: string, name: string | undefined): boolean {
  if (!name) return false
  const before = text.toLowerCase().replace(/:?$|\s*\([\d.,]+\)$/, '')
  return (
    before === name ||
    /(?:^| )(?:from|by|of|von|de|di|da|van|od|от) $/.test(before.split(name)[0] ?? '')
  )
}

/** The two members of the thread: the active card's or the page's only other link, and the account's. */
function peopleOf(document: Document): People {
  const self = signedIn(document)
  const card = clean(document.querySelector(selector('activeCard'))?.textContent ?? '')
  const linked = [...document.querySelectorAll('a[href*="/usr/"]')].map(memberOf)
  const buyer = card || only([...new Set(linked.filter((name) => name !== self))])
  return { self: self?.toLowerCase(), buyer: buyer?.toLowerCase() }
}
