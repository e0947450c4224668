import { Fold } from '#components/ui/fold.tsx'
import { LongText } from '#components/ui/long-text.tsx'
import { useText } from '#components/ui/text.tsx'
import type { EventsKept, MessagesKept } from '#lib/casebook/items.ts'

/** What one reading brought that no earlier one had shown. */
export function KeptItems({ body }: { body: MessagesKept | EventsKept }) {
  const { t } = useText()
  return (
    <Fold level={3} title={<span className="small">{t('capture.items')}</span>}>
      <ul className="stack">
        {body.kind === 'messages-kept'
          ? body.messages.map((item) => <MessageLine key={item.n} item={item} />)
          : body.events.map((item) => <EventLine key={item.n} item={item} />)}
      </ul>
    </Fold>
  )
}

function MessageLine({ item: { message } }: { item: MessagesKept['messages'][number] }) {
  const { t, format } = useText()
  const { from, at, body } = message
  return (
    <li>
      <p className="soft small spread">
        <span>{t(from ? `evidence.message.${from}` : 'evidence.message')}</span>
        <span>{at === undefined ? t('evidence.no-time') : format.time(at)}</span>
      </p>
      {body !== undefined && <LongText text={body} className="line-text" />}
    </li>
  )
}

function EventLine({ item: { event } }: { item: EventsKept['events'][number] }) {
  const { t, format } = useText()
  const { at, status, place } = event
  return (
    <li>
      <p className="soft small">{at === undefined ? t('evidence.no-time') : format.time(at)}</p>
      <p className="page-text">
        {[status, place].filter((part) => part !== undefined).join(' · ')}
      </p>
    </li>
  )
}
