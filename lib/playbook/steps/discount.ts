import { goodsSituations as goods } from '#lib/order/situations.ts'
import type { StepData } from '../types.ts'
import { complaining } from './families.ts'

/** Stage 6: part of the price back and the buyer keeps the goods, in exact, shrinking steps. */
export const discount: readonly StepData[] = [
  {
    id: 'discount-late',
    required: true,
    in: ['not-received', 'in-transit', 'stuck', 'customs', 'late'],
    snippets: ['part-for-delay'],
  },
  {
    id: 'discount-goodwill',
    required: true,
    in: ['delivered-says-carrier'],
    snippets: ['way-delivered-proof'],
  },
  {
    id: 'discount-with-parcel',
    required: true,
    in: ['lost', 'returned-to-sender'],
    snippets: ['resend-smaller-refund'],
  },
  {
    id: 'discount-keepable',
    required: true,
    in: goods,
    snippets: ['part-and-keep', 'part-with-reason'],
  },
  {
    id: 'discount-beside-return',
    required: true,
    in: ['changed-mind'],
    snippets: ['part-beside-return'],
  },
  {
    id: 'discount-exact',
    required: false,
    in: complaining,
    snippets: {
      'not-received': ['part-for-delay'],
      'not-as-described': ['part-with-reason'],
      'changed-mind': ['part-beside-return'],
    },
  },
  {
    id: 'discount-shrinking',
    required: false,
    in: goods,
    snippets: ['part-second-step', 'part-final-step'],
  },
  {
    id: 'discount-flow-amazon',
    required: false,
    in: complaining,
    at: ['amazon'],
    snippets: ['refund-recorded'],
    done: 'offer-or-refund-recorded',
  },
  {
    id: 'discount-flow-ebay',
    required: false,
    in: complaining,
    at: ['ebay'],
    snippets: ['refund-recorded'],
    done: 'offer-or-refund-recorded',
  },
  {
    id: 'discount-flow-aliexpress',
    required: false,
    in: complaining,
    at: ['aliexpress'],
    snippets: ['refund-recorded'],
    done: 'offer-or-refund-recorded',
  },
  {
    id: 'discount-no-strings',
    required: false,
    in: complaining,
    snippets: { 'not-as-described': ['part-and-keep'], 'changed-mind': ['part-beside-return'] },
  },
]
