import type { Text } from '#components/ui/text.tsx'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { isMoney } from './fact-lines.ts'

/** Facts that are times, by the last part of their name. */
const times = new Set([
  'placedAt',
  'paidAt',
  'shipBy',
  'deliverBy',
  'shippedAt',
  'deliveredAt',
  'openedAt',
  'respondBy',
  'at',
])

/** Facts of a closed vocabulary that the panel has words for. */
const worded = new Set([
  'dispute.kind',
  'dispute.buyerWants',
  'dispute.offers.by',
  'dispute.offers.kind',
  'messages.from',
])

/** What a fact is called; its path where it has no name (a reader newer than the words). */
export function factLabel(name: string, { t, knows }: Text): string {
  const key = `fact.${name}`
  return knows(key) ? t(key) : name
}

/** The same with what it belongs to, for a list of facts of many groups: `Buyer: Name`. */
export function factInGroup(name: string, text: Text): string {
  const [group = '', ...rest] = name.split('.')
  const key = `fact.group.${group}`
  const label = factLabel(name, text)
  if (rest.length === 0 || group === 'order' || group === 'dispute') return label
  return text.knows(key) ? text.t('fact.of-group', { group: text.t(key), label }) : label
}

/** A fact's value as people of this language write it. Text of the page stays as it is. */
export function factText(name: string, value: unknown, text: Text): string {
  if (isMoney(value)) return text.format.money(value)
  if (typeof value === 'number') return text.format.count(value)
  if (typeof value !== 'string') return JSON.stringify(value)
  if (times.has(name.split('.').at(-1) ?? '')) return text.format.time(value)
  const key = `word.${value}`
  return worded.has(name) && text.knows(key) ? text.t(key) : shownPageText(value)
}
