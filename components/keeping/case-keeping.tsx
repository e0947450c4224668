import { useNow } from '#components/panel/use-now.ts'
import { Fold } from '#components/ui/fold.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import { isNothingLeft, retentionOf, type Retention } from '#lib/keeping/retention.ts'
import { retentionRuleOf, retentionZoneOf } from '#lib/marketplaces/retention.ts'
import { CheckCase } from './check-case.tsx'
import { Custody } from './custody.tsx'
import { ForgetBuyer } from './forget-buyer.tsx'
import { HoldPart } from './hold-part.tsx'

const longestTitle = 80

/** One case: until when its personal data are kept, why, and what the agent may decide. */
export function CaseKeeping({ record }: { record: CaseRecord }) {
  const text = useText()
  const now = useNow()
  const { marketplace, site } = record
  const [rule, zone] = [retentionRuleOf(marketplace), retentionZoneOf(marketplace, site)]
  const retention = retentionOf(record, { rule, zone, now, isForgotten: isNothingLeft(record) })
  const { state } = retention
  const isOver = state === 'waits' || state === 'due'
  return (
    <li className="keeping-case" data-testid={`keeping-${record.id}`} data-state={state}>
      <Fold
        level={3}
        testId={`keeping-open-${record.id}`}
        title={
          <span className="keeping-head">
            <span className="page-text strong">{titleOf(record)}</span>
            <span className={isOver ? 'due small' : 'soft small'}>
              {stateText(record, retention, zone, text)}
            </span>
          </span>
        }
      >
        <div className="stack keeping-inside">
          <p className="soft small">
            {text.t(`keeping.from.${retention.from}`, {
              start: dayText(retention.fromAt, zone, text),
              days: rule.days,
              months: rule.hardLimitMonths,
            })}
          </p>
          <p className="soft small">
            {text.t('source.checked', { source: rule.source, day: rule.checkedOn })}
          </p>
          <HoldPart record={record} isByLawOnly={rule.holdsByLawOnly} />
          <CheckCase caseId={record.id} />
          <Custody caseId={record.id} />
          {state !== 'forgotten' && <ForgetBuyer record={record} />}
        </div>
      </Fold>
    </li>
  )
}

function titleOf({ facts, key }: CaseRecord): string {
  const title = facts.items?.find((item) => item.title !== undefined)?.title
  const shown = shownPageText(title ?? facts.order?.id ?? key)
  return shown.length > longestTitle ? `${shown.slice(0, longestTitle)}…` : shown
}

function dayText(at: string, zone: string, { format }: Text): string {
  return format.day(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate())
}

function stateText(
  { hold, forgotten }: CaseRecord,
  { state, dueAt }: Retention,
  zone: string,
  text: Text,
): string {
  const { t, format } = text
  if (state === 'forgotten') {
    return t('keeping.state.forgotten', { day: dayText(forgotten?.at ?? dueAt, zone, text) })
  }
  if (state === 'held') {
    return hold?.until === undefined
      ? t('keeping.state.held')
      : t('keeping.state.held-until', { day: format.time(hold.until) })
  }
  return t(`keeping.state.${state}`, { day: dayText(dueAt, zone, text) })
}
