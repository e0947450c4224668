import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import { timeLeft } from '#lib/clocks/deadline.ts'
import { timeLeftText, urgencyOf } from './time-left.ts'
import { useDeadline } from './use-deadline.ts'
import { useDispute } from './use-dispute.tsx'
import { useNow } from './use-now.ts'

/** What stays in view: marketplace, kind of page, and the time left. */
export function TopBar() {
  const { t } = useText()
  const { reading } = useDispute()
  return (
    <div className="top-bar">
      <p className="top-bar-what">
        <span>{t(`panel.marketplace.${reading.marketplace}`)}</span>
        {reading.page && <span>{t(`panel.page.${reading.page}`)}</span>}
      </p>
      <TimeChip />
    </div>
  )
}

function TimeChip() {
  const text = useText()
  const now = useNow()
  const deadline = useDeadline(now)
  if (!deadline) return null
  const left = timeLeft(deadline, now)
  const urgency = urgencyOf(left)
  return (
    <span className={`chip chip-${urgency}`} data-testid="time-left" data-urgency={urgency}>
      <Icon name={urgency === 'bad' ? 'alert' : 'clock'} />
      {timeLeftText(left, text)}
    </span>
  )
}
