import type { FactSpec, ListSpec, Rung } from '#lib/reading/spec.ts'
import { amazonLabels, type AmazonLabel } from '../labels.ts'
import { reasonWords } from '../reason-words.ts'
import { itemStates } from '../words.ts'
import { itemFacts } from './order.ts'
import { asinPattern, dateText, moneyText, orderIdPattern } from './shapes.ts'

/**
 * What the pages of returns, claims, chargebacks, refunds and feedback have in common: facts that
 * stand at words. A Katal label has its words in an attribute and the value in its content.
 */

/** Menus and windows that lie above the page. */
export const skip = [
  '#sc-navbar-container',
  '#sc-footer-container',
  '#sc-top-nav',
  'nav',
  '[role="navigation"]',
  '.a-popover-preload',
]

/** All words of labels as one alternative of a regular expression, longest first. */
export function wordsOf(...keys: readonly AmazonLabel[]): string {
  return keys
    .flatMap((key) => Object.values(amazonLabels[key] ?? {}).flat())
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|')
}

/** Beside or under the words, or in a Katal label. */
export function at(key: AmazonLabel, more: Partial<Rung> = {}): readonly Rung[] {
  return [
    { label: key, ...more },
    {
      css: 'kat-label, kat-label-value',
      take: String.raw`^(?:${wordsOf(key)})\s?[:：]?\s(.+)$`,
      weak: true,
    },
  ]
}

/** In a line that begins with the words and has no colon: "Purchased Nov 3, 2026". */
export function inLine(key: AmazonLabel): Rung {
  return {
    line: String.raw`^(?:${wordsOf(key)})\s?[:：]?\s?((?!\D{30})[^\n]{4,60}\d{1,4}[^\n]{0,24})$`,
    weak: true,
  }
}

/** Words and a value that is itself a word of some label, which no label's neighbour may be. */
function inWords(key: AmazonLabel, value: string): Rung {
  return {
    // Lines of one label and one value, no larger parts.
    css: ':is(div, p, li, tr):not(:has(* *))',
    take: String.raw`^(?:${wordsOf(key)})\s?[:：]?\s(${value})$`,
    weak: true,
  }
}

/** A date at its words; looser words are asked last. */
export function dateAt(key: AmazonLabel, more: Partial<FactSpec> = {}): FactSpec {
  return { as: 'time', ...more, from: [...at(key, { take: dateText }), inLine(key)] }
}

const orderIdText = String.raw`(?<![\d-])(${orderIdPattern})(?![\d-])`

/** The id of the order that a row or a block is about. */
export const rowOrderId: FactSpec = {
  as: 'id',
  pattern: orderIdPattern,
  expected: true,
  from: [
    { label: 'orderId', take: orderIdPattern },
    { href: `[/=](${orderIdPattern})(?!\\d)` },
    { css: 'kat-link', attr: 'href', take: orderIdText, weak: true },
    { text: orderIdText, weak: true },
  ],
}

const namePattern = String.raw`(?!.*(?:\d|@|[:：])).{2,60}`

export const rowBuyer: FactSpec = {
  as: 'text',
  pattern: namePattern,
  from: [{ css: '[data-test-id="buyer-name-with-link"]' }, ...at('buyer')],
}

/** Money at words, when it is little more than an amount. */
export function moneyAt(...keys: readonly AmazonLabel[]): FactSpec {
  const take = moneyText
  const [first, ...looser] = keys
  return {
    as: 'money',
    from: [
      ...(first ? at(first, { take }) : []),
      ...looser.flatMap((key) => at(key, { take, weak: true })),
    ],
  }
}

/** Kinds of dispute by the reason, as words; a reason of none of them names no kind. */
export function kindOf(from: readonly Rung[]): FactSpec {
  return { as: 'word', words: reasonWords, from }
}

/** "Return and refund" and the like, as words. English; the others are our own translation. */
export const buyerWants: FactSpec = {
  as: 'word',
  words: {
    replacement: words(
      'replacement|exchange|ersatz|umtausch|austausch|remplacement|échange|sostituzione|cambio|sustitución|reemplazo|交換|换货|更换|vervang|omruil|wymian|substituição|troca|byte|utbyte|değişim',
    ),
    'return-and-refund': words(
      'return and refund|return for refund|return for a refund|rückgabe und erstattung|retour et remboursement|reso e rimborso|devolución y reembolso|返品・返金|返品と返金|退货退款|退货并退款',
    ),
    refund: words(
      'refund|erstattung|remboursement|rimborso|reembolso|返金|退款|terugbetaling|zwrot pieniędzy|zwrot środków|återbetalning|para iadesi',
    ),
  },
  from: [...at('resolution'), { ...inWords('resolution', '.{2,40}') }],
}

function words(list: string): readonly string[] {
  return list.split('|')
}

export const stateText: readonly Rung[] = [
  ...at('state', { take: '^(.{2,80})$' }),
  inWords('state', wordsOf('refunded', 'delivered')),
]

const stateOnly = `^(?:${itemStates.join('|')})$`

/** States of an order as words of their own; Katal's badges may say them in an attribute alone. */
export const stateWord: readonly Rung[] = [
  { line: stateOnly, weak: true },
  { css: 'kat-badge, kat-statusindicator', take: stateOnly, weak: true },
]

/** The product's title at its words, without the numbers that may stand in the same cell. */
const titleAt: readonly Rung[] = at('product', {
  take: String.raw`^(?!.*(?:ASIN|SKU)\b)(.{4,400})$`,
  weak: true,
})

/** Products that a row or a block speaks of, known by an ASIN or else by a title. */
export const rowItems: ListSpec = {
  rows: [{ hook: 'products' }, { whole: true }],
  require: [],
  facts: {
    ...itemFacts,
    title: {
      as: 'text',
      expected: true,
      from: [...(itemFacts['title']?.from ?? []), ...titleAt],
    },
    listingId: {
      as: 'id',
      pattern: asinPattern,
      from: [...(itemFacts['listingId']?.from ?? []), ...at('asin')],
    },
    sku: { as: 'text', from: [...(itemFacts['sku']?.from ?? []), ...at('sku')] },
    quantity: { as: 'count', from: at('quantity') },
  },
}
