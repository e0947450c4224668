import { factLines, factName } from '#components/facts/fact-lines.ts'
import { factLabel, factText } from '#components/facts/fact-text.ts'
import { FactsList } from '#components/facts/facts-list.tsx'
import type { ShownEntry } from '#components/panel/services.ts'
import { useNow } from '#components/panel/use-now.ts'
import { Fold } from '#components/ui/fold.tsx'
import { LongText } from '#components/ui/long-text.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { EntryBody } from '#lib/casebook/entry.ts'
import type { NoteKept } from '#lib/casebook/notes.ts'
import { allSteps } from '#lib/playbook/stages.ts'
import { CircumstanceDetails } from './capture-details.tsx'
import { FileNamed, KeptFile } from './capture-file.tsx'
import { KeptItems } from './capture-items.tsx'
import { custodyEntryTitle, CustodyEntryInside } from './custody-entries.tsx'
import { keepingEntryTitle, KeepingEntryInside } from './keeping-entries.tsx'
import { offerEntryTitle, OfferEntryInside } from './offer-entries.tsx'

const shortHash = 10

/** One kept entry: what, when, its short hash, and inside what it holds. */
export function EntryItem({ entry }: { entry: ShownEntry }) {
  const text = useText()
  const now = useNow()
  const zone = Temporal.Now.timeZoneId()
  const when = text.format.moment(Temporal.Instant.from(entry.at), zone, now)
  return (
    <li className="line-item" data-testid={`entry-${entry.seq}`} data-kind={entry.body.kind}>
      <p className="spread">
        <span className="strong">{ownTitle(entry.body, text)}</span>
        <span className="soft small">{when}</span>
      </p>
      <p className="soft small">
        {text.t('evidence.entry', { seq: entry.seq })}{' '}
        <code className="hash" title={entry.hash}>
          {entry.hash.slice(0, shortHash)}
        </code>
      </p>
      <EntryInside body={entry.body} />
    </li>
  )
}

/** What an entry is, in a few words. */
export function ownTitle(body: EntryBody, text: Text): string {
  const { t } = text
  switch (body.kind) {
    case 'case-opened':
      return t('evidence.case-opened')
    case 'reading-kept':
      return t('evidence.reading-kept', {
        page: body.page === null ? t('evidence.page-unknown') : t(`panel.page.${body.page}`),
      })
    case 'messages-kept':
      return t('capture.messages-kept', { count: body.messages.length })
    case 'events-kept':
      return t('capture.events-kept', { count: body.events.length })
    case 'file-kept':
      return t(`capture.role.${body.role}`)
    case 'note':
      return body.channel === undefined
        ? t('notes.entry.note')
        : t('notes.entry.contact', { channel: t(`notes.channel.${body.channel}`) })
    case 'situation-set':
      return t('evidence.situation-set')
    case 'step-set':
      return t(`evidence.step.${body.mark}`)
    case 'reply-inserted':
      return t(body.where === 'copied' ? 'evidence.reply-copied' : 'evidence.reply-inserted')
    case 'mood-set':
      return t('evidence.mood-set')
    case 'facts-corrected':
      return t(`evidence.correction.${body.how}`)
    case 'corrections-withdrawn':
      return t('evidence.corrections-withdrawn')
    case 'promise-made':
      return t('promises.entry.made')
    case 'promise-ended':
      return t(`promises.entry.${body.how}`)
    case 'forgotten':
    case 'hold-set':
    case 'hold-ended':
      return keepingEntryTitle(body, text)
    case 'exported':
    case 'redacted':
    case 'imported':
      return custodyEntryTitle(body, text)
    default:
      return offerEntryTitle(body, text)
  }
}

const toldOneByOne = new Set<EntryBody['kind']>([
  'case-opened',
  'reading-kept',
  'messages-kept',
  'events-kept',
])

/** On the line of time: what was kept stands there one by one. */
export function OwnEntry({ body }: { body: EntryBody }) {
  if (body.kind === 'file-kept') return <FileNamed body={body} />
  return toldOneByOne.has(body.kind) ? null : <EntryInside body={body} />
}

function EntryInside({ body }: { body: EntryBody }) {
  const { t } = useText()
  switch (body.kind) {
    case 'case-opened':
      return <p className="page-text small soft">{body.key}</p>
    case 'situation-set':
      return <p>{t(`playbook.situation.${body.situation}`)}</p>
    case 'step-set':
      return <StepInside step={body.step} reason={body.reason} />
    case 'reply-inserted':
      return (
        <>
          <p className="line-text">
            <LongText text={body.text} />
          </p>
          {body.reason !== undefined && (
            <p className="page-text">{t('stages.skipped-because', { reason: body.reason })}</p>
          )}
        </>
      )
    case 'mood-set':
      return (
        <p>
          {t('evidence.mood-set.inside', {
            level: t(`mood.level.${body.level}`),
            was: t(`mood.level.${body.was}`),
          })}
        </p>
      )
    case 'messages-kept':
    case 'events-kept':
      return <KeptItems body={body} />
    case 'file-kept':
      return <KeptFile body={body} />
    case 'note':
      return <NoteInside note={body} />
    case 'facts-corrected':
      return <CorrectedFacts facts={body.facts} />
    case 'corrections-withdrawn':
      return <CorrectedFacts facts={body.facts.map((fact) => ({ fact }))} />
    case 'reading-kept':
      return (
        <Fold
          level={3}
          title={
            <span className="small">
              {t('evidence.facts', { count: factLines(body.reading).length })}
            </span>
          }
        >
          <p className="small soft page-text">{body.title}</p>
          <p className="small soft page-text">{body.url}</p>
          {body.captured && <CircumstanceDetails captured={body.captured} />}
          <FactsList reading={body.reading} />
        </Fold>
      )
    case 'promise-made':
      return <PromiseInside text={body.text} due={body.due} />
    case 'promise-ended':
      return null
    case 'forgotten':
    case 'hold-set':
    case 'hold-ended':
      return <KeepingEntryInside body={body} />
    case 'exported':
    case 'redacted':
    case 'imported':
      return <CustodyEntryInside body={body} />
    default:
      return <OfferEntryInside body={body} />
  }
}

function PromiseInside({ text, due }: { text: string; due: string }) {
  const { t, format } = useText()
  return (
    <>
      <p className="page-text">{text}</p>
      <p className="soft">{t('promises.by', { day: format.time(due) })}</p>
    </>
  )
}

function NoteInside({ note: { text, who, corrects } }: { note: NoteKept }) {
  const { t } = useText()
  return (
    <>
      {who !== undefined && <p className="page-text">{t('notes.entry.with', { who })}</p>}
      <p className="line-text">
        <LongText text={text} />
      </p>
      {corrects !== undefined && (
        <p className="soft small">{t('notes.entry.corrects', { seq: corrects })}</p>
      )}
    </>
  )
}

function StepInside({ step, reason }: { step: string; reason: string | undefined }) {
  const { t, say } = useText()
  const isKnown = allSteps.some(({ id }) => id === step)
  return (
    <>
      <p>{isKnown ? say({ key: `playbook.step.${step}.title`, values: {} }) : step}</p>
      {reason !== undefined && (
        <p className="page-text">{t('stages.skipped-because', { reason })}</p>
      )}
    </>
  )
}

type CorrectedFact = { readonly fact: string; readonly value?: unknown; readonly was?: unknown }

/** What the agent said of each fact, and what the page had given. */
function CorrectedFacts({ facts }: { facts: readonly CorrectedFact[] }) {
  const text = useText()
  return (
    <ul>
      {facts.map(({ fact, value, was }) => (
        <li key={fact} className="page-text">
          {factLabel(factName(fact), text)}
          {value !== undefined && `: ${shownValue(fact, value, text)}`}
          {was !== undefined && (
            <span className="soft">
              {' '}
              {text.t('evidence.correction.was', { value: shownValue(fact, was, text) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function shownValue(fact: string, value: unknown, text: Text): string {
  if (Array.isArray(value)) return text.t('evidence.correction.rows', { count: value.length })
  return factText(factName(fact), value, text)
}
