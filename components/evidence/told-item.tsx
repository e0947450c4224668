import { Fold } from '#components/ui/fold.tsx'
import { LongText } from '#components/ui/long-text.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import { shownPageText } from '#lib/i18n/page-text.ts'
import type { Oddity } from '#lib/evidence/timeline/oddities.ts'
import type { ItemSource, TimelineItem, ToldItem } from '#lib/evidence/timeline/types.ts'
import { OwnEntry, ownTitle } from './entry-item.tsx'

export type LineItemProps = {
  readonly item: TimelineItem
  readonly oddities: readonly Oddity[]
  /** Zone of the agent, IANA. */
  readonly zone: string
}

/** One thing on the line of time, with its time as far as it is known, and its sources. */
export function LineItem({ item, oddities, zone }: LineItemProps) {
  const text = useText()
  const { t } = text
  const from = item.kind === 'message' ? ` from-${item.from ?? 'unknown'}` : ''
  return (
    <li
      id={`line-${item.id}`}
      tabIndex={-1}
      className={`line-item lane-${item.lane}${from}`}
      data-testid={`line-${item.id}`}
      data-kind={item.kind === 'entry' ? item.body.kind : item.kind}
    >
      <p className="spread">
        <span className="strong">{titleOf(item, text)}</span>
        <span className="soft small">{timeText(item, zone, text)}</span>
      </p>
      {item.kind === 'entry' ? <OwnEntry body={item.body} /> : <Inside item={item} />}
      {oddities.map(({ kind }) => (
        <p key={kind} className="due small">
          {t(`timeline.oddity.${kind}`)}
        </p>
      ))}
      <Sources sources={item.sources} />
    </li>
  )
}

function titleOf(item: TimelineItem, text: Text): string {
  const { t, format } = text
  if (item.kind === 'entry') return ownTitle(item.body, text)
  if (item.kind === 'message') return t(`evidence.message.${item.from ?? 'unknown'}`)
  if (item.kind === 'refunded')
    return t('evidence.refunded', { money: item.money ? format.money(item.money) : '' })
  return t(`evidence.${item.kind}`)
}

function Inside({ item }: { item: ToldItem }) {
  const { t, format } = useText()
  const { text, place, attachments = 0, carrier, otherTimes = [], money, kind } = item
  const where = [place, carrier].filter((each) => each !== undefined).map(shownPageText)
  return (
    <>
      {money && kind !== 'refunded' && <p>{format.money(money)}</p>}
      {text !== undefined && (
        <p className="line-text">
          <LongText text={text} />
        </p>
      )}
      {where.length > 0 && <p className="soft small page-text">{where.join(' · ')}</p>}
      {attachments > 0 && (
        <p className="soft small">{t('evidence.attachments', { count: attachments })}</p>
      )}
      {otherTimes.length > 0 && (
        <p className="soft small">
          {t('timeline.other-times', { times: otherTimes.map(format.time).join(', ') })}
        </p>
      )}
    </>
  )
}

/** The clock only: the day stands above. What the page prints without a zone says so. */
function timeText({ when, kind }: TimelineItem, zone: string, { t, format }: Text): string {
  switch (when.kind) {
    case 'instant':
      return format.clock(when.at.toZonedDateTimeISO(zone).toPlainTime())
    case 'wall':
      return t('timeline.no-zone', { time: format.clock(when.wall.toPlainTime()) })
    case 'seen':
      return t('timeline.seen', {
        time: format.clock(when.at.toZonedDateTimeISO(zone).toPlainTime()),
      })
    default:
      // A day to come is meant as a day.
      return isDay(kind) ? '' : t('timeline.time-unknown')
  }
}

function isDay(kind: TimelineItem['kind']): boolean {
  return kind === 'ship-by' || kind === 'deliver-by' || kind === 'dispute-due'
}

function Sources({ sources }: { sources: readonly ItemSource[] }) {
  const text = useText()
  const shown = [...new Set(sources.map((source) => sourceText(source, text)))]
  return (
    <Fold
      level={4}
      className="line-sources"
      title={
        <span className="soft small">{text.t('timeline.sources', { count: shown.length })}</span>
      }
    >
      <ul className="soft small">
        {shown.map((each) => (
          <li key={each} className="page-text">
            {each}
          </li>
        ))}
      </ul>
    </Fold>
  )
}

function sourceText(source: ItemSource, { t }: Text): string {
  if (source.kind === 'entry') return t('timeline.source.entry', { seq: source.seq })
  const { page, site, seq } = source
  if (page === null) return t('timeline.source.case')
  const where = { page: t(`panel.page.${page}`), site }
  return seq === null
    ? t('timeline.source.view', where)
    : t('timeline.source.kept', { ...where, seq })
}
