import { useState } from 'react'
import { factLabel } from '#components/facts/fact-text.ts'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { Button } from '#components/ui/button.tsx'
import { ChooseFile } from '#components/ui/choose-file.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { ReplyOf } from '#lib/messaging/protocol.ts'
import { printRepairs } from '#lib/repairs/file.ts'
import type { Repair } from '#lib/repairs/repair.ts'
import { FileLink } from './file-link.tsx'

/** The places that the agent pointed at: to see, to remove, to hand to a colleague and to take from one. */
export function PlacesList({ tabId }: { tabId: number | undefined }) {
  const text = useText()
  const { t } = text
  const { send, useRepairs } = useServices()
  const repairs = useRepairs()
  const [note, setNote] = useState<Note>()
  const readAgain = () => {
    if (tabId !== undefined) void send('read-tab', { tabId })
  }
  const remove = async (id: string) => {
    const reply = await send('remove-repair', { id })
    setNote(reply.ok ? undefined : { tone: 'bad', text: failureText(reply, text) })
    readAgain()
  }
  const take = async (file: File) => {
    const reply = await send('import-repairs', { text: await file.text() })
    setNote(
      reply.ok ? importNote(reply.value, text) : { tone: 'bad', text: failureText(reply, text) },
    )
    readAgain()
  }
  if (!repairs) return null
  return (
    <section className="reading-part" data-testid="places">
      <h2 className="section-title">{t('repair.title')}</h2>
      {repairs.length === 0 && <p className="soft">{t('repair.none')}</p>}
      <ul>
        {repairs.map((repair) => (
          <PlaceRow key={repair.id} repair={repair} onRemove={() => void remove(repair.id)} />
        ))}
      </ul>
      <div className="row">
        {repairs.length > 0 && (
          <FileLink
            name="amends-places.json"
            type="application/json"
            content={printRepairs(repairs)}
            testId="places-export"
          >
            {t('repair.export')}
          </FileLink>
        )}
        <ChooseFile
          label={t('repair.import')}
          accept="application/json,.json"
          onFile={(file) => void take(file)}
          testId="places"
        />
      </div>
      <Notice note={note} testId="places-note" />
    </section>
  )
}

function importNote(value: ReplyOf['import-repairs'], { t }: Text): Note {
  if ('problem' in value) {
    const why = t(`repair.problem.${value.problem}`)
    return {
      tone: 'bad',
      text:
        value.field === ''
          ? t('repair.refused', { why })
          : t('repair.refused-at', { why, field: value.field }),
    }
  }
  return {
    tone: 'good',
    text: t('repair.imported', { count: value.taken, replaced: value.replaced }),
  }
}

function PlaceRow({ repair, onRemove }: { repair: Repair; onRemove: () => void }) {
  const text = useText()
  const { t, format } = text
  const { fact, page, host, madeAt, madeBy, rungs } = repair
  const day = Temporal.Instant.from(madeAt)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
  const label = factLabel(fact, text)
  const [first] = rungs
  return (
    <li className="place-row" data-testid={`place-${fact}`}>
      <span>
        <span className="strong">{label}</span>
        <span className="soft"> · {t(`panel.page.${page}`)}</span>
        <span className="fact-source">
          {t('repair.made', { host, day: format.day(day), version: madeBy })}
        </span>
        {first && (
          <code className="fact-source">
            {'words' in first ? first.words.join(', ') : first.css}
          </code>
        )}
      </span>
      <Button
        look="link"
        onPress={onRemove}
        aria-label={t('repair.remove-of', { fact: label })}
        data-testid={`place-remove-${fact}`}
      >
        {t('repair.remove')}
      </Button>
    </li>
  )
}
