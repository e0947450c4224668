import type { Text } from '#components/ui/text.tsx'
import { shownPageText } from '#lib/i18n/page-text.ts'
import type { DeskKey } from '#lib/i18n/rooms/desk.ts'
import type { Translate } from '#lib/i18n/translator.ts'
import type { Dimension } from '#lib/insights/groups.ts'

/** What a group is called. SKUs and carriers are words of the page. */
export function groupName(
  key: string | undefined,
  by: Dimension,
  own: Translate<DeskKey>,
  { say }: Text,
): string {
  if (key === undefined) return own('desk.dimension.untold')
  if (by === 'marketplace') return say({ key: `panel.marketplace.${key}`, values: {} })
  if (by === 'situation') return say({ key: `playbook.situation.${key}`, values: {} })
  return shownPageText(key)
}
