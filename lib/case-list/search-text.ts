import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { plainNumber } from '#lib/order/plain-number.ts'
import { fold } from '#lib/order/word-pattern.ts'

/**
 * What a case can be found by, as one folded text: its numbers, people, items, parcels, the words of
 * its messages and notes. Personal: it lives in memory only.
 */
export function searchTextOf(record: CaseRecord): string {
  return folded([...numbersOf(record), ...namesOf(record), ...wordsOf(record)].join('\n'))
}

/** Whether every word of what was typed stands in a case's text, in any order. */
export function isFoundBy(text: string, terms: readonly string[]): boolean {
  return terms.every((term) => text.includes(term))
}

/** What was typed, as terms: parts between spaces; scripts without spaces are one term. */
export function termsOf(typed: string): readonly string[] {
  return folded(typed)
    .split(' ')
    .filter((term) => term !== '')
}

const plainAscii = /^[\n\x20-\x7e]*$/

/** Wide and narrow forms, capitals and accents do not count. Most texts have none: they take the short way. */
function folded(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase().replace(/\s+/g, ' ')
  return fold(text.normalize('NFKC'))
}

function numbersOf({ facts }: CaseRecord): readonly string[] {
  const { order, dispute, shipments = [], items = [] } = facts
  const parcels = shipments.flatMap(({ trackingNumber }) => given(trackingNumber))
  const goods = items.flatMap(({ sku, listingId }) => [...given(sku), ...given(listingId)])
  const numbers = [...given(order?.id), ...given(dispute?.id), ...parcels]
  // Written with and without their hyphens.
  return [...numbers, ...numbers.map(plainNumber), ...goods]
}

function namesOf({ facts }: CaseRecord): readonly string[] {
  const { buyer, items = [], shipments = [] } = facts
  const titles = items.flatMap(({ title, variation }) => [...given(title), ...given(variation)])
  const carriers = shipments.flatMap(({ carrier }) => given(carrier))
  return [...given(buyer?.name), ...given(buyer?.username), ...titles, ...carriers]
}

function wordsOf({ facts, notes = [], closing }: CaseRecord): readonly string[] {
  const { messages = [], dispute, feedback } = facts
  return [
    ...messages.flatMap(({ body }) => given(body)),
    ...given(dispute?.buyerComment),
    ...given(feedback?.text),
    ...notes.map(({ text }) => text),
    ...given(closing?.note),
  ]
}

function given(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text]
}
