import { memo, type MouseEvent } from 'react'
import { timeLeftText, urgencyOf } from '#components/panel/time-left.ts'
import { Icon } from '#components/ui/icon.tsx'
import { useText } from '#components/ui/text.tsx'
import type { CaseLine } from '#lib/case-list/case-line.ts'
import { duesAt } from '#lib/case-list/sort.ts'
import { timeLeft } from '#lib/clocks/deadline.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { useDeskWords } from '../desk-words.tsx'
import { caseHash } from '../routes.ts'
import { CaseState } from './case-state.tsx'

export type CaseRowProps = {
  readonly line: CaseLine
  readonly now: Temporal.Instant
  /** Place in the list, from 0. */
  readonly index: number
  /** Pixels. */
  readonly top: number
  readonly height: number
  /** It has the Tab stop. */
  readonly isCurrent: boolean
  readonly isSelected: boolean
  readonly onToggle: (id: string) => void
  readonly onCurrent: (id: string) => void
}

/** One case, in two lines. */
export const CaseRow = memo(function CaseRow(props: CaseRowProps) {
  const { line, now, index, top, height, isCurrent, isSelected, onToggle, onCurrent } = props
  const { format } = useText()
  const { id } = line
  const onClick = (event: MouseEvent) => {
    const on = event.target instanceof Element ? event.target : undefined
    if (event.shiftKey || on?.closest('.case-pick')) return onToggle(id)
    // A link goes where it goes, into a new tab too.
    if (!on?.closest('a')) location.hash = caseHash(id)
  }
  const changed = Temporal.Instant.from(line.updatedAt)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
  return (
    <div
      id={`case-${id}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      className="case-row case-columns"
      style={{ top, height }}
      onClick={onClick}
      onFocus={() => onCurrent(id)}
      data-testid="case-row"
      data-id={id}
    >
      <span role="gridcell" className="case-pick">
        <span className="case-box" data-selected={isSelected} />
      </span>
      <DueCell line={line} now={now} />
      <span role="gridcell" className="case-case">
        <a href={caseHash(id)} tabIndex={-1} className="case-title page-text">
          {shownPageText(line.title ?? line.number ?? line.key)}
        </a>
        <span className="soft small case-line">
          <bdi>{shownPageText(line.number ?? '')}</bdi>
          <bdi>{shownPageText(line.buyer ?? '')}</bdi>
        </span>
      </span>
      <WhatCell line={line} />
      <CaseState line={line} />
      <span role="gridcell" className="case-changed soft small">
        {format.weekday(changed, today(now))}
      </span>
    </div>
  )
})

function today(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate()
}

function DueCell({ line, now }: Pick<CaseRowProps, 'line' | 'now'>) {
  const say = useDeskWords()
  const text = useText()
  const due = duesAt(line, now.epochMilliseconds)[0]
  if (!due) {
    return (
      <span role="gridcell" className="case-due soft small">
        {line.status === 'open' ? say('desk.due.none') : ''}
      </span>
    )
  }
  const left = timeLeft({ at: Temporal.Instant.fromEpochMilliseconds(due.at) }, now)
  const urgency = urgencyOf(left)
  return (
    <span role="gridcell" className="case-due">
      <span className={`case-time ${urgency === 'calm' ? '' : urgency}`} data-urgency={urgency}>
        <Icon name={urgency === 'bad' ? 'alert' : 'clock'} />
        {timeLeftText(left, text)}
      </span>
      <span className="soft small">{text.t(`alarms.due.${due.what}`)}</span>
    </span>
  )
}

function WhatCell({ line: { situation, marketplace } }: { line: CaseLine }) {
  const { t } = useText()
  const say = useDeskWords()
  return (
    <span role="gridcell" className="case-what">
      <span>{situation ? t(`playbook.situation.${situation}`) : say('desk.situation.none')}</span>
      <span className="soft small">{t(`panel.marketplace.${marketplace}`)}</span>
    </span>
  )
}
