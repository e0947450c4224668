import type { Entitlement } from './contract.ts'

/** What consumers are owed by law, whatever the marketplace. */
export const euWithdrawal: Entitlement = {
  id: 'eu.withdrawal',
  situations: ['changed-mind', 'cancellation'],
  owed: 'entitlements.eu-withdrawal.owed',
  negotiable: 'entitlements.eu-withdrawal.negotiable',
  source: 'Directive 2011/83/EU, as changed by Directive (EU) 2023/2673',
  checkedOn: '2026-11-23',
  confidence: 'high',
}
