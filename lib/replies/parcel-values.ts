import { deliveredAtBuyersPlace, deliveryOf } from '#lib/order/delivery.ts'
import type { Facts, Shipment } from '#lib/order/schema.ts'
import { dayInWords, daysSince } from './days.ts'
import { inScriptOf, oneLine, shortened } from './plain-text.ts'

const scanLimit = 120

function readable(text: string | undefined, locale: string): string | undefined {
  return inScriptOf(locale, shortened(oneLine(text), scanLimit))
}

/** The one parcel; which of several is meant, the agent has to say. */
function onlyShipment({ shipments }: Facts): Shipment | undefined {
  return shipments?.length === 1 ? shipments[0] : undefined
}

/**
 * What is known of the parcel, in words of the reply's language. Values that would make a sentence untrue stay
 * absent: `movingScan` of a parcel that no longer moves, `deliveryPlace` where the scan does not name the order's place.
 */
export function parcelValues(
  facts: Facts,
  locale: string,
  today?: Temporal.PlainDate,
): Readonly<Record<string, string | undefined>> {
  const shipment = onlyShipment(facts)
  const scan = shipment?.events?.[0]
  const lastScan = readable(scan?.status, locale)
  const { state, event, deliveredAt, proof } = deliveryOf(facts)
  const silent = today === undefined ? undefined : daysSince(scan?.at, today)
  return {
    carrier: readable(shipment?.carrier, locale),
    trackingNumber: oneLine(shipment?.trackingNumber),
    shippedAt: dayInWords(shipment?.shippedAt ?? facts.order?.shippedAt, locale),
    deliveredAt: dayInWords(deliveredAt, locale),
    deliveryPlace: deliveredAtBuyersPlace(facts) ? readable(event?.place, locale) : undefined,
    lastScan,
    lastScanAt: dayInWords(scan?.at, locale),
    daysSinceScan: silent?.toString(),
    signedBy: oneLine(proof?.signedBy),
    movingScan: state === 'moving' ? lastScan : undefined,
  }
}
