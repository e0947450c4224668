import { LongText } from '#components/ui/long-text.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Happening } from './timeline.ts'

/** One line of the order's history. */
export function HappeningItem({ happening }: { happening: Happening }) {
  const { t, format } = useText()
  const { kind, at, text, place, from, attachments, gapDays } = happening
  const title = kind === 'message' && from ? t(`evidence.message.${from}`) : t(`evidence.${kind}`)
  return (
    <li className={`line-item happening-${kind}${from ? ` from-${from}` : ''}`}>
      {gapDays !== undefined && (
        <p className="gap due small">{t('evidence.gap', { days: gapDays })}</p>
      )}
      <p className="spread">
        <span className="strong">{title}</span>
        <span className="soft small">
          {at === undefined ? t('evidence.no-time') : format.time(at)}
        </span>
      </p>
      {text !== undefined && (
        <p className="line-text">
          <LongText text={text} />
        </p>
      )}
      {place !== undefined && <p className="soft small page-text">{place}</p>}
      {attachments !== undefined && attachments > 0 && (
        <p className="soft small">{t('evidence.attachments', { count: attachments })}</p>
      )}
    </li>
  )
}
