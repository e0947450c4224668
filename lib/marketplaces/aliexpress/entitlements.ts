import { euWithdrawal } from '../consumer-law.ts'
import type { Entitlement } from '../contract.ts'

/** What buyers are owed on AliExpress, compared 2026-11-23; the dispute rule rests on secondary readings. */
const base = { checkedOn: '2026-11-23' } as const

export const entitlements: readonly Entitlement[] = [
  {
    ...base,
    id: 'ae.not-received',
    situations: ['not-received'],
    owed: 'entitlements.aliexpress.not-received.owed',
    negotiable: 'entitlements.aliexpress.not-received.negotiable',
    source: 'secondary readings of the dispute rule, 2021 to 2024',
    confidence: 'medium',
  },
  {
    ...base,
    id: 'ae.not-as-described',
    situations: ['not-as-described'],
    owed: 'entitlements.aliexpress.not-as-described.owed',
    negotiable: 'entitlements.aliexpress.not-as-described.negotiable',
    source: 'secondary readings of the dispute rule, 2021 to 2024',
    confidence: 'medium',
  },
  {
    ...base,
    id: 'ae.changed-mind',
    situations: ['changed-mind'],
    owed: 'entitlements.aliexpress.changed-mind.owed',
    negotiable: 'entitlements.aliexpress.changed-mind.negotiable',
    source: 'AliExpress General Conditions of Sale, 2025-12-10 (Free Returns)',
    confidence: 'high',
  },
  {
    ...base,
    id: 'aliexpress.cancellation',
    situations: ['cancellation'],
    owed: 'entitlements.aliexpress.cancellation.owed',
    negotiable: 'entitlements.aliexpress.cancellation.negotiable',
    source: 'AliExpress rules on transactions not sold, effective 2020-12-02, as read in 2026-06',
    confidence: 'high',
  },
  euWithdrawal,
]
