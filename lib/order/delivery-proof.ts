import { nobody, noPhoto, photo, signed, signers, spots, unsigned } from './proof-words.ts'
import type { Shipment, TrackingEvent } from './schema.ts'
import { trackingEventOf } from './tracking-event.ts'

/** What a parcel's scans say of its delivery, each apart from the others and only when words say it. */
export type DeliveryProof = {
  /** As printed. */
  readonly at?: string
  /** City or postal place of the delivery scan. */
  readonly place?: string
  /** Where it was left, in the carrier's words: `Front Door/Porch`, `信箱`. */
  readonly spot?: string
  /** Who signed, as shown; never `resident` or `customer`. */
  readonly signedBy?: string
  /** True: signed for. False: the carrier says that nobody signed. Absent: it does not say. */
  readonly signature?: boolean
  /** The carrier speaks of a picture. */
  readonly photo?: true
}

/** The proof of one parcel's delivery; undefined while its newest words on the matter are not that it was delivered. */
export function deliveryProofOf({ events }: Shipment): DeliveryProof | undefined {
  const told = (events ?? []).filter((event) => event.status !== undefined)
  const at = told.findIndex((event) => isEnding(event.status ?? ''))
  const event = told[at]
  if (event === undefined || trackingEventOf(event.status ?? '') !== 'delivered') return undefined
  // Papers are added after the delivery: they stand above it.
  const texts = told.slice(0, at + 1).map(({ status }) => status ?? '')
  return { ...whereOf(event), ...signatureIn(texts), ...photoIn(texts) }
}

function isEnding(status: string): boolean {
  const kind = trackingEventOf(status)
  return kind === 'delivered' || kind === 'returned' || kind === 'returning' || kind === 'lost'
}

function whereOf({ at, place, status = '' }: TrackingEvent): DeliveryProof {
  const spot = spots.map((words) => words.exec(status)?.[0]).find((found) => found !== undefined)
  return {
    ...(at === undefined ? {} : { at }),
    ...(place === undefined ? {} : { place }),
    ...(spot === undefined ? {} : { spot }),
  }
}

function signatureIn(texts: readonly string[]): DeliveryProof {
  const signedBy = texts.flatMap((text) => signerIn(text) ?? []).at(-1)
  if (texts.some((text) => unsigned.test(text))) return { signature: false }
  const isSigned = signedBy !== undefined || texts.some((text) => signed.test(text))
  return {
    ...(signedBy === undefined ? {} : { signedBy }),
    ...(isSigned ? { signature: true } : {}),
  }
}

function signerIn(text: string): string | undefined {
  const short = text.slice(0, 400)
  const names = signers.map((words) =>
    words
      .exec(short)?.[1]
      ?.trim()
      .replace(/[.\s-]+$/, ''),
  )
  return names.find((name) => name !== undefined && name !== '' && !nobody.test(name))
}

function photoIn(texts: readonly string[]): DeliveryProof {
  return texts.some((text) => photo.test(text) && !noPhoto.test(text)) ? { photo: true } : {}
}
