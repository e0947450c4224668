import { euWithdrawal } from '../consumer-law.ts'
import type { Entitlement } from '../contract.ts'

/** What buyers are owed on eBay, compared 2026-11-23. The policy of the site where the buyer checked out applies. */
const base = { checkedOn: '2026-11-23' } as const

export const entitlements: readonly Entitlement[] = [
  {
    ...base,
    id: 'ebay.not-received',
    situations: ['not-received'],
    owed: 'entitlements.ebay.not-received.owed',
    negotiable: 'entitlements.ebay.not-received.negotiable',
    source: 'ebay.co.uk/help id=4701, ebay.com/help id=4369 (eBay Money Back Guarantee)',
    confidence: 'high',
  },
  {
    ...base,
    id: 'ebay.not-as-described',
    situations: ['not-as-described'],
    owed: 'entitlements.ebay.not-as-described.owed',
    negotiable: 'entitlements.ebay.not-as-described.negotiable',
    source: 'eBay Money Back Guarantee as read 2026-06-23; ebay.co.uk/help id=4701',
    confidence: 'medium',
  },
  {
    ...base,
    id: 'ebay.changed-mind',
    situations: ['changed-mind'],
    owed: 'entitlements.ebay.changed-mind.owed',
    negotiable: 'entitlements.ebay.changed-mind.negotiable',
    source: 'eBay return policy as read 2026-06-23',
    confidence: 'medium',
  },
  {
    ...base,
    id: 'ebay.cancellation',
    situations: ['cancellation'],
    owed: 'entitlements.ebay.cancellation.owed',
    negotiable: 'entitlements.ebay.cancellation.negotiable',
    source: 'eBay order cancellation policy; eBay User Agreement, effective 2026-06-28',
    confidence: 'high',
  },
  euWithdrawal,
]
