import { complaints } from '#lib/order/situations.ts'
import { words } from './languages/en.ts'
import type { Letter, Passage } from './types.ts'

type LetterData = Pick<
  Letter,
  'id' | 'recipient' | 'stage' | 'complaints' | 'situations' | 'marketplaces' | 'passages'
>

const say = (id: string, needs: readonly string[] = []): Passage => ({ id, needs })
/** Gives way where the letter is too long. */
const also = (id: string, needs: readonly string[] = []): Passage => ({ id, needs, yields: true })

const parcel: readonly Passage[] = [
  say('handed-over', ['shippedAt']),
  say('promised', ['deliverBy']),
  also('contents', ['itemTitle', 'orderValue']),
]

/** The record of the case, as one who decides has to see it: what decides first, then what leads up to it. */
const record: readonly Passage[] = [
  say('reference', ['disputeId']),
  say('opened', ['disputeOpenedAt', 'disputeReason']),
  say('ordered', ['orderedAt', 'itemTitle']),
  say('shipped', ['shippedAt', 'carrier', 'trackingNumber']),
  say('delivered', ['carrier', 'deliveredAt', 'deliveryPlace']),
  say('signed', ['signedBy']),
  say('refunded', ['refundedAmount']),
  say('offered', ['offeredAmount', 'offeredAt']),
  also('chronology', ['chronology']),
  { ...also('our-words', ['ourWords']), unless: 'chronology' },
  { ...also('buyer-words', ['buyerWords']), unless: 'chronology' },
  { ...also('scans', ['scans']), unless: 'chronology' },
]

const closing: readonly Passage[] = [
  also('enclosures', ['enclosures']),
  say('answer-by', ['answerBy']),
  say('signoff'),
]

const data: readonly LetterData[] = [
  {
    id: 'carrier-trace',
    recipient: 'carrier',
    stage: 'facts',
    complaints: ['not-received'],
    situations: ['not-received', 'in-transit', 'stuck', 'lost', 'customs', 'late'],
    passages: [
      say('subject'),
      say('request'),
      ...parcel,
      say('silence', ['lastScanAt', 'daysSinceScan']),
      also('scans', ['scans']),
      say('wish'),
      ...closing,
    ],
  },
  {
    id: 'carrier-proof',
    recipient: 'carrier',
    stage: 'facts',
    complaints: ['not-received'],
    situations: ['not-received', 'delivered-says-carrier'],
    passages: [
      say('subject'),
      say('request'),
      say('handed-over', ['shippedAt']),
      say('shown-delivered', ['deliveredAt', 'lastScan']),
      say('not-there', ['saysNotReceived']),
      say('wish'),
      ...closing,
    ],
  },
  {
    id: 'carrier-loss',
    recipient: 'carrier',
    stage: 'fair-way-out',
    complaints: ['not-received'],
    situations: ['lost', 'stuck'],
    passages: [
      say('subject'),
      say('request'),
      ...parcel,
      say('silence', ['lastScanAt', 'daysSinceScan']),
      also('scans', ['scans']),
      say('refunded', ['refundedAmount']),
      say('wish'),
      ...closing,
    ],
  },
  {
    id: 'carrier-damage',
    recipient: 'carrier',
    stage: 'fair-way-out',
    complaints: ['not-as-described'],
    situations: ['damaged'],
    passages: [
      say('subject'),
      say('request'),
      ...parcel,
      say('shown-delivered', ['deliveredAt', 'lastScan']),
      say('photos', ['photoCount']),
      say('packing', ['packingRecord']),
      say('wish'),
      ...closing,
    ],
  },
  {
    id: 'carrier-return',
    recipient: 'carrier',
    stage: 'facts',
    complaints: ['not-received'],
    situations: ['returned-to-sender', 'customs', 'stuck'],
    passages: [
      say('subject'),
      say('request'),
      say('handed-over', ['shippedAt']),
      say('undelivered', ['comesBack']),
      say('last-scan', ['lastScan', 'lastScanAt']),
      say('wish'),
      ...closing,
    ],
  },
  {
    id: 'platform-information',
    recipient: 'platform',
    stage: 'facts',
    complaints,
    situations: ['platform-claim'],
    passages: [
      say('subject'),
      ...record,
      say('our-request'),
      also('enclosures', ['enclosures']),
      say('signoff'),
    ],
  },
  {
    id: 'platform-appeal',
    recipient: 'platform',
    stage: 'sincerity',
    complaints,
    situations: ['appeal'],
    passages: [
      say('subject'),
      say('new-fact'),
      ...record,
      say('our-request'),
      also('enclosures', ['enclosures']),
      say('signoff'),
    ],
  },
  {
    id: 'platform-payment',
    recipient: 'platform',
    stage: 'facts',
    complaints,
    situations: ['platform-claim', 'unauthorised'],
    marketplaces: ['ebay', 'amazon'],
    passages: [say('subject'), ...record, also('enclosures', ['enclosures']), say('our-request')],
  },
]

/** Our letters. English is with them; other languages come by `withLetterLanguages`. */
export const letters: readonly Letter[] = data.map((each) => ({
  ...each,
  kind: 'letter',
  title: `replies.letter.${each.id}.title`,
  purpose: `replies.letter.${each.id}.purpose`,
  languages: each.recipient === 'carrier' ? ['en', 'zh-CN', 'de', 'fr'] : ['en', 'zh-CN', 'de'],
  texts: { en: { ...words.shared, ...words.letters[each.id] } },
}))
