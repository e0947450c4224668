import { Fold } from '#components/ui/fold.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import { timesOf } from '#lib/clocks/times.ts'
import type { RunningTime } from '#lib/clocks/types.ts'
import { clockSiteOf, rulesOf } from '#lib/marketplaces/rules.ts'
import { RuleSource } from './rule-source.tsx'
import { useDispute } from './use-dispute.tsx'
import { useNow } from './use-now.ts'

/** What else runs on this page: for us to do, and what buyer and platform may do from or until then. */
export function OtherTimes({ level }: { readonly level: 2 | 3 }) {
  const { t } = useText()
  const now = useNow()
  const { facts, reading, marketplace } = useDispute()
  if (marketplace === undefined) return null
  const site = clockSiteOf(marketplace, reading.site)
  const times = timesOf(facts, reading.page, rulesOf(marketplace).times, reading.site, site)
  if (times.length === 0) return null
  return (
    <Fold level={level} testId="other-times" title={<span>{t('clocks.times')}</span>}>
      <ul className="other-times soft">
        {times.map((time) => (
          <TimeItem key={time.rule.id} time={time} now={now} />
        ))}
      </ul>
    </Fold>
  )
}

function TimeItem({ time, now }: { readonly time: RunningTime; readonly now: Temporal.Instant }) {
  const text = useText()
  return (
    <li data-testid={`time-${time.rule.id}`}>
      <p className="time">{timeText(time, now, text)}</p>
      <p>{text.say({ key: time.rule.onExpiry, values: {} })}</p>
      <p>
        <RuleSource rule={time.rule} now={now} />
      </p>
    </li>
  )
}

function timeText(
  { rule, at, policyAt, zone }: RunningTime,
  now: Temporal.Instant,
  { t, format }: Text,
): string {
  const what = t(`clocks.what.${rule.what}`)
  if (at === undefined) {
    const length = t(`clocks.length.${rule.unit}`, { amount: rule.amount })
    return t('clocks.line.length', { what, length, start: t(`clocks.start.${rule.from}`) })
  }
  // What others may still do ends by the latest reading; everything else goes by the earliest.
  const kind = kinds[rule.what]
  const when = format.moment(kind === 'until' ? (policyAt ?? at) : at, zone, now)
  return t(`clocks.line.${kind}`, { what, when })
}

/** `by`: we must have done it. `from`: it may happen. `until`: it may happen no more. */
const kinds: Readonly<Record<RunningTime['rule']['what'], 'by' | 'from' | 'until'>> = {
  refund: 'by',
  appeal: 'by',
  reimbursement: 'by',
  escalation: 'from',
  platform: 'from',
  decision: 'until',
  'auto-close': 'until',
  'return-shipping': 'until',
  'claim-window': 'until',
}
