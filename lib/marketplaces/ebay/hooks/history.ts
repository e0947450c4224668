import type { Hook, HookScope } from '#lib/reading/spec.ts'
import type { EbayLabel } from '../labels.ts'
import { isDeadline } from './deadline.ts'
import { pattern } from '#lib/reading/loaded-patterns.ts'
import {
  datedRow,
  datesIn,
  dayIn,
  isWord,
  labelled,
  type Place,
  placesSaying,
  shownText,
} from './text-places.ts'

/**
 * The history of a return: dated entries, newest first, whose date may stand before or after its
 * event. An event counts only in an entry with exactly one date, never beside a neighbour's.
 */

/** The entry's text, in which the one date is the event's; or the event's own text where it holds the date. */
export function dateOf(key: EbayLabel): Hook {
  const tellsEvent = (text: string): boolean => isDated(text.trim(), key)
  return (scope) => {
    // A headline is no entry of a history: the date near it may be any.
    const events = labelled(scope, key).filter((event) => !event.closest('h1, h2, h3'))
    const rows = events.flatMap(
      (event) => datedPair(event, scope) ?? datedRow(event, scope.textOf) ?? [],
    )
    const lines = placesSaying(scope, tellsEvent).filter(
      ({ text }) => isDated(text, key) && datesIn(text) === 1,
    )
    return [...rows, ...lines.map(({ element }) => element)].flatMap((element) => {
      const raw = scope.textOf(element)
      return raw.length < 400 && !isDeadline(raw) ? [{ raw, element }] : []
    })
  }
}

/** The date beside its event where the two are all that stands there; side by side without a space they are no line. */
function datedPair(event: Element, { textOf }: HookScope): Element | undefined {
  const date = event.parentElement?.childElementCount === 2 ? event.nextElementSibling : null
  return date && isOnlyDate(textOf(date)) ? date : undefined
}

/** `Return started on Nov 22, 2026`, `22 Nov 2026 Return started`: the event's words and little more than a date. */
function isDated(text: string, key: EbayLabel): boolean {
  if (text.length > 70 || !/\d/.test(text)) return false
  if (isWord(text.replace(/^.*\d[\s,.:·–—日-]*/su, ''), key)) return true
  const before = text
    .slice(0, text.search(/\d/))
    .replace(/[\s,:·-]*(?:on|am|le|il|el|op|dnia)?\s*\p{L}{0,9}\.?\s*$/iu, '')
  return isWord(before, key)
}

/** The date of the entry that this row's event stands in. */
export const entryDate: Hook = ({ element, textOf }) => {
  const row = datedRow(element, textOf)
  return row ? [{ raw: textOf(row), element: row }] : []
}

function isWritten(text: string): boolean {
  return isWord(text, 'sellerWrote') || isWord(text, 'buyerWrote')
}

/** Events of the history that are messages. */
export const writtenEntries: Hook = (scope) =>
  newestFirst(
    placesSaying(scope, isWritten).filter(({ text }) => isWritten(text)),
    scope,
  )

/** Entries of a history, turned where its days show that it runs the other way. */
function newestFirst(entries: readonly Place[], { textOf }: HookScope) {
  const days = entries.map(({ element }) => {
    const row = datedRow(element, textOf)
    return row ? dayIn(textOf(row)) : undefined
  })
  const [first, last] = [days[0], days.at(-1)]
  const isOldestFirst = first !== undefined && last !== undefined && first < last
  const turned = isOldestFirst ? entries.toReversed() : entries
  return turned.map(({ element, text }) => ({ raw: text, element }))
}

/** What the buyer wrote with the request; an entry of the history is a message of its own. */
export const buyerNote: Hook = ({ labelled: valuesOf, textOf }) =>
  valuesOf('buyerNote').filter(({ raw, element }) => {
    let around: Element | null = element
    while (around && textOf(around).length <= raw.length) around = around.parentElement
    const beside = around ? textOf(around).replace(raw, '') : ''
    return around?.closest('dl') || beside.length > MAX_HEAD || datesIn(beside) === 0
  })

/** The event and the date of an entry, and whatever else stands at its head, are short. */
const MAX_HEAD = 120

/** Who wrote: the event's own words. */
export const entryAuthor: Hook = ({ element, textOf }) => {
  const text = textOf(element)
  if (isWord(text, 'sellerWrote')) return [{ raw: 'seller' }]
  return isWord(text, 'buyerWrote') ? [{ raw: 'buyer' }] : []
}

/** What an entry says under its event: the texts of the entry that are neither event nor date. */
export const entryText: Hook = (scope) => {
  const row = datedRow(scope.element, scope.textOf)
  if (!row) return []
  const texts = [...row.querySelectorAll('*')].filter((element) => isBodyOf(element, scope, row))
  return texts.map((element) => ({ raw: scope.proseOf(element), element }))
}

function isBodyOf(element: Element, scope: HookScope, row: Element): boolean {
  const event = scope.element
  if (element.contains(event) || event.contains(element)) return false
  const text = shownText(element, scope.textOf)
  if (!text || isOnlyDate(text)) return false
  // The outermost such part: its own parent holds the event or is the row.
  const parent = element.parentElement
  return parent !== null && (parent === row || parent.contains(event))
}

function isOnlyDate(text: string): boolean {
  return text.length < 40 && datesIn(text) === 1
}

/** English only: other languages' histories are not known. Amounts beside options to choose are no offers. */
const offer = (): RegExp => pattern('offerWords', 'i')

const offering = (): RegExp => pattern('offerHint', 'i')

function isOffering(text: string): boolean {
  return offering().test(text)
}

/** Events of the history that put a way out forward. */
export const offerEntries: Hook = (scope) =>
  newestFirst(
    placesSaying(scope, isOffering).filter(({ text }) => text.length < 160 && offer().test(text)),
    scope,
  )
