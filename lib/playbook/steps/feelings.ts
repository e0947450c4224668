import type { StepData } from '../types.ts'

/** Stage 3: hear the buyer, so that a bad review or public exposure is not the next step. */
export const feelings: readonly StepData[] = [
  {
    id: 'feelings-reread',
    required: false,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    snippets: [],
  },
  {
    id: 'feelings-wait',
    required: true,
    in: ['not-received'],
    snippets: ['acknowledge-wait', 'acknowledge-event'],
  },
  {
    id: 'feelings-letdown',
    required: true,
    in: ['not-as-described'],
    snippets: ['acknowledge-letdown', 'acknowledge-event'],
  },
  {
    id: 'feelings-choice',
    required: true,
    in: ['changed-mind'],
    snippets: ['acknowledge-choice'],
  },
  {
    id: 'feelings-every-point',
    required: false,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    snippets: ['every-point'],
  },
  {
    id: 'feelings-no-review',
    required: false,
    in: ['not-received', 'not-as-described', 'changed-mind'],
    snippets: ['calm-threat'],
  },
  {
    id: 'feelings-no-second-apology',
    required: false,
    in: ['not-received', 'not-as-described'],
    snippets: {
      'not-received': ['acknowledge-wait'],
      'not-as-described': ['acknowledge-letdown'],
    },
  },
]
