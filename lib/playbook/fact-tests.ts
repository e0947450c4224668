import { deliveredAtBuyersPlace, deliveryOf } from '#lib/order/delivery.ts'
import type { Facts } from '#lib/order/schema.ts'
import type { FactTest } from './types.ts'

/** What is known of a case beside its facts. */
export type Known = {
  readonly facts: Facts
  /** Contacts outside the page that the agent noted. */
  readonly contacts: readonly { readonly channel: string }[]
}

type Test = (known: Known, now: Temporal.Instant) => boolean

/** A person of ours has answered the buyer, or put a plan forward in the dispute. */
function answered(facts: Facts): boolean {
  const messages = facts.messages ?? []
  const asked = messages.findIndex(({ from }) => from === 'buyer')
  const replied = asked >= 0 && messages.slice(asked).some(({ from }) => from === 'seller')
  return replied || sellerOffered(facts)
}

function sellerOffered(facts: Facts): boolean {
  return facts.dispute?.offers?.some(({ by }) => by === 'seller') ?? false
}

function isPositive(amount: string | undefined): boolean {
  return amount !== undefined && /[1-9]/.test(amount) && !amount.startsWith('-')
}

/** The day is over everywhere on earth. */
function isOver(printed: string, now: Temporal.Instant): boolean {
  const day = Temporal.PlainDate.from(printed.slice(0, 10))
  const end = day.add({ days: 1 }).toZonedDateTime('Etc/GMT+12').toInstant()
  return Temporal.Instant.compare(now, end) >= 0
}

/** The promised date was read, and it is settled whether it was kept. */
function promiseSettled(facts: Facts, now: Temporal.Instant): boolean {
  const promised = facts.order?.deliverBy
  if (promised === undefined) return false
  return deliveryOf(facts).state === 'delivered' || isOver(promised, now)
}

function placeSettled(facts: Facts): boolean {
  const { state } = deliveryOf(facts)
  if (state === 'unknown') return false
  return state !== 'delivered' || deliveredAtBuyersPlace(facts)
}

function photosShown(facts: Facts): boolean {
  const fromChat = facts.messages?.some(
    ({ from, attachments }) => from === 'buyer' && (attachments ?? 0) > 0,
  )
  return (facts.dispute?.evidenceFiles ?? 0) > 0 || (fromChat ?? false)
}

/** Holds only when the facts show it; what was not read leaves a step open. */
export const factTests: Readonly<Record<FactTest, Test>> = {
  answered: ({ facts }) => answered(facts),
  'scans-read': ({ facts }) => facts.shipments?.some(({ events }) => events?.length) ?? false,
  'delivery-place-settled': ({ facts }) => placeSettled(facts),
  'promised-date-settled': ({ facts }, now) => promiseSettled(facts, now),
  'photos-shown': ({ facts }) => photosShown(facts),
  'tracking-shown': ({ facts }) =>
    facts.shipments?.some(({ trackingNumber }) => trackingNumber !== undefined) ?? false,
  'offer-or-refund-recorded': ({ facts }) =>
    sellerOffered(facts) || isPositive(facts.charges?.refunded?.amount),
  'carrier-asked': ({ contacts }) => contacts.some(({ channel }) => channel === 'carrier-desk'),
  'parcel-arrived': ({ facts }) => deliveryOf(facts).state === 'delivered',
  'delivery-proven': ({ facts }) => deliveredAtBuyersPlace(facts),
}
