import type { FoldEntry } from '#lib/casebook/fold.ts'
import { deliveryProofOf } from '#lib/order/delivery-proof.ts'
import type { Message, Shipment } from '#lib/order/schema.ts'
import type { SayDoc } from './say.ts'

/** What can be drawn as a picture for a form that takes no page: rows of text, or a kept picture. */
export type Exhibit = {
  readonly id: string
  readonly kind: 'parcel' | 'chat' | 'picture' | 'screenshot'
  readonly title: string
  /** Where it comes from, and when. */
  readonly caption: string
  /** Of the original: an entry's hash, or a file's SHA-256. */
  readonly digest: string
  readonly rows: readonly ExhibitRow[]
  /** SHA-256 of the kept picture that is shown. */
  readonly file?: string
}

export type ExhibitRow = {
  readonly lead: string
  readonly text: string
  /** Who speaks, for a chat. */
  readonly side?: 'ours' | 'theirs'
}

/** A kept picture, as its entry names it. */
export type KeptPicture = {
  readonly sha256: string
  readonly role: string
  readonly takenAt: string
  readonly site?: string
  readonly name?: string
}

const messagesEach = 14
const eventsEach = 24

/** All that can be drawn, the most persuasive first. */
export function exhibitsOf(
  entries: readonly FoldEntry[],
  pictures: readonly KeptPicture[],
  say: SayDoc,
): readonly Exhibit[] {
  const pages = entries.flatMap(({ body, hash }) =>
    body.kind === 'reading-kept' && body.reading.outcome === 'ready' ? [{ ...body, hash }] : [],
  )
  const withParcel = pages.findLast(({ reading }) => reading.facts.shipments?.some(hasEvents))
  const withChat = pages.findLast(({ reading }) => (reading.facts.messages?.length ?? 0) > 0)
  const parcels = withParcel ? parcelExhibits(withParcel, say) : []
  const chat = withChat ? chatExhibits(withChat, say) : []
  const drawn = pictures.map((picture) => pictureExhibit(picture, say))
  const isPhoto = ({ kind }: Exhibit): boolean => kind === 'picture'
  return [...parcels, ...drawn.filter(isPhoto), ...chat, ...drawn.filter((each) => !isPhoto(each))]
}

type KeptPage = Extract<FoldEntry['body'], { kind: 'reading-kept' }> & { readonly hash: string }

function hasEvents({ events }: Shipment): boolean {
  return (events?.length ?? 0) > 0
}

function captionOf({ reading, readAt }: KeptPage, say: SayDoc): string {
  return say('doc.exhibit.page', { site: reading.site, when: printedInstant(readAt) })
}

function printedInstant(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`
}

/** Delivered parcels first. */
function parcelExhibits(page: KeptPage, say: SayDoc): readonly Exhibit[] {
  const shipments = (page.reading.facts.shipments ?? []).filter(hasEvents)
  const isDelivered = (each: Shipment): number => Number(deliveryProofOf(each) !== undefined)
  return shipments
    .toSorted((a, b) => isDelivered(b) - isDelivered(a))
    .map((shipment, at): Exhibit => {
      const { carrier = '', trackingNumber = '' } = shipment
      return {
        id: `parcel-${at + 1}`,
        kind: 'parcel',
        title: say('doc.exhibit.parcel', { carrier, number: trackingNumber }),
        caption: captionOf(page, say),
        digest: page.hash,
        rows: (shipment.events ?? []).slice(0, eventsEach).map((event) => ({
          lead: printedTime(event.at, say),
          text: [event.status, event.place].filter((part) => part !== undefined).join(' · '),
        })),
      }
    })
}

/** The newest messages stand in the last picture. */
function chatExhibits(page: KeptPage, say: SayDoc): readonly Exhibit[] {
  const messages = page.reading.facts.messages ?? []
  const count = Math.ceil(messages.length / messagesEach)
  return Array.from({ length: count }, (_, at): Exhibit => {
    const part = messages.slice(at * messagesEach, (at + 1) * messagesEach)
    return {
      id: `chat-${at + 1}`,
      kind: 'chat',
      title: say('doc.exhibit.chat', { part: at + 1, of: count }),
      caption: captionOf(page, say),
      digest: page.hash,
      rows: part.map((message) => chatRow(message, say)),
    }
  }).toReversed()
}

function chatRow({ from, at, body }: Message, say: SayDoc): ExhibitRow {
  const who = from === 'buyer' || from === 'seller' ? say(`doc.wrote-${from}`) : ''
  return {
    lead: [printedTime(at, say), who].filter((part) => part !== '').join(' · '),
    text: body === undefined || body === '' ? say('doc.hidden') : body,
    ...(from === 'buyer' || from === 'seller'
      ? { side: from === 'seller' ? 'ours' : 'theirs' }
      : {}),
  }
}

function printedTime(at: string | undefined, say: SayDoc): string {
  return at === undefined ? say('doc.no-time') : at.replace('T', ' ')
}

function pictureExhibit({ sha256, role, takenAt, site, name }: KeptPicture, say: SayDoc): Exhibit {
  const isPage = role === 'screenshot' || role === 'full-page'
  return {
    id: `file-${sha256.slice(0, 12)}`,
    kind: isPage ? 'screenshot' : 'picture',
    title: name ?? say('doc.exhibit.file'),
    caption:
      isPage && site !== undefined
        ? say('doc.exhibit.page', { site, when: printedInstant(takenAt) })
        : say('doc.exhibit.taken', { when: printedInstant(takenAt) }),
    digest: sha256,
    rows: [],
    file: sha256,
  }
}
