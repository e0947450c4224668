import { exportProfiles as aliexpress } from './aliexpress/export-profiles.ts'
import { exportProfiles as amazon } from './amazon/export-profiles.ts'
import { exportProfiles as ebay } from './ebay/export-profiles.ts'
import type { ExportProfile } from './export-profile.ts'

/** Everything of a case for a person of the shop: no form, no limits. */
export const everything: ExportProfile = {
  id: 'everything',
  marketplace: null,
  text: { limit: null },
  files: { count: null, totalBytes: null, types: ['image/jpeg'] },
  hides: ['name', 'address', 'contact'],
  pack: true,
  source: 'our own choice',
  checkedOn: '2026-11-25',
  confidence: 'high',
}

/** The profiles that a case of this marketplace can use; the one for people last. */
export function exportProfilesOf(marketplace: string): readonly ExportProfile[] {
  const all = [...ebay, ...amazon, ...aliexpress]
  return [...all.filter((profile) => profile.marketplace === marketplace), everything]
}
