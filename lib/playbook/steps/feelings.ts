import {
  decidedElsewhere,
  goodsSituations as goods,
  parcelSituations as parcel,
} from '#lib/order/situations.ts'
import type { StepData } from '../types.ts'
import { complaining } from './families.ts'

/** Stage 3: hear the buyer, so that a bad review or public exposure is not the next step. */
export const feelings: readonly StepData[] = [
  {
    id: 'feelings-reread',
    required: false,
    in: [...complaining, 'cancellation', ...decidedElsewhere],
    snippets: [],
  },
  {
    id: 'feelings-no-pressure',
    required: true,
    in: ['platform-claim'],
    snippets: ['every-point'],
  },
  {
    id: 'feelings-wait',
    required: true,
    in: parcel,
    snippets: ['acknowledge-wait', 'acknowledge-event'],
  },
  {
    id: 'feelings-letdown',
    required: true,
    in: goods,
    snippets: ['acknowledge-letdown', 'acknowledge-event'],
  },
  {
    id: 'feelings-choice',
    required: true,
    in: ['changed-mind', 'cancellation'],
    snippets: ['acknowledge-choice'],
  },
  {
    id: 'feelings-every-point',
    required: false,
    in: complaining,
    snippets: ['every-point'],
  },
  {
    id: 'feelings-no-review',
    required: false,
    in: [...complaining, 'platform-claim'],
    snippets: ['calm-threat'],
  },
  {
    id: 'feelings-no-second-apology',
    required: false,
    in: [...parcel, ...goods],
    snippets: {
      'not-received': ['acknowledge-wait'],
      'not-as-described': ['acknowledge-letdown'],
    },
  },
]
