import type { Party } from '../../../order/kinds.ts'
import { parties } from '../../../order/kinds.ts'
import { headRowOf, rowsUnder } from '../../../reading/columns.ts'
import type { HookScope } from '../../../reading/spec.ts'
import { clean, fold } from '../../../reading/text.ts'
import { pattern } from '../../../reading/loaded-patterns.ts'
import { hasKey, keysOf, labelsOf, regionOf, timesIn, type Line } from './lines.ts'
import { nextPlanAt, planFields, tellsPlan, type PlanFields } from './plan-fields.ts'

export type FoundPlan = PlanFields & {
  readonly by: Party
  /** The element that stands for this plan. */
  readonly marker: Element
  /** It stands under a heading of its own: it is what stands now, not an entry of the record. */
  readonly isCurrent: boolean
  /** An entry that tells how the dispute began. */
  readonly opens?: boolean
}

const heads: Readonly<Record<string, Party>> = {
  planBuyer: 'buyer',
  planSeller: 'seller',
  planPlatform: 'platform',
}

/** Whose plan a heading announces (`买家方案`, `Seller's plan (current)`). */
function headOf(text: string): Party | undefined {
  const [label = ''] = text.split(/[:：]/)
  return keysOf(label)
    .map((key) => heads[key])
    .find((party) => party !== undefined)
}

/** The party whose name a short text begins with; with `alone`, which is all of it or what it did. */
function partyAt(text: string, alone: boolean): Party | undefined {
  const folded = fold(text.replace(/^[\d\s:./T-]+/, ''))
  return parties.find((party) => {
    const rest = pattern(`${party}Names`, 'su').exec(folded.slice(0, 100))?.[1]
    return rest !== undefined && (!alone || !/\p{L}/u.test(rest) || pattern('acts', 'i').test(rest))
  })
}

/** Whether a text may begin a plan or an entry of the record. */
export function beginsPlan(text: string): boolean {
  const line = clean(text)
  return line.length < 400 && (headOf(line) !== undefined || partyAt(line, false) !== undefined)
}

export type PlanGrid = { readonly rows: readonly Element[]; readonly plans: readonly FoundPlan[] }

/** Tables, drawn as such or not, whose columns are the parties or whose rows are plans. */
export function planGrids(scope: HookScope): PlanGrid[] {
  const labels = labelsOf(scope, 'planBuyer planSeller planPlatform planAmount')
  const heads = new Set(labels.map((label) => headRowOf(label, scope)))
  return [...heads].flatMap((head) => {
    const cells = head ? cellsOf(head, scope) : []
    if (!head || !isHead(cells.map(({ text }) => text))) return []
    const rows = rowsUnder(head, scope.element)
    const plans = fromGrid(
      cells,
      rows.map((row) => cellsOf(row, scope)),
    )
    return plans.length ? [{ rows: [head, ...rows], plans }] : []
  })
}

type Row = readonly { readonly cell: Element; readonly text: string }[]

function cellsOf(row: Element, scope: HookScope): Row {
  return [...row.children].map((cell) => ({ cell, text: scope.textOf(cell) }))
}

function fromGrid(head: Row, body: readonly Row[]): FoundPlan[] {
  const columns = head.flatMap(({ cell, text }, i) => {
    const by = headOf(text)
    const texts = body.flatMap((row) => [row[0]?.text ?? '', row[i]?.text || '--'])
    return by ? [{ by, marker: cell, isCurrent: true, ...planFields(texts) }] : []
  })
  if (columns.length) return columns
  const plans = body.flatMap((row) => fromRow(head, row))
  // A table in which a party stands twice is a record.
  const isRecord = new Set(plans.map(({ by }) => by)).size < plans.length
  return plans.map((plan) => ({ ...plan, isCurrent: !isRecord }))
}

/** Two parties' plans head columns, or labels do, the plan's own among them. */
function isHead(texts: readonly string[]): boolean {
  if (texts.filter(headOf).length >= 2) return true
  const unknown = texts.filter((text) => keysOf(text).length === 0)
  return texts.some(tellsPlan) && unknown.length * 4 <= texts.length
}

function fromRow(head: Row, row: Row): FoundPlan[] {
  const at = Math.max(
    0,
    head.findIndex(({ text }) => hasKey(text, ['planBy'])),
  )
  const { text = '', cell } = row[at] ?? {}
  const by = headOf(text) ?? partyAt(text, false)
  const texts = row.flatMap((each, i) => [head[i]?.text ?? '', each.text || '--'])
  return by && cell ? [{ by, marker: cell, isCurrent: true, ...planFields(texts) }] : []
}

type Start = { readonly by: Party; readonly at: number; readonly isHead: boolean }

const ends = [
  'heading',
  'evidenceBuyer',
  'evidenceSeller',
  'trackingNumber',
  'returnParcel',
  'orderId',
  'disputeId',
  'disputeStatus',
  'openedAt',
]

/** Plans under headings, and entries of the record of the negotiation. `unsure`: headings whose plans cannot be told. */
export function fromLines(lines: readonly Line[], scope: HookScope): FoundPlan[] {
  const starts = lines.flatMap((line, at): Start[] => {
    const before = lines[at - 1]?.text ?? ''
    const head = headOf(line.text)
    // The value of a label (`Freight borne by: Buyer`) begins nothing.
    const by =
      head ?? (hasKey(before, ['planBy', 'planFreight']) ? undefined : partyAt(line.text, true))
    return by ? [{ by, at, isHead: head !== undefined }] : []
  })
  const bodies = starts.map((start, i) => bodyOf(start, starts, i, lines, scope))
  // Headings in a row with nothing between them head columns: what follows the last is not its alone.
  const isGrid = starts.some(
    ({ isHead }, i) => isHead && starts[i + 1]?.isHead && !bodies[i]?.length,
  )
  return starts.flatMap(({ by, at, isHead }, i) => {
    const head = lines[at]
    const texts = [...headTexts(head?.text ?? ''), ...(bodies[i] ?? [])]
    const isGone = [head?.text ?? '', ...texts].some(
      (text) => text.length <= 60 && pattern('replacedPlan', 'i').test(text),
    )
    if (!head || isGone) return []
    const { at: time, ...fields } = planFields(texts)
    const opens = [head.text, ...texts].some(
      (text) => text.length < 100 && pattern('opening', 'i').test(text),
    )
    const isPlan = isHead ? !isGrid : texts.some(tellsPlan)
    return [
      { by, marker: head.element, isCurrent: isHead, at: time, opens, ...(isPlan ? fields : {}) },
    ]
  })
}

/** The time before and the words behind the party's name in one line. */
function headTexts(text: string): string[] {
  const [label = '', ...rest] = text.split(/[:：](?!\d)\s*/)
  const [time] = timesIn(label)
  return [time ?? '', rest.join(': ')].filter((part) => part !== '')
}

function bodyOf(
  start: Start,
  starts: readonly Start[],
  i: number,
  lines: readonly Line[],
  scope: HookScope,
): string[] {
  const head = lines[start.at]
  const [before, next] = [lines[start.at - 1], lines[starts[i + 1]?.at ?? -1]]
  const following = lines.slice(start.at + 1, starts[i + 1]?.at)
  if (!head) return []
  const others = starts
    .filter((other) => other.isHead && other !== start)
    .flatMap(({ at }) => lines[at]?.element ?? [])
  const card = regionOf(head.element, others, scope)
  const inCard = start.isHead ? following.filter((line) => card.contains(line.element)) : []
  const own = inCard.length ? inCard : following
  const stop = own.findIndex(
    (line) =>
      /^h[1-3]$/.test(line.element.localName) || (hasKey(line.text, ends) && !tellsPlan(line.text)),
  )
  const body = stop < 0 ? own : own.slice(0, stop)
  const isLeading = isNearer(before, head, lines[starts[i - 1]?.at ?? -1])
  const isNext = isNearer(body.at(-1), next, head)
  const texts = [...(isLeading ? [before] : []), ...(isNext ? body.slice(0, -1) : body)].flatMap(
    (line) => line?.text ?? [],
  )
  const more = nextPlanAt([head.text, ...texts], !start.isHead)
  return more < 0 ? texts : texts.slice(0, more - 1)
}

/** Whether a line is a time that stands closer to one line than to another. */
function isNearer(time: Line | undefined, to: Line | undefined, than: Line | undefined): boolean {
  if (!time || !to || timesIn(time.text).length !== 1) return false
  return !than || depth(time.element, to.element) > depth(time.element, than.element)
}

/** How deep the smallest element that holds both stands. */
function depth(a: Element, b: Element): number {
  let node: Element | null = a
  while (node && !node.contains(b)) node = node.parentElement
  let count = 0
  for (; node; node = node.parentElement) count++
  return count
}
