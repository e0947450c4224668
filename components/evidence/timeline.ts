import type { Party } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'

export type HappeningKind =
  'placed' | 'paid' | 'shipped' | 'delivered' | 'scan' | 'message' | 'dispute-opened'

/** One thing that happened to the order, as the pages tell it. */
export type Happening = {
  readonly kind: HappeningKind
  /** As printed; absent where the page gives no time. */
  readonly at?: string
  /** Text of the page: a scan's status, a message's body, a dispute's reason. */
  readonly text?: string
  readonly place?: string
  readonly from?: Party
  readonly attachments?: number
  /** Whole days without a scan before this one, where they are many. */
  readonly gapDays?: number
}

/** From so many days on a silent parcel is worth a word. */
const longGap = 5

/**
 * Order, parcel and chat in the order of time. Times without a zone stand as if they were in UTC,
 * which may be hours off but never a day's order of one source. What has no time comes last.
 */
export function timelineOf(facts: Facts): readonly Happening[] {
  const all = [...orderHappenings(facts), ...scans(facts), ...messages(facts)]
  return all
    .map((happening, index) => ({ happening, index, moment: momentOf(happening.at) }))
    .toSorted((a, b) => compare(a.moment, b.moment) || a.index - b.index)
    .map(({ happening }) => happening)
}

function orderHappenings({ order, dispute, shipments }: Facts): readonly Happening[] {
  const shippedAt = order?.shippedAt ?? shipments?.[0]?.shippedAt
  return [
    ...dated('placed', order?.placedAt),
    ...dated('paid', order?.paidAt),
    ...dated('shipped', shippedAt),
    ...dated('delivered', order?.deliveredAt),
    ...dated('dispute-opened', dispute?.openedAt, dispute?.reason),
  ]
}

function dated(kind: HappeningKind, at: string | undefined, text?: string): readonly Happening[] {
  if (at === undefined) return []
  return [{ kind, at, ...(text === undefined ? {} : { text }) }]
}

function scans({ shipments }: Facts): readonly Happening[] {
  return (shipments ?? []).flatMap(({ events }) => {
    const oldestFirst = (events ?? []).toReversed()
    return oldestFirst.map(({ at, status, place }, index): Happening => {
      const gap = daysBetween(oldestFirst[index - 1]?.at, at)
      return {
        kind: 'scan',
        ...(at === undefined ? {} : { at }),
        ...(status === undefined ? {} : { text: status }),
        ...(place === undefined ? {} : { place }),
        ...(gap !== undefined && gap >= longGap ? { gapDays: gap } : {}),
      }
    })
  })
}

function messages({ messages: chat }: Facts): readonly Happening[] {
  return (chat ?? []).map(({ at, body, from, attachments }) => ({
    kind: 'message',
    ...(at === undefined ? {} : { at }),
    ...(body === undefined ? {} : { text: body }),
    ...(from === undefined ? {} : { from }),
    ...(attachments === undefined ? {} : { attachments }),
  }))
}

function momentOf(at: string | undefined): number | undefined {
  if (at === undefined) return undefined
  const [day = '', clock = '00:00'] = at.split('T')
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(clock) ? clock : `${clock}Z`
  const moment = Date.parse(`${day}T${zoned}`)
  return Number.isNaN(moment) ? undefined : moment
}

function compare(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a - b
}

function daysBetween(before: string | undefined, after: string | undefined): number | undefined {
  const from = momentOf(before)
  const to = momentOf(after)
  if (from === undefined || to === undefined) return undefined
  return Math.floor((to - from) / 86_400_000)
}
