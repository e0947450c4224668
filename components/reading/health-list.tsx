import { factLabel } from '#components/facts/fact-text.ts'
import { readerText } from '#components/facts/fact-source.tsx'
import { useServices } from '#components/panel/services.ts'
import { Fold } from '#components/ui/fold.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { HealthRow } from '#lib/health/health.ts'
import { isWeaker } from '#lib/health/state.ts'

/** Each kind of page with its facts: which rung gave each last, since when, how often none did. */
export function HealthList() {
  const { t } = useText()
  const rows = useServices().useHealth()
  if (!rows) return null
  const pages = Map.groupBy(rows, (row) => `${row.marketplace} ${row.page}`)
  return (
    <section className="stack" data-testid="health-list">
      <p className="soft small">{t('health.about')}</p>
      {pages.size === 0 && <p>{t('health.none')}</p>}
      {[...pages].map(([name, each]) => (
        <PageHealth key={name} rows={each} />
      ))}
    </section>
  )
}

function PageHealth({ rows }: { rows: readonly HealthRow[] }) {
  const text = useText()
  const [first] = rows
  if (!first) return null
  const absent = rows.filter((row) => row.last === null).length
  return (
    <Fold
      level={2}
      className="health-page"
      testId={`health-${first.marketplace}-${first.page}`}
      title={
        <span className="spread spread-wide">
          <span className="strong">
            {text.t('health.page', {
              site: text.t(`panel.marketplace.${first.marketplace}`),
              page: text.t(`panel.page.${first.page}`),
            })}
          </span>
          <span className="soft small">
            {absent > 0
              ? text.t('health.absent', { count: absent })
              : text.t('health.facts', { count: rows.length })}
          </span>
        </span>
      }
    >
      <ul>
        {rows.toSorted(absentFirst).map((row) => (
          <FactHealth key={row.fact} row={row} />
        ))}
      </ul>
    </Fold>
  )
}

function absentFirst(a: HealthRow, b: HealthRow): number {
  return Number(b.last === null) - Number(a.last === null) || a.fact.localeCompare(b.fact)
}

function FactHealth({ row }: { row: HealthRow }) {
  const text = useText()
  const { t } = text
  const weaker = row.last !== null && isWeaker(row.last, row)
  return (
    <li
      className="health-row"
      data-testid={`health-fact-${row.fact}`}
      data-absent={row.last === null}
    >
      <span className="spread spread-wide">
        <span>{factLabel(row.fact, text)}</span>
        <span className="soft small">{sinceText(row, text)}</span>
      </span>
      <span className={row.last === null || weaker ? 'small due' : 'small soft'}>
        {row.last === null ? t('health.not-found') : readerText(row.last, text)}
        {weaker && ` · ${t('health.weaker')}`}
      </span>
      {row.absent > 0 && (
        <span className="soft small">
          {t('health.how-often', { absent: row.absent, looks: row.looks })}
        </span>
      )}
    </li>
  )
}

function sinceText({ since }: HealthRow, { t, format }: Text): string {
  const day = Temporal.Instant.from(since)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
  return t('health.since', { day: format.day(day) })
}
