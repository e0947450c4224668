import type { MarketplaceId } from '#lib/order/kinds.ts'
import { chatGaps } from './chat-gaps.ts'
import { gapRuleOf, type GapKind, type GapRule } from './gap-rules.ts'
import { parcelGaps } from './parcel-gaps.ts'
import type { TimelineItem } from './types.ts'
import { spanBetween, type Span, type When } from './when.ts'

/** A silence worth a word, between two items or from one until now. */
export type Gap = {
  readonly kind: GapKind
  /** Id of the item that it follows. */
  readonly after: string
  /** Id of the item that ends it; absent: it lasts. */
  readonly before?: string
  readonly span: Span
  readonly rule: GapRule
}

export type GapScene = {
  readonly items: readonly TimelineItem[]
  readonly marketplace: MarketplaceId
  readonly now: Temporal.Instant
}

/** All of them, in the order of what they follow. */
export function gapsIn(scene: GapScene): readonly Gap[] {
  const order = new Map(scene.items.map(({ id }, index) => [id, index]))
  return [...parcelGaps(scene), ...chatGaps(scene)].toSorted(
    (a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0),
  )
}

/** The silence from one item to the next, or to now; none when it is short or cannot be measured. */
export function gapBetween(
  kind: GapKind,
  scene: GapScene,
  after: Pick<TimelineItem, 'id' | 'when'>,
  before: Pick<TimelineItem, 'id' | 'when'> | undefined,
): readonly Gap[] {
  const rule = gapRuleOf(kind, scene.marketplace)
  const end: When = before?.when ?? { kind: 'instant', at: scene.now }
  const span = spanBetween(after.when, end)
  if (span === undefined || span.minutes < rule.hours * 60) return []
  return [
    { kind, after: after.id, ...(before === undefined ? {} : { before: before.id }), span, rule },
  ]
}
