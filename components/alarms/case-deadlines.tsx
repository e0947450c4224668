import { timeLeftText, urgencyOf } from '#components/panel/time-left.ts'
import { useText } from '#components/ui/text.tsx'
import { numberOf, type Due } from '#lib/alarms/due.ts'
import { standingOf } from '#lib/alarms/standing.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { timeLeft } from '#lib/clocks/deadline.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import { duesIn } from './urgent-first.ts'

type Props = { readonly record: CaseRecord; readonly now: Temporal.Instant }

const longestTitle = 80

/** One case and everything that is due in it, the next first. */
export function CaseDeadlines({ record, now }: Props) {
  const { t } = useText()
  const dues = duesIn(record, now)
  const standing = standingOf(dues, now.epochMilliseconds)
  const title = record.facts.items?.find((item) => item.title !== undefined)?.title
  return (
    <li
      className="keeping-case alarms-case"
      data-testid={`alarms-${record.id}`}
      data-standing={standing}
    >
      <p className="strong page-text">{nameOf(record)}</p>
      {title !== undefined && <p className="soft small page-text">{shortened(title)}</p>}
      {dues.length === 0 && <p className="soft small">{t('alarms.nothing-known')}</p>}
      {dues.map((due, index) => (
        <DueLine key={`${due.what} ${index}`} due={due} now={now} />
      ))}
    </li>
  )
}

function DueLine({ due, now }: { readonly due: Due; readonly now: Temporal.Instant }) {
  const text = useText()
  const { t, format } = text
  const at = Temporal.Instant.fromEpochMilliseconds(due.at)
  const left = timeLeft({ at }, now)
  const what = t(`alarms.due.${due.what}`)
  const when = format.moment(at, Temporal.Now.timeZoneId(), now)
  return (
    <p className={`alarms-due ${urgencyOf(left)}`}>
      <span>{t('alarms.due.left', { what, left: timeLeftText(left, text) })}</span>
      <span className="soft small">{when}</span>
    </p>
  )
}

function nameOf({ marketplace, key, facts }: CaseRecord): string {
  const name = marketplace === 'carrier' ? '' : rulesOf(marketplace).name
  const number = numberOf(key) ?? facts.order?.id ?? ''
  return [name, shownPageText(number)].filter((part) => part !== '').join(' ')
}

function shortened(title: string): string {
  const shown = shownPageText(title)
  return shown.length > longestTitle ? `${shown.slice(0, longestTitle)}…` : shown
}
