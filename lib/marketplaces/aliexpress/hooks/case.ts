import type { Hook, HookScope } from '../../../reading/spec.ts'
import { isAfter } from '../../../reading/nodes.ts'
import type { TextTest } from '../../../reading/text-index.ts'
import { pattern, patterns } from '../../../reading/loaded-patterns.ts'
import {
  hasKey,
  keysOf,
  labelsOf,
  linesOf,
  linesSaying,
  moneyIn,
  regionOf,
  type Line,
} from './lines.ts'
import { toldPlans } from './plans.ts'

/** Ids, states, deadlines and files: what the data language cannot say. */

const fileName = /\.(?:jpe?g|png|gif|webp|avif|heic|mp4|mov|webm|pdf)(?:[_?#]|$)/i

/** A dispute line's id is its dispute's id and this. Found in 261 of 261 rows of a real list (2024–2026). */
const lineOffset = 100_000n

/** The order's number: the address's own where the page shows it too, else the labelled one. */
export const orderId: Hook = (scope) => {
  const named = /[?&](?:orderId|tradeOrderId|order_id)=(\d{14,17})\b/.exec(scope.url.search)?.[1]
  if (named !== undefined && isShown(named, scope)) return [{ raw: named }]
  return idsAt(scope, 'orderId')
}

function isShown(id: string, scope: HookScope): boolean {
  return scope
    .texts(scope.element)
    .some(
      ({ raw, node: { parentElement } }) =>
        raw.includes(id) && parentElement !== null && scope.isRead(parentElement),
    )
}

/** The dispute's number. The page may label its line with the same words: the address tells them apart. */
export const disputeId: Hook = (scope) => {
  const line = scope.url.searchParams.get('reverseOrderLineId')
  const own = ownId(line)
  const shown = idsAt(scope, 'disputeId').filter(({ raw }) => raw !== line)
  return shown.some(({ raw }) => raw === own) ? [{ raw: own }] : shown
}

/** The dispute's number, worked out from the line that the address names. */
export const disputeIdInAddress: Hook = (scope) => {
  const raw = ownId(scope.url.searchParams.get('reverseOrderLineId'))
  return raw === '' ? [] : [{ raw }]
}

/** A dispute's number from its line's. */
export function ownId(line: string | null): string {
  return line !== null && /^\d{14,18}$/.test(line) ? String(BigInt(line) - lineOffset) : ''
}

function hasNumber(text: string): boolean {
  return text.length < 200 && /\d{14}/.test(text)
}

/** The numbers at a label, or behind it in one line (`Order No. 123`). */
export function idsAt(scope: HookScope, key: string): { raw: string; element: Element }[] {
  const lines = linesSaying(scope, hasNumber).flatMap(({ text, element }) =>
    /^\D{2,40}\d{14,18}$/.test(text) && hasKey(text, [key]) ? [{ raw: text, element }] : [],
  )
  return [...scope.labelled(key), ...lines].flatMap(({ raw: text, element }) =>
    [...text.slice(0, 200).matchAll(/(?<!\d)\d{14,18}(?!\d)/g)].map(([raw]) => ({ raw, element })),
  )
}

/** Lines that are nothing but the name of a state. Several different ones (a stepper, tabs) are no answer. */
export function stateText(name: 'orderStates' | 'disputeStates'): Hook {
  const states = (): RegExp => pattern(name, 'iu')
  const isState: TextTest = (text) => text.length < 100 && states().test(text.trim())
  return (scope) =>
    linesSaying(scope, isState).flatMap(({ text, element }) =>
      text.length < 70 && states().test(text) ? [{ raw: text, element }] : [],
    )
}

const asking =
  /respon|reply|answer|accept|reject|refuse|handle|before|until|later than|前|响应|处理|回复|回应|答复|提供方案|确认/i

function tellsDeadline(text: string): boolean {
  return asking.test(text)
}

/** A deadline for the seller inside a sentence; the buyer's own deadlines are none. */
export const deadline: Hook = (scope) =>
  linesSaying(scope, tellsDeadline).flatMap(({ text, element }) =>
    patterns('deadlines', 'i').flatMap((asking) => {
      const match = asking.exec(text.slice(0, 400))
      const isBuyers = /买家|buyer/i.test(text.slice(0, match?.index))
      return match?.[1] !== undefined && !isBuyers ? [{ raw: match[1], element }] : []
    }),
  )

/** The discounts. Of several lines one may be the sum of the others: the order's total tells. */
export const discount: Hook = (scope) => {
  const lines = scope.labelled('discount')
  const amounts = lines.map(({ raw }) => minorIn(raw))
  const [items, shipping, tax, total] = ['itemsTotal', 'shippingFee', 'tax', 'orderTotal'].map(
    (key) =>
      scope
        .labelled(key)
        .map(({ raw }) => minorIn(raw))
        .find((amount) => amount !== undefined),
  )
  if (lines.length < 2 || items === undefined || total === undefined) return lines
  const left = items + (shipping ?? 0n) - total
  const isLeft = (sum: bigint): boolean => sum === left || sum === left + (tax ?? 0n)
  if (isLeft(amounts.reduce<bigint>((sum, each) => sum + (each ?? 0n), 0n))) return lines
  const one = lines.find((_, i) => isLeft(amounts[i] ?? 0n))
  return one ? [one] : []
}

/** An amount without its sign, in the smallest unit. */
function minorIn(text: string | undefined): bigint | undefined {
  const money = moneyIn(text)
  return money && BigInt(money.amount.replace(/[.-]/g, ''))
}

/** All fees, or none when one has no amount or an amount beside them has an unknown name: their sum would be too small. */
export const fees: Hook = (scope) => {
  const amounts = scope.labelled('fees')
  const labels = scope.labels('fees')
  const [first] = labels
  if (!first || amounts.length < labels.length) return []
  const all = [...labelsOf(scope, 'proceeds'), ...labels]
  let block: Element | null = all.length > 1 ? first : first.parentElement
  while (block && all.some((each) => !block?.contains(each))) block = block.parentElement
  return block && hasUnnamed(linesOf({ ...scope, element: block })) ? [] : amounts
}

/** Whether an amount stands behind a text that is no label of the table. */
function hasUnnamed(lines: readonly Line[]): boolean {
  return lines.some(({ text }, i) => {
    const { 1: inline = '', 2: amount } = /^([^\d:：]+)[:：]\s*(.+)$/s.exec(text) ?? []
    const name = inline || text.replace(/\s*[(（][^()（）]*[)）]$/, '')
    const isName = name.length < 60 && !/\d/.test(name) && keysOf(name).length === 0
    return isName && moneyIn(amount ?? bare(lines[i + 1]?.text)) !== undefined
  })
}

/** A line without words of its own, but for a currency's: the next line's label would bring its own amount. */
function bare(text = ''): string | undefined {
  return (text.match(/\p{L}/gu)?.length ?? 0) > 5 ? undefined : text
}

const ends =
  'evidenceSeller heading planBuyer planSeller planPlatform orderId disputeId trackingNumber returnParcel'

/** How many files the buyer put forward: the number in the heading, what stands under it, or what the buyer's entries of the record hold. */
export const buyerFiles: Hook = (scope) => {
  const heads = scope.labels('evidenceBuyer')
  const stops = [...labelsOf(scope, ends), ...scope.all('h1, h2, h3')]
  const counts = heads.map((head) => {
    const [counted] =
      /(?<=[(（:：\s共])\d{1,3}(?=\s*(?:[)）个张件]|files?|$))/.exec(scope.textOf(head)) ?? []
    return (
      counted ??
      filesIn(
        scope,
        (file) =>
          isAfter(head, file) && !stops.some((stop) => isAfter(head, stop) && isAfter(stop, file)),
      )
    )
  })
  return (heads.length ? counts : filesInRecord(scope, stops)).map((count) => ({
    raw: String(count || ''),
  }))
}

function filesInRecord(scope: HookScope, stops: readonly Element[]): number[] {
  const entries = toldPlans(scope).filter(
    ({ isCurrent, kind, at }) => !isCurrent && at !== undefined && kind !== undefined,
  )
  const markers = entries.map(({ marker }) => marker)
  const own = entries
    .filter(({ by }) => by === 'buyer')
    .map(({ marker }) => regionOf(marker, [...markers, ...stops], scope))
  return own.length ? [filesIn(scope, (file) => own.some((entry) => entry.contains(file)))] : []
}

function filesIn(scope: HookScope, isIn: (file: Element) => boolean): number {
  const files = scope.all('img, video, a[href]', (file) => {
    const isBare =
      file.localName !== 'a' ||
      (!file.querySelector('img, video') && fileName.test(file.getAttribute('href') ?? ''))
    return isBare && isIn(file)
  })
  return new Set(files.map(fileKey)).size
}

/** One file may be shown twice (picture and link): its address without size and query. */
function fileKey(file: Element): unknown {
  const href = file.closest('a')?.getAttribute('href') ?? ''
  const source = fileName.test(href) ? href : (file.getAttribute('src') ?? '')
  return /^(?:data:|blob:|$)/.test(source) ? file : source.replace(/[?#].*$|_\d+x\d+[^/]*$/g, '')
}
