import type { TimeText } from '#lib/order/schema.ts'
import { sourceOf, type SourcedPage } from './pages.ts'
import { known, type Told } from './told.ts'
import type { ToldKind } from './types.ts'
import { whenOf } from './when.ts'

const dates = [
  ['placed', 'placedAt'],
  ['paid', 'paidAt'],
  ['ship-by', 'shipBy'],
  ['deliver-by', 'deliverBy'],
] as const satisfies readonly (readonly [ToldKind, string])[]

/** What a page tells of the order itself: its dates, and money given back. */
export function orderTold(page: SourcedPage): readonly Told[] {
  const { order } = page.reading.facts
  const told = dates.flatMap(([kind, fact]) => dated(page, kind, fact, order?.[fact]))
  return [...told, ...refund(page)]
}

function dated(
  page: SourcedPage,
  kind: ToldKind,
  fact: string,
  printed: TimeText | undefined,
): readonly Told[] {
  if (printed === undefined) return []
  return [
    {
      lane: 'order',
      kind,
      when: whenOf(printed),
      printed,
      source: sourceOf(page, `order.${fact}`),
    },
  ]
}

/** Pages say how much was given back, and not when: it was by the time the page was read. */
function refund(page: SourcedPage): readonly Told[] {
  const money = page.reading.facts.charges?.refunded
  if (money === undefined || !/[1-9]/.test(money.amount)) return []
  const when = { kind: 'seen', at: Temporal.Instant.from(page.readAt) } as const
  const source = sourceOf(page, 'charges.refunded')
  return [known({ lane: 'order' as const, kind: 'refunded' as const, when, money, source })]
}
