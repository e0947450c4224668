import type { ExportProfile } from '../export-profile.ts'

/** What eBay's forms take. */
export const exportProfiles: readonly ExportProfile[] = [
  {
    id: 'ebay.payment-dispute',
    marketplace: 'ebay',
    text: { limit: 1_000 },
    // 1.75 MB in all; counted in units of 1,000 to be on the safe side.
    files: { count: 5, totalBytes: 1_750_000, types: ['image/jpeg', 'image/png'] },
    hides: ['contact', 'own-words'],
    pack: false,
    source:
      'eBay seller centre (AU, UK) and help 4799 (CA), payment disputes, 2023; note of contestPaymentDispute in sell_fulfillment_v1',
    checkedOn: '2026-11-23',
    confidence: 'high',
  },
  {
    id: 'ebay.message',
    marketplace: 'ebay',
    text: { limit: 2_000 },
    files: { count: 5, totalBytes: null, types: ['image/jpeg', 'image/png'] },
    hides: ['name', 'address', 'contact', 'own-words'],
    pack: false,
    source: 'eBay Message API (commerce_message_v1): messageText 2,000 characters, 5 media',
    checkedOn: '2026-11-23',
    confidence: 'high',
  },
]
