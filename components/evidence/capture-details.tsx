import { Fragment } from 'react'
import { useText, type Text } from '#components/ui/text.tsx'
import { shownPageText } from '#lib/i18n/page-text.ts'
import type { Captured, FileKept } from '#lib/casebook/files.ts'

type Row = readonly [name: string, value: string]

/** When, by which clocks, where from, with what and by whom a file was kept, and what proves its bytes. */
export function CaptureDetails({ body }: { body: FileKept }) {
  const text = useText()
  const { t } = text
  const { url, title, sha256 } = body
  return (
    <DetailRows
      rows={[
        ...(title === undefined ? [] : [[t('capture.title'), shownPageText(title)] as const]),
        ...(url === undefined ? [] : [[t('capture.address'), url] as const]),
        ...circumstanceRows(body, text),
        [t('capture.digest'), sha256],
      ]}
    />
  )
}

/** The same of a kept reading, which has its address beside it. */
export function CircumstanceDetails({ captured }: { captured: Captured }) {
  return <DetailRows rows={circumstanceRows(captured, useText())} />
}

function DetailRows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="details small" data-testid="details">
      {rows.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd className="page-text">{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

function circumstanceRows(
  { takenAt, zone, clock, version, browser, by }: Captured,
  { t }: Text,
): readonly Row[] {
  return [
    [t('capture.taken'), `${exact(Temporal.Instant.from(takenAt), zone)} (${zone})`],
    [
      t('capture.clock'),
      clock === undefined ? t('capture.clock.none') : exact(pageTime(clock), zone),
    ],
    ...(by === undefined ? [] : [[t('capture.by'), by] as const]),
    [t('capture.version'), version],
    [t('capture.browser'), browser],
  ]
}

/** To the second, with its distance from UTC: `2026-11-24 15:04:09+01:00`. */
function exact(at: Temporal.Instant, timeZone: string): string {
  return at.toString({ timeZone, smallestUnit: 'second' }).replace('T', ' ')
}

function pageTime({ timeOrigin, sinceOrigin }: NonNullable<Captured['clock']>): Temporal.Instant {
  return Temporal.Instant.from(timeOrigin).add({ milliseconds: sinceOrigin })
}
