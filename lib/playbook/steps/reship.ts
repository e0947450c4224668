import type { StepData } from '../types.ts'

/** Stage 5: send it again; value is shared only where the rules and the buyer's goodwill allow. */
export const reship: readonly StepData[] = [
  {
    id: 'reship-offer',
    required: true,
    in: ['not-received'],
    snippets: ['offer-resend', 'resend-or-refund'],
  },
  {
    id: 'reship-part',
    required: true,
    in: ['not-as-described'],
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
    in: ['not-received', 'not-as-described'],
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
    in: ['not-received', 'not-as-described', 'changed-mind'],
    at: ['amazon'],
    snippets: ['resend-shipped'],
  },
  {
    id: 'reship-record-ebay',
    required: false,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    at: ['ebay'],
    snippets: ['resend-shipped'],
  },
  {
    id: 'reship-record-aliexpress',
    required: false,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    at: ['aliexpress'],
    snippets: ['resend-shipped'],
  },
  {
    id: 'reship-share',
    required: false,
    in: ['not-received', 'not-as-described'],
    at: ['amazon', 'ebay'],
    snippets: ['resend-smaller-refund'],
  },
  {
    id: 'reship-share-aliexpress',
    required: false,
    in: ['not-received', 'not-as-described'],
    at: ['aliexpress'],
    snippets: ['resend-smaller-refund'],
  },
  {
    id: 'reship-one-date',
    required: false,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    snippets: ['resend-shipped'],
  },
]
