import { useState } from 'react'
import { useDeeds } from '#components/offers/use-deeds.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useNow } from '#components/panel/use-now.ts'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'

/** Notes what was promised, and by which day. */
export function PromiseForm() {
  const { t } = useText()
  const { key, isClosed } = useDispute()
  const deeds = useDeeds()
  const today = useNow().toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString()
  const [text, setText] = useState('')
  const [due, setDue] = useState('')
  const [isTried, setTried] = useState(false)
  const wrongDay = due === '' ? 'empty' : due < today ? 'past' : undefined
  const save = async () => {
    setTried(true)
    if (text.trim() === '' || wrongDay) return
    const isDone = await deeds.run(
      (send, where) => send('note-promise', { ...where, text: text.trim(), due }),
      t('promises.saved'),
    )
    if (!isDone) return
    setText('')
    setDue('')
    setTried(false)
  }
  if (key === undefined || isClosed) return null
  return (
    <Fold level={2} title={<span>{t('promises.add')}</span>} testId="promise-add">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="soft small">{t('promises.aim')}</p>
        <TextField
          label={t('promises.text')}
          value={text}
          onChange={setText}
          error={isTried && text.trim() === '' ? t('promises.text.empty') : undefined}
          testId="promise-text"
        />
        <TextField
          label={t('promises.due')}
          type="date"
          value={due}
          onChange={setDue}
          error={isTried && wrongDay ? t(`promises.due.${wrongDay}`) : undefined}
          testId="promise-due"
        />
        <div className="row">
          <Button type="submit" data-testid="promise-save">
            {t('promises.save')}
          </Button>
        </div>
      </form>
      <Notice note={deeds.note} testId="promise-note" />
    </Fold>
  )
}
