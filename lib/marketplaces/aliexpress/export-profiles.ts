import type { ExportProfile } from '../export-profile.ts'

/** What AliExpress' forms take. */
export const exportProfiles: readonly ExportProfile[] = [
  {
    id: 'aliexpress.dispute',
    marketplace: 'aliexpress',
    // Pictures, video and chat screenshots are asked for; no limit of any kind is published.
    text: { limit: null },
    files: { count: null, totalBytes: null, types: ['image/jpeg', 'image/png'] },
    hides: ['contact', 'own-words'],
    pack: false,
    source: 'Translated guides for sellers, 2021 and 2022',
    checkedOn: '2026-11-23',
    confidence: 'low',
  },
]
