import type { Text } from '#components/ui/text.tsx'
import type { TimeLeft } from '#lib/clocks/types.ts'

/** Below this the time is running out, and the chip says so in amber. */
const soonDays = 2

/** From here on hours say nothing more, and the chip stays short. */
const manyDays = 10

export type Urgency = 'calm' | 'due' | 'bad'

export function urgencyOf(left: TimeLeft): Urgency {
  if (left.overdue) return 'bad'
  return left.days < soonDays ? 'due' : 'calm'
}

/** `1 d 6 h left`, `45 min left`, `3 h late`. */
export function timeLeftText(left: TimeLeft, { t }: Text): string {
  return t(left.overdue ? 'panel.time.late' : 'panel.time.left', { span: span(left, t) })
}

function span({ days, hours, minutes }: TimeLeft, t: Text['t']): string {
  if (days > 0)
    return t(hours > 0 && days < manyDays ? 'panel.time.days-hours' : 'panel.time.days', {
      days,
      hours,
    })
  if (hours > 0) {
    return t(minutes > 0 ? 'panel.time.hours-minutes' : 'panel.time.hours', { hours, minutes })
  }
  return t('panel.time.minutes', { minutes })
}
