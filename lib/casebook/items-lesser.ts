import type { Message, TrackingEvent } from '#lib/order/schema.ts'

/** When two items that are not word for word the same are one: the one tells a part of the other. */

export function isLesserMessage(a: Message, b: Message): boolean {
  const isNamed = a.body !== undefined && a.body.trim() !== ''
  return (
    (isNamed || hasClock(a.at)) &&
    isPart(a.from, b.from) &&
    isEarlierPart(a.at, b.at) &&
    isPart(a.attachments, b.attachments) &&
    isTextPart(a.body, b.body, a.at !== undefined && a.at === b.at && hasClock(a.at))
  )
}

export function isLesserEvent(a: TrackingEvent, b: TrackingEvent): boolean {
  return (
    a.at !== undefined &&
    isEarlierPart(a.at, b.at) &&
    isPart(a.status, b.status) &&
    isPart(a.place, b.place)
  )
}

function isPart<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || a === b
}

/** `2026-04-16` is a part of `2026-04-16T08:27`. */
function isEarlierPart(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || (b?.startsWith(a) ?? false)
}

function hasClock(at: string | undefined): boolean {
  return at?.includes('T') ?? false
}

/** So much of a text, cut without a mark, is no other message of the same minute that begins alike. */
const tellingLength = 20

/** The text, or its beginning: with the mark of a cut, or of a message of the same minute without. */
function isTextPart(a: string | undefined, b: string | undefined, isSameTime: boolean): boolean {
  if (a === undefined || a === b) return true
  if (b === undefined) return false
  const [short, long] = [folded(a), folded(b)]
  const cut = short.replace(/(?:…|\.\.\.)$/, '').trimEnd()
  if (cut.length >= long.length || !long.startsWith(cut)) return false
  return cut.length < short.length ? cut.length > 0 : isSameTime && cut.length >= tellingLength
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
