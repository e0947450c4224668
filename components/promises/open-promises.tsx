import { useDeeds } from '#components/offers/use-deeds.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import { byDay, type PromiseRecord } from '#lib/casebook/promises.ts'
import { shownPageText } from '#lib/i18n/page-text.ts'
import './promises.css'

/** What we promised and have not kept, in view whatever view is open. */
export function OpenPromises() {
  const { t } = useText()
  const { record, isClosed } = useDispute()
  const deeds = useDeeds()
  const promises = byDay(record?.promises ?? [])
  const end = (promise: number, how: 'kept' | 'dropped') =>
    void deeds.run((send, where) => send('end-promise', { ...where, promise, how }))
  if (isClosed || (promises.length === 0 && !deeds.note)) return null
  return (
    <section className="promises" data-testid="promises" aria-label={t('promises.title')}>
      {promises.length > 0 && <h2 className="section-title">{t('promises.title')}</h2>}
      <ul className="stack">
        {promises.map((promise) => (
          <PromiseItem key={promise.id} promise={promise} onEnd={end} />
        ))}
      </ul>
      <Notice note={deeds.note} testId="promises-note" />
    </section>
  )
}

type ItemProps = {
  readonly promise: PromiseRecord
  readonly onEnd: (promise: number, how: 'kept' | 'dropped') => void
}

function PromiseItem({ promise, onEnd }: ItemProps) {
  const text = useText()
  const today = useNow().toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate()
  const { id, due } = promise
  const shown = shownPageText(promise.text)
  const order = Temporal.PlainDate.compare(Temporal.PlainDate.from(due), today)
  return (
    <li className="promise" data-testid={`promise-${id}`} data-overdue={order < 0}>
      <p className="page-text">{shown}</p>
      <p className={order <= 0 ? 'due small' : 'soft small'}>{dueText(due, order, text)}</p>
      <div className="row">
        <Button
          onPress={() => onEnd(id, 'kept')}
          aria-label={text.t('promises.kept.long', { text: shown })}
          data-testid={`promise-kept-${id}`}
        >
          {text.t('promises.kept')}
        </Button>
        <Button
          look="link"
          onPress={() => onEnd(id, 'dropped')}
          aria-label={text.t('promises.dropped.long', { text: shown })}
          data-testid={`promise-dropped-${id}`}
        >
          {text.t('promises.dropped')}
        </Button>
      </div>
    </li>
  )
}

function dueText(due: string, order: number, { t, format }: Text): string {
  if (order === 0) return t('promises.today')
  return t(order < 0 ? 'promises.overdue' : 'promises.by', { day: format.time(due) })
}
