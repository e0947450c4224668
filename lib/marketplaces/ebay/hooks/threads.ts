import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { bubbleWords } from './bubbles.ts'
import { datesIn, places, selector } from './text-places.ts'

/** A bubble's words; the inbox prints some bubbles twice in one element. */
export const bubbleBody: Hook = (scope) => {
  const { all, element, proseOf } = scope
  const bubble = all(selector('bubbleText'))[0] ?? all(selector('bubbleBox'))[0]
  if (bubble || element.matches(selector('bubble'))) {
    const text = bubble ? once(proseOf(bubble)) : ''
    return text ? [{ raw: text, ...(bubble ? { element: bubble } : {}) }] : []
  }
  return bubbleWords(scope).map(({ raw }) => ({ raw: once(raw) }))
}

/** The composer's own address names who it writes to; it counts once the composer is there. */
export const composerRecipient: Hook = ({ document, url }) => {
  const box = document.querySelector(selector('composer'))
  const raw = url.searchParams.get('recipient') ?? url.searchParams.get('requested')
  return box?.checkVisibility() && raw ? [{ raw, element: box }] : []
}

/** Entries of a feedback list: what holds one comment, or one rating's mark. */
export const feedbackRows: Hook = ({ all, document, textOf }) => {
  const comments = all(selector('comment'))
  const marks = comments.length ? comments : [...document.querySelectorAll(selector('rating'))]
  const rows = marks.flatMap((mark) => mark.closest(selector('feedbackEntry')) ?? [])
  return [...new Set(rows)]
    .filter((row) => textOf(row))
    .map((element) => ({ raw: textOf(element), element }))
}

/** The comment where no name tells: the first text of an entry with a rating's mark. */
export const feedbackText: Hook = (scope) => {
  const [first] = places(scope).filter(({ text }) => /\p{L}/u.test(text))
  return first && first.text.length > 1 ? [{ raw: first.text, element: first.element }] : []
}

/** A text that is one text twice is that text once. */
function once(text: string): string {
  const half = Math.floor(text.length / 2)
  const [first, second] = [text.slice(0, half).trim(), text.slice(-half).trim()]
  return half > 3 && first === second && text.slice(half, -half).trim() === '' ? first : text
}

/** Pictures in a bubble, the sender's portrait left out. */
export const bubbleFiles: Hook = ({ all }) => {
  const pictures = all('img').filter((image) => !image.closest('[class*="avatar"]'))
  return pictures.length ? [{ raw: String(pictures.length) }] : []
}

/** A scan's parts: when, what, where. Date and time stand in one place or in two. */
function scanOf(element: Element, textOf: HookScope['textOf']): readonly string[] {
  const [date = '', second = '', ...rest] = [...element.children].map(textOf)
  const isTime = /^\d{1,2}[:.]\d{2}/.test(second)
  return isTime ? [`${date} ${second}`, ...rest] : [date, second, ...rest]
}

function scanPart(index: number): Hook {
  return ({ element, textOf }) => {
    const raw = scanOf(element, textOf)[index]
    return raw === undefined ? [] : [{ raw, element }]
  }
}

export const scanTime = scanPart(0)
export const scanStatus = scanPart(1)
export const scanPlace = scanPart(2)

/** Scans where no class tells: entries of which the first part is a day with a time. */
export const scanRows: Hook = ({ all, textOf }) =>
  all('li, tr, [role="listitem"]').flatMap((element) => {
    const [when = '', what = ''] = scanOf(element, textOf)
    const isScan = when.length < 40 && /\d[:.]\d{2}/.test(when) && datesIn(when) === 1
    return isScan && /\p{L}{2}/u.test(what) ? [{ raw: textOf(element), element }] : []
  })

/** How many files the buyer put forward: ids are counted, a file may be drawn twice. */
export const buyerFiles: Hook = ({ all }) => {
  const inList = all(selector('listedFile'))
  const files = inList.length ? inList : all('[data-file-id]')
  const ids = new Set(files.map((file) => file.getAttribute('data-file-id')))
  const count = ids.size || all(selector('fileHolder')).length
  return count ? [{ raw: String(count) }] : []
}
