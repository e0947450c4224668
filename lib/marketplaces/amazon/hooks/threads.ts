import { isAfter } from '#lib/reading/nodes.ts'
import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { findTimes } from '#lib/reading/values/time.ts'

/**
 * The open thread where its classes mean nothing. Its pane is known by the buyer's relay address,
 * which no row of the thread list shows; in it, a message is a box with one date and one text.
 */

const relay = /[A-Z0-9+._-]{4,80}@marketplace\.amazon\.[a-z.]{2,6}/i
const files = /\.(?:jpe?g|png|gif|heic|webp|pdf|mp4|mov|docx?|txt)$/i
const hints = { dayFirst: true, country: '' }
const MAX_BODY = 20_000
/** Pixels by which the seller's own messages are moved to the right. */
const SHIFT = 24

type Bubble = {
  readonly box: Element
  readonly date: Element
  readonly body: Element
  readonly files: number
}

const known = new WeakMap<HookScope['textOf'], readonly Bubble[]>()

export const bubbles: Hook = (scope) =>
  bubblesOf(scope).map(({ box }) => ({ raw: '', element: box }))
export const bubbleDate: Hook = (scope) => part(scope, ({ date }) => date)
export const bubbleBody: Hook = (scope) => part(scope, ({ body }) => body)

export const bubbleFiles: Hook = (scope) =>
  own(scope).flatMap((bubble) =>
    bubble.files ? [{ raw: String(bubble.files), element: bubble.box }] : [],
  )

/**
 * Seller or buyer by the side on which a message stands: the seller's own reach the right edge and
 * keep off the left one, the other way round where the page runs from right to left. Unknown while the thread shows only one side.
 */
export const bubbleSide: Hook = (scope) => {
  const sides = bubblesOf(scope).map(({ box }) => ({ box, ...edges(box) }))
  const isRightToLeft = directionOf(sides[0]?.box) === 'rtl'
  const left = Math.min(...sides.map((each) => each.left))
  const right = Math.max(...sides.map((each) => each.right))
  const sideOf = (each: { left: number; right: number }): string | undefined => {
    const [offLeft, offRight] = [each.left - left > SHIFT, right - each.right > SHIFT]
    if (offLeft === offRight) return undefined
    return offLeft !== isRightToLeft ? 'seller' : 'buyer'
  }
  if (new Set(sides.map(sideOf)).size < 2 || !sides.some((each) => sideOf(each) === 'seller'))
    return []
  const mine = sides.find(({ box }) => box === scope.element)
  const raw = mine && sideOf(mine)
  return mine && raw !== undefined ? [{ raw, element: mine.box }] : []
}

/** Of the box that holds the messages; one message may be written the other way. */
function directionOf(box: Element | undefined): string | undefined {
  const around = box?.parentElement
  return around?.ownerDocument.defaultView?.getComputedStyle(around).direction
}

function edges(box: Element): { left: number; right: number } {
  const { left, right } = box.getBoundingClientRect()
  return { left, right }
}

/** The buyer's name stands right before the relay address. */
export const nameAtRelay: Hook = (scope) =>
  relays(scope).flatMap((element) => {
    const before = element.previousElementSibling
    const raw = before ? scope.textOf(before) : ''
    return before && raw !== '' && raw.length <= 60 && !/[\d@:]/.test(raw)
      ? [{ raw, element: before }]
      : []
  })

/** The whole page as the scope of what stands beside the open thread, where no pane has a known class. */
export const loosePane: Hook = (scope) => {
  const isKnown = scope.all('.case-context, .message-component').length > 0
  return !isKnown && relays(scope).length === 1 ? [{ raw: '', element: scope.element }] : []
}

function part(
  scope: HookScope,
  pick: (bubble: Bubble) => Element,
): { raw: string; element: Element }[] {
  return own(scope).map((bubble) => {
    const element = pick(bubble)
    return { raw: scope.proseOf(element), element }
  })
}

function own(scope: HookScope): readonly Bubble[] {
  return (known.get(scope.textOf) ?? []).filter(({ box }) => box === scope.element)
}

function bubblesOf(scope: HookScope): readonly Bubble[] {
  const before = known.get(scope.textOf)
  if (before) return before
  const found = findBubbles(scope)
  known.set(scope.textOf, found)
  return found
}

function findBubbles(scope: HookScope): readonly Bubble[] {
  const [address, ...more] = relays(scope)
  if (!address || more.length) return []
  const dates = scope.saying(maybeDate).filter((element) => isDate(element, scope))
  const found = dates.flatMap((date) => bubbleAt(date, scope) ?? [])
  const pane = paneAround(address, found)
  const inside = found.filter(({ box }) => pane?.contains(box))
  const parents = new Set(inside.map(({ box }) => box.parentElement))
  return parents.size === 1 ? inside : []
}

/** Elements that show a relay address and nothing else. */
function relays(scope: HookScope): readonly Element[] {
  return scope
    .saying(maybeRelay)
    .filter((element) => isLeaf(element, 200))
    .filter((element) => relay.test(scope.textOf(element)) && scope.textOf(element).length <= 110)
}

function maybeRelay(text: string): boolean {
  return text.length <= 200 && text.includes('@')
}

function maybeDate(text: string): boolean {
  return text.length <= 80 && /\d/.test(text)
}

/** Asked before the text that can be seen, which costs layout. */
function isLeaf(element: Element, maxLength: number): boolean {
  return element.childElementCount === 0 && element.textContent.length <= maxLength
}

function isDate(element: Element, { textOf }: HookScope): boolean {
  if (!isLeaf(element, 80) || !/\d/.test(element.textContent)) return false
  const text = textOf(element)
  return (
    text.length >= 6 &&
    text.length <= 40 &&
    /^(?:[\p{L}-]{1,14}[.,]{0,2}\s?){0,2}\d/u.test(text) &&
    findTimes(text, hints).length === 1
  )
}

/** The box around a date that holds one more text, and perhaps names of files. */
function bubbleAt(date: Element, { textOf }: HookScope): Bubble | undefined {
  const box = date.parentElement
  if (!box || box.closest('a, button, [role="row"], [role="option"], [tabindex]')) return undefined
  const others = [...box.children].filter((child) => child !== date && textOf(child) !== '')
  const lists = others.filter((child) => fileNames(child, textOf) > 0)
  const [body, ...more] = others.filter((child) => !lists.includes(child))
  if (!body || more.length || textOf(body).length > MAX_BODY) return undefined
  // A date behind a text is the value of a label: "Purchase date", "Delivered".
  if (!isAfter(date, body)) return undefined
  return { box, date, body, files: lists.reduce((sum, list) => sum + fileNames(list, textOf), 0) }
}

/** How many file names an element lists; 0 when it shows anything else. */
function fileNames(element: Element, textOf: HookScope['textOf']): number {
  const leaves = [element, ...element.querySelectorAll('*')].filter(
    (each) => each.childElementCount === 0 && textOf(each) !== '',
  )
  return leaves.every((leaf) => files.test(textOf(leaf))) ? leaves.length : 0
}

/** The smallest element around the address that holds a message. */
function paneAround(address: Element, found: readonly Bubble[]): Element | undefined {
  for (let pane = address.parentElement; pane; pane = pane.parentElement) {
    const around = pane
    if (found.some(({ box }) => around.contains(box))) return around
  }
  return undefined
}
