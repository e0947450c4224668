import { useState } from 'react'
import { useDeeds } from '#components/offers/use-deeds.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import { contactChannels, type ContactChannel } from '#lib/casebook/notes.ts'

type Draft = {
  readonly text: string
  readonly channel: ContactChannel | 'none'
  readonly who: string
  /** `2026-11-24`; empty: now. */
  readonly day: string
  /** `14:30`; empty: not known. */
  readonly clock: string
}

const empty: Draft = { text: '', channel: 'none', who: '', day: '', clock: '' }

/** A note, or a contact outside the page: the agent's word, kept as such. */
export function NoteForm() {
  const { t } = useText()
  const { key } = useDispute()
  const deeds = useDeeds()
  const [draft, setDraft] = useState<Draft>(empty)
  const [isAsked, setAsked] = useState(false)
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const isClock = draft.clock === '' || /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(draft.clock)
  const save = async () => {
    setAsked(true)
    if (draft.text.trim() === '' || !isClock) return
    const terms = termsOf(draft)
    const isDone = await deeds.run(
      (send, where) => send('note-down', { ...where, ...terms }),
      t('notes.saved'),
    )
    if (!isDone) return
    setDraft(empty)
    setAsked(false)
  }
  if (key === undefined) return null
  return (
    <Fold level={3} title={t('notes.add')} testId="note-add">
      <form
        className="stack note-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Select
          label={t('notes.channel')}
          value={draft.channel}
          choices={(['none', ...contactChannels] as const).map((value) => ({
            value,
            label: t(`notes.channel.${value}`),
          }))}
          onChange={(value) =>
            set({ channel: contactChannels.find((each) => each === value) ?? 'none' })
          }
          testId="note-channel"
        />
        {draft.channel !== 'none' && (
          <>
            <TextField
              label={t('notes.who')}
              value={draft.who}
              onChange={(who) => set({ who })}
              testId="note-who"
            />
            <div className="note-when">
              <TextField
                label={t('notes.day')}
                type="date"
                value={draft.day}
                onChange={(day) => set({ day })}
                testId="note-day"
              />
              <TextField
                label={t('notes.clock')}
                value={draft.clock}
                onChange={(clock) => set({ clock })}
                error={isClock ? undefined : t('notes.clock.bad')}
                testId="note-clock"
              />
            </div>
          </>
        )}
        <TextField
          label={t(draft.channel === 'none' ? 'notes.text' : 'notes.said')}
          value={draft.text}
          onChange={(text) => set({ text })}
          rows={3}
          error={isAsked && draft.text.trim() === '' ? t('notes.text.empty') : undefined}
          hint={t('notes.hint')}
          testId="note-text"
        />
        <div className="row">
          <Button type="submit" data-testid="note-save">
            {t('notes.save')}
          </Button>
        </div>
      </form>
      <Notice note={deeds.note} testId="note-note" />
    </Fold>
  )
}

function termsOf({ text, channel, who, day, clock }: Draft) {
  const said = { text: text.trim() }
  if (channel === 'none') return said
  const happenedAt = momentOf(day, clock)
  return {
    ...said,
    channel,
    ...(who.trim() === '' ? {} : { who: who.trim() }),
    ...(happenedAt === undefined ? {} : { happenedAt }),
  }
}

/** A day alone stays a day; with a clock it is a moment in the agent's own zone. */
function momentOf(day: string, clock: string): string | undefined {
  if (day === '') return undefined
  if (clock === '') return day
  const zone = Temporal.Now.timeZoneId()
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock.padStart(5, '0')) })
    .toString({ timeZoneName: 'never' })
}
