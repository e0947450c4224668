import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { isFigureSeam } from '#lib/reading/values/figure-seam.ts'
import { pattern } from '#lib/reading/loaded-patterns.ts'
import { isAmount, isWord, labelled, places, placesAfter, type Place } from './text-places.ts'
import type { EbayLabel } from '../labels.ts'

/**
 * The two money blocks, "What your buyer paid" and "What you earned", as lines of label and amount.
 * Their lines carry no codes, only words, and the same word may stand in both, so a line belongs to
 * the block whose heading comes last before it.
 */
type Line = { readonly label: string; readonly amount: string; readonly element: Element }

const free = (): RegExp => pattern('freeWords', 'iu')

/** A value line of the "paid" block, by its label. */
export function paidLine(key: EbayLabel): Hook {
  return (scope) => linesOf(scope, 'paidTitle').flatMap(asRaw(key))
}

/** A value line of the "earned" block, by its label. */
export function earnedLine(key: EbayLabel): Hook {
  return (scope) => linesOf(scope, 'earnedTitle').flatMap(asRaw(key))
}

function asRaw(key: EbayLabel): (line: Line) => { raw: string; element: Element }[] {
  return ({ label, amount, element }) => (isLine(label, key) ? [{ raw: amount, element }] : [])
}

const postage = (): RegExp => pattern('postageWords', 'i')
const fee = (): RegExp => pattern('feeWords', 'i')
const taxes = (): RegExp => pattern('taxWords', 'i')
const sumOfFees = (): RegExp => pattern('sumWords', 'i')

/**
 * Every fee line of the "earned" block, to be added up. Postage that the seller bought is no fee. A
 * cost of unknown nature makes one unreadable text: the sum is then absent rather than wrong.
 */
export const feeLines: Hook = (scope) => {
  const costs = linesOf(scope, 'earnedTitle').filter(isCost)
  const fees = costs.flatMap(({ label, amount, element }) => {
    if (postage().test(label) || sumOfFees().test(label) || taxes().test(label)) return []
    if (fee().test(label)) return [{ raw: amount, element }]
    return isTaken(amount) ? [{ raw: '?', element }] : []
  })
  // A fee given back beside fees taken: the sum of their sizes would be too much.
  const isMixed = new Set(fees.map(({ raw }) => isTaken(raw))).size > 1
  return isMixed ? fees.map(({ element }) => ({ raw: '?', element })) : fees
}

function isTaken(amount: string): boolean {
  return /^[-−–(?]/.test(amount) || /[-−–]$/.test(amount)
}

function isCost({ label, element }: Line): boolean {
  if (element.closest('.level-3, .breakdown')) return false
  const known: readonly EbayLabel[] = ['orderTotal', 'orderEarnings', 'tax', 'refunded', 'discount']
  const others: readonly EbayLabel[] = ['subtotal', 'shipping']
  return ![...known, ...others].some((key) => isLine(label, key))
}

/** Refunds may be told with their day: `Refunded Jun 10, 2026`, `Refund on 10 Jun`. */
function isLine(label: string, key: EbayLabel): boolean {
  if (isWord(label, key)) return true
  const undated = label.replace(/,?(?: (?:on|am|le|il|el|op|dnia))? (?:\p{L}{3,9}\.? )?\d.*$/u, '')
  return key === 'refunded' && undated !== label && isWord(undated, key)
}

type Block = 'paidTitle' | 'earnedTitle'
const containers = { paidTitle: '.buyer-paid', earnedTitle: '.earnings' }
const totals: Readonly<Record<Block, EbayLabel>> = {
  paidTitle: 'orderTotal',
  earnedTitle: 'orderEarnings',
}

/** A block has fewer places than this. */
const MAX_PLACES = 150

/** Lines of one block: of its container, else those after its heading and up to its total. */
function linesOf(scope: HookScope, block: Block): Line[] {
  const [container] = scope.all(containers[block])
  if (container) return pairs(places({ ...scope, element: container }))
  const following = afterHeading(scope, block)
  const lines = pairs(untilOther(following, block))
  const end = lines.findIndex(({ label }) => isWord(label, totals[block]))
  return end < 0 ? lines : lines.slice(0, end + 1)
}

/** Each amount with the words that stand last before it. */
function pairs(all: readonly Place[]): Line[] {
  const lines: Line[] = []
  let label = ''
  for (const [i, { text, element }] of all.entries()) {
    const sign = signBefore(all, i)
    if (sign !== undefined) {
      if (label) lines.push({ label, amount: sign + text, element })
      label = ''
    } else if (isAmount(text) || free().test(text)) {
      const next = all[i + 1]
      // An amount may stand in several elements, or in one of its own and beside it.
      if (next?.element.contains(element)) continue
      const amount = next && isFigureSeam(text, next.text) ? text + next.text : text
      if (label) lines.push({ label, amount, element })
      label = ''
    } else if (/\p{L}/u.test(text) && signBefore(all, i + 1) === undefined) label = text
  }
  return lines
}

/** The sign or currency that stands right before a figure, in an element of its own: `-AU $`, `8.24`. */
function signBefore(all: readonly Place[], i: number): string | undefined {
  const [sign, figure] = [all[i - 1], all[i]]
  const areBeside = figure?.element.parentElement === sign?.element.parentElement
  if (!sign || !figure || !areBeside || /\d/.test(sign.text) || isAmount(figure.text))
    return undefined
  return isAmount(sign.text + figure.text) ? sign.text : undefined
}

function untilOther(all: readonly Place[], block: Block): readonly Place[] {
  const other = block === 'paidTitle' ? 'earnedTitle' : 'paidTitle'
  const end = all.findIndex(({ text, element }) => isWord(text, other) && isHeading(element))
  return end < 0 ? all : all.slice(0, end)
}

/** "Buyer paid" also labels a date: the heading of a block is the place that an amount follows soon. */
function afterHeading(scope: HookScope, block: Block): readonly Place[] {
  for (const heading of labelled(scope, block)) {
    const following = isHeading(heading) ? placesAfter(scope, heading, MAX_PLACES) : []
    if (following.slice(0, 4).some(({ text }) => isAmount(text))) return following
  }
  return []
}

function isHeading(element: Element): boolean {
  return !element.closest('dt, dd, li, td, option')
}
