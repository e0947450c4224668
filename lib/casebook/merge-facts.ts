import { canonicalJson } from '#lib/evidence/canonical.ts'
import { plainNumber } from '#lib/order/plain-number.ts'
import type { Facts, Shipment } from '#lib/order/schema.ts'

/**
 * Facts of several pages of one order as one. The later reading wins value by value, and never
 * takes away what an earlier page showed: an order page says nothing of a dispute it does not show.
 */
export function mergeFacts(before: Facts, now: Facts): Facts {
  const merged: Facts = { ...before, ...now }
  if (before.order && now.order) merged.order = { ...before.order, ...now.order }
  if (before.buyer && now.buyer) merged.buyer = { ...before.buyer, ...now.buyer }
  if (before.charges && now.charges) merged.charges = { ...before.charges, ...now.charges }
  if (before.earnings && now.earnings) merged.earnings = { ...before.earnings, ...now.earnings }
  if (before.dispute && now.dispute) merged.dispute = { ...before.dispute, ...now.dispute }
  if (before.items && now.items) merged.items = mergeItems(before.items, now.items)
  if (before.messages && now.messages)
    merged.messages = [...before.messages, ...without(now.messages, before.messages)]
  if (before.shipments && now.shipments)
    merged.shipments = mergeShipments(before.shipments, now.shipments)
  return merged
}

/** What a list says that the other does not, word for word. */
function without<T>(list: readonly T[], known: readonly T[]): T[] {
  const texts = new Set(known.map(canonicalJson))
  return list.filter((each) => !texts.has(canonicalJson(each)))
}

type Items = NonNullable<Facts['items']>

/** A page with fewer items (one disputed line) adds to the items that it names, and removes none. */
function mergeItems(before: Items, now: Items): Items {
  const isSame = (a: Items[number], b: Items[number]): boolean =>
    a.listingId !== undefined && b.listingId !== undefined
      ? a.listingId === b.listingId &&
        (a.sku === undefined || b.sku === undefined || a.sku === b.sku)
      : a.title !== undefined && a.title === b.title
  const kept = before.map((item) => ({ ...item, ...now.find((other) => isSame(item, other)) }))
  const more = now.filter((item) => !before.some((other) => isSame(item, other)))
  return [...kept, ...more]
}

function mergeShipments(before: readonly Shipment[], now: readonly Shipment[]): Shipment[] {
  const kept = before.map((parcel) => {
    const other = now.find((each) => isSameParcel(parcel, each))
    return other ? { ...parcel, ...other, ...mergeEvents(parcel, other) } : parcel
  })
  const more = now.filter((parcel) => !before.some((other) => isSameParcel(parcel, other)))
  return [...kept, ...more]
}

/** Newest first, as each page has them. */
function mergeEvents(before: Shipment, now: Shipment): Pick<Shipment, 'events'> {
  if (!before.events || !now.events) return {}
  return { events: [...without(now.events, before.events), ...before.events] }
}

function isSameParcel(a: Shipment, b: Shipment): boolean {
  if (a.trackingNumber === undefined || b.trackingNumber === undefined) return false
  return plainNumber(a.trackingNumber) === plainNumber(b.trackingNumber)
}
