import { euWithdrawal } from '../consumer-law.ts'
import type { Entitlement } from '../contract.ts'

/** What buyers are owed on Amazon for seller-fulfilled orders, compared 2026-11-23 with public copies. */
const base = { checkedOn: '2026-11-23' } as const

export const entitlements: readonly Entitlement[] = [
  {
    ...base,
    id: 'amz.not-received',
    situations: ['not-received'],
    owed: 'entitlements.amazon.not-received.owed',
    negotiable: 'entitlements.amazon.not-received.negotiable',
    source: 'A-to-z help 27951 and G202041210, amazon.ca help 201889410, SAFE-T help 202175000',
    confidence: 'medium',
  },
  {
    ...base,
    id: 'amz.not-as-described',
    situations: ['not-as-described'],
    owed: 'entitlements.amazon.not-as-described.owed',
    negotiable: 'entitlements.amazon.not-as-described.negotiable',
    source: 'Seller Central help G200708210 and 27951',
    confidence: 'medium',
  },
  {
    ...base,
    id: 'amz.changed-mind',
    situations: ['changed-mind'],
    owed: 'entitlements.amazon.changed-mind.owed',
    negotiable: 'entitlements.amazon.changed-mind.negotiable',
    source: 'Seller Central help G200708210',
    confidence: 'medium',
  },
  {
    ...base,
    id: 'amazon.cancellation',
    situations: ['cancellation'],
    owed: 'entitlements.amazon.cancellation.owed',
    negotiable: 'entitlements.amazon.cancellation.negotiable',
    source: 'Amazon’s communication guidelines and cancellation help as compared for the playbook',
    confidence: 'medium',
  },
  euWithdrawal,
]
