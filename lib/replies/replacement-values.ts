import type { Facts, Shipment } from '#lib/order/schema.ts'
import { inScriptOf, oneLine } from './plain-text.ts'
import type { OfferMade } from './types.ts'

type Sources = {
  readonly facts: Facts
  readonly offers?: readonly OfferMade[]
  readonly locale: string
}

/** Carrier and number of the second parcel: the one parcel that left on or after the day when sending again was agreed. */
export function replacementValues({
  facts,
  offers = [],
  locale,
}: Sources): Readonly<Record<string, string | undefined>> {
  const agreed = offers.findLast(
    ({ way, answer }) => way.startsWith('reship') && answer?.answer === 'accepted',
  )
  if (agreed === undefined) return {}
  const since = agreed.at.slice(0, 10)
  const later = (facts.shipments ?? []).filter((shipment) => leftOn(shipment) >= since)
  const [second] = later.length === 1 && (facts.shipments ?? []).length > 1 ? later : []
  return {
    replacementCarrier: inScriptOf(locale, oneLine(second?.carrier)),
    replacementTracking: oneLine(second?.trackingNumber),
  }
}

/** The printed day; what has none sorts before every day. */
function leftOn({ shippedAt }: Shipment): string {
  return shippedAt?.slice(0, 10) ?? ''
}
