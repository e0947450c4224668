import { goodsSituations as goods, parcelSituations as parcel } from '#lib/order/situations.ts'
import type { StepData } from '../types.ts'
import { complaining } from './families.ts'

/** Stage 5: send it again; value is shared only where the rules and the buyer's goodwill allow. */
export const reship: readonly StepData[] = [
  {
    id: 'reship-wait',
    required: true,
    in: ['in-transit', 'customs', 'late'],
    snippets: ['scan-moving', 'holding-reply'],
    done: 'parcel-arrived',
  },
  {
    id: 'reship-offer',
    required: true,
    in: ['not-received', 'stuck', 'lost', 'delivered-says-carrier', 'returned-to-sender'],
    snippets: ['offer-resend', 'resend-or-refund'],
  },
  {
    id: 'reship-part',
    required: true,
    in: goods,
    snippets: ['offer-part', 'offer-replacement'],
  },
  {
    id: 'reship-exchange',
    required: true,
    in: ['changed-mind'],
    snippets: ['offer-exchange'],
  },
  {
    id: 'reship-stock-address',
    required: false,
    in: [...parcel, ...goods],
    snippets: ['check-address'],
  },
  {
    id: 'reship-exchange-freight',
    required: false,
    in: ['changed-mind'],
    snippets: ['offer-exchange'],
  },
  {
    id: 'reship-record-amazon',
    required: false,
    in: complaining,
    at: ['amazon'],
    snippets: ['resend-shipped'],
  },
  {
    id: 'reship-record-ebay',
    required: false,
    in: complaining,
    at: ['ebay'],
    snippets: ['resend-shipped'],
  },
  {
    id: 'reship-record-aliexpress',
    required: false,
    in: complaining,
    at: ['aliexpress'],
    snippets: ['resend-shipped'],
  },
  {
    id: 'reship-share',
    required: false,
    in: [...parcel, ...goods],
    at: ['amazon', 'ebay'],
    snippets: ['resend-smaller-refund'],
  },
  {
    id: 'reship-share-aliexpress',
    required: false,
    in: [...parcel, ...goods],
    at: ['aliexpress'],
    snippets: ['resend-smaller-refund'],
  },
  {
    id: 'reship-one-date',
    required: false,
    in: complaining,
    snippets: ['resend-shipped'],
  },
]
