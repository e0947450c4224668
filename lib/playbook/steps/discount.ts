import type { StepData } from '../types.ts'

/** Stage 6: part of the price back and the buyer keeps the goods, in exact, shrinking steps. */
export const discount: readonly StepData[] = [
  {
    id: 'discount-late',
    required: true,
    in: ['not-received'],
    snippets: ['part-for-delay'],
  },
  {
    id: 'discount-keepable',
    required: true,
    in: ['not-as-described'],
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
    in: ['not-received', 'not-as-described', 'changed-mind'],
    snippets: {
      'not-received': ['part-for-delay'],
      'not-as-described': ['part-with-reason'],
      'changed-mind': ['part-beside-return'],
    },
  },
  {
    id: 'discount-shrinking',
    required: false,
    in: ['not-as-described'],
    snippets: ['part-second-step', 'part-final-step'],
  },
  {
    id: 'discount-flow-amazon',
    required: false,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    at: ['amazon'],
    snippets: ['refund-recorded'],
    done: 'offer-or-refund-recorded',
  },
  {
    id: 'discount-flow-ebay',
    required: false,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    at: ['ebay'],
    snippets: ['refund-recorded'],
    done: 'offer-or-refund-recorded',
  },
  {
    id: 'discount-flow-aliexpress',
    required: false,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    at: ['aliexpress'],
    snippets: ['refund-recorded'],
    done: 'offer-or-refund-recorded',
  },
  {
    id: 'discount-no-strings',
    required: false,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    snippets: { 'not-as-described': ['part-and-keep'], 'changed-mind': ['part-beside-return'] },
  },
]
