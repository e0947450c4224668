import type { StepData } from '../types.ts'

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
    in: ['not-received', 'not-as-described', 'changed-mind'],
    at: ['amazon'],
    snippets: firstAnswer,
    done: 'answered',
  },
  {
    id: 'sincerity-answer-ebay',
    required: true,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    at: ['ebay'],
    snippets: firstAnswer,
    done: 'answered',
  },
  {
    id: 'sincerity-answer-aliexpress',
    required: true,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    at: ['aliexpress'],
    snippets: firstAnswer,
    done: 'answered',
  },
  {
    id: 'sincerity-thank',
    required: false,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    snippets: thanks,
  },
  {
    id: 'sincerity-one-apology',
    required: false,
    in: ['not-received', 'not-as-described'],
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
    in: ['not-received', 'not-as-described', 'changed-mind'],
    snippets: ['holding-reply', 'second-contact'],
  },
]
