import type { Text } from '#components/ui/text.tsx'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { deliveryProofOf, type DeliveryProof } from '#lib/order/delivery-proof.ts'
import type { Shipment } from '#lib/order/schema.ts'
import { recogniseTracking } from '#lib/order/tracking-number.ts'

export type ParcelNote = { readonly key: string; readonly label: string; readonly value: string }

/** What is worked out of a parcel, apart from what its page says: nothing of it is a fact read. */
export function parcelNotes(parcel: Shipment, text: Text): readonly ParcelNote[] {
  const proof = deliveryProofOf(parcel)
  return [...carrierNote(parcel, text), ...(proof ? proofNotes(proof, text) : [])]
}

/** Whose the number is by its form, where the page names no carrier. */
function carrierNote({ carrier, trackingNumber }: Shipment, { t }: Text): readonly ParcelNote[] {
  const found = carrier === undefined ? recogniseTracking(trackingNumber ?? '') : undefined
  if (!found) return []
  const [first = ''] = found.carriers
  const value = found.checked
    ? t('parcel.carrier.checked', { carrier: first })
    : t('parcel.carrier.perhaps', { carriers: found.carriers.join(t('list.separator')) })
  return [{ key: 'carrier', label: t('parcel.carrier'), value }]
}

/** Place, signature and picture each for itself: marketplaces ask for one or the other. */
function proofNotes(proof: DeliveryProof, { t }: Text): readonly ParcelNote[] {
  const { place, spot, signedBy, signature, photo } = proof
  const silent = t('parcel.proof.silent')
  const signed = signature === undefined ? silent : t(signature ? 'parcel.yes' : 'parcel.no')
  const note = (key: 'place' | 'spot' | 'signature' | 'photo', value: string): ParcelNote => ({
    key,
    label: t(`parcel.proof.${key}`),
    value: shownPageText(value),
  })
  return [
    note('place', place ?? silent),
    ...(spot === undefined ? [] : [note('spot', spot)]),
    note('signature', signedBy ?? signed),
    note('photo', photo ? t('parcel.yes') : silent),
  ]
}
