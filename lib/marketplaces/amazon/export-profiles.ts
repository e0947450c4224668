import type { ExportProfile } from '../export-profile.ts'

/** What Amazon's forms take. */
export const exportProfiles: readonly ExportProfile[] = [
  {
    id: 'amazon.message',
    marketplace: 'amazon',
    text: { limit: 2_000 },
    files: { count: null, totalBytes: 10_000_000, types: ['image/jpeg', 'image/png'] },
    hides: ['name', 'address', 'contact', 'own-words'],
    pack: false,
    source:
      'Seller Central help 200389080 (attachments of 10 MB in all); SP-API Messaging (2,000 characters)',
    checkedOn: '2026-11-23',
    confidence: 'medium',
  },
  {
    id: 'amazon.claim-answer',
    marketplace: 'amazon',
    // How long the answer to a claim may be is not published.
    text: { limit: null },
    files: null,
    hides: ['contact', 'own-words'],
    pack: false,
    source: 'Seller Central help G202041210 (answers to A-to-z claims)',
    checkedOn: '2026-11-23',
    confidence: 'low',
  },
]
