import { goodsSituations as goods, parcelSituations as parcel } from '#lib/order/situations.ts'
import type { StepData } from '../types.ts'
import { complaining } from './families.ts'

const firstAnswer = {
  'not-received': ['thank-missing', 'holding-reply', 'thank-today'],
  'not-as-described': ['thank-fault', 'holding-reply', 'thank-today'],
  'changed-mind': ['thank-return', 'holding-reply', 'thank-today'],
} as const

const thanks = {
  'not-received': ['thank-missing'],
  'not-as-described': ['thank-fault'],
  'changed-mind': ['thank-return'],
} as const

/** Stage 1: answer within the clock, thank, understand, promise to work on it. Once, without pleading. */
export const sincerity: readonly StepData[] = [
  {
    id: 'sincerity-answer-amazon',
    required: true,
    in: complaining,
    at: ['amazon'],
    snippets: firstAnswer,
    done: 'answered',
  },
  {
    id: 'sincerity-answer-ebay',
    required: true,
    in: complaining,
    at: ['ebay'],
    snippets: firstAnswer,
    done: 'answered',
  },
  {
    id: 'sincerity-answer-aliexpress',
    required: true,
    in: complaining,
    at: ['aliexpress'],
    snippets: firstAnswer,
    done: 'answered',
  },
  {
    id: 'sincerity-thank',
    required: false,
    in: complaining,
    snippets: thanks,
  },
  {
    id: 'sincerity-one-apology',
    required: false,
    in: [...parcel, ...goods],
    snippets: thanks,
  },
  {
    id: 'sincerity-no-blame',
    required: false,
    in: ['changed-mind'],
    snippets: ['thank-return'],
  },
  {
    id: 'sincerity-next-date',
    required: false,
    in: complaining,
    snippets: ['holding-reply', 'second-contact'],
  },
  {
    id: 'sincerity-cancel-amazon',
    required: true,
    in: ['cancellation'],
    at: ['amazon'],
    snippets: ['thank-today', 'holding-reply'],
    done: 'answered',
  },
  {
    id: 'sincerity-cancel-ebay',
    required: true,
    in: ['cancellation'],
    at: ['ebay'],
    snippets: ['thank-today', 'holding-reply'],
    done: 'answered',
  },
  {
    id: 'sincerity-cancel-aliexpress',
    required: true,
    in: ['cancellation'],
    at: ['aliexpress'],
    snippets: ['thank-today', 'holding-reply'],
    done: 'answered',
  },
  {
    id: 'sincerity-payment',
    required: true,
    in: ['unauthorised'],
    snippets: [],
  },
  {
    id: 'sincerity-claim-amazon',
    required: true,
    in: ['platform-claim'],
    at: ['amazon'],
    snippets: [],
  },
  {
    id: 'sincerity-claim-ebay',
    required: true,
    in: ['platform-claim'],
    at: ['ebay'],
    snippets: [],
  },
  {
    id: 'sincerity-claim-aliexpress',
    required: true,
    in: ['platform-claim'],
    at: ['aliexpress'],
    snippets: [],
  },
  {
    id: 'sincerity-decision',
    required: true,
    in: ['appeal'],
    snippets: [],
  },
]
