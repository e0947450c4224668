import { minorText } from '#components/costs/money-text.ts'
import type { Text } from '#components/ui/text.tsx'
import type { DeskKey } from '#lib/i18n/rooms/desk.ts'
import type { Translate } from '#lib/i18n/translator.ts'
import type { Dimension, Group } from '#lib/insights/groups.ts'
import { durationText } from './duration-text.ts'
import { groupName } from './group-name.ts'
import type { Figures } from './plot-part.tsx'

/** Every figure of every group. */
export function groupTable(
  groups: readonly Group[],
  by: Dimension,
  say: Translate<DeskKey>,
  text: Text,
): Figures {
  return {
    headers: [
      say(`desk.dimension.${by}`),
      say('desk.insights.cases'),
      say('desk.status.closed'),
      say('desk.insights.first-answer'),
      say('desk.insights.settling'),
      say('desk.table.cost'),
      say('desk.table.full'),
      say('desk.table.both'),
      say('desk.table.missed'),
      say('desk.table.deadlines'),
    ],
    rows: groups.map(({ key, figures }) => {
      const { cases, settled, firstAnswer, settling, kept, deadlines } = figures
      const [most] = kept
      return [
        groupName(key, by, say, text),
        String(cases),
        String(settled),
        firstAnswer ? durationText(firstAnswer.median, say) : '',
        settling ? durationText(settling.median, say) : '',
        most ? minorText(most.cost, most.currency, text) : '',
        most ? minorText(most.fullRefund, most.currency, text) : '',
        most ? String(most.of) : '',
        String(deadlines.missed),
        String(deadlines.of),
      ]
    }),
  }
}
