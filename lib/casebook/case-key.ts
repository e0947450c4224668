import type { Reading } from '#lib/order/schema.ts'
import { plainNumber } from '#lib/order/plain-number.ts'

/**
 * What a reading is about, as one key: the order where the page shows it, else the dispute, else
 * the buyer and the item of a message thread, or the only parcel of a carrier's page. Undefined when the page does not tell: such a page
 * cannot be kept, since it might end in another buyer's case.
 */
export function caseKeyOf(reading: Reading): string | undefined {
  const { order, dispute, buyer, items } = reading.facts
  if (order?.id !== undefined) return `${reading.marketplace}:order:${order.id}`
  if (dispute?.id !== undefined) return `${reading.marketplace}:dispute:${dispute.id}`
  if (reading.marketplace === 'carrier') return parcelKeyOf(reading)
  const listing = items?.length === 1 ? items[0]?.listingId : undefined
  if (buyer?.username !== undefined && listing !== undefined) {
    return `${reading.marketplace}:thread:${buyer.username}:${listing}`
  }
  return undefined
}

function parcelKeyOf({ facts }: Reading): string | undefined {
  const [only, ...more] = facts.shipments ?? []
  const number = more.length === 0 ? only?.trackingNumber : undefined
  return number === undefined ? undefined : `carrier:parcel:${plainNumber(number)}`
}
