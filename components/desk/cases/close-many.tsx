import { useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/field.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import type { CaseLine } from '#lib/case-list/case-line.ts'
import { endings, type Ending } from '#lib/casebook/offer-kinds.ts'
import type { Reply } from '#lib/messaging/protocol.ts'
import { noTab } from '#lib/messaging/no-tab.ts'
import { useDeskWords } from '../desk-words.tsx'

type Props = { readonly lines: readonly CaseLine[]; readonly onDone: () => void }

/** How several cases ended, noted in each of them, one after the other. */
export function CloseMany({ lines, onDone }: Props) {
  const say = useDeskWords()
  const text = useText()
  const { send } = useServices()
  const [outcome, setOutcome] = useState<Ending>()
  const [words, setWords] = useState('')
  const [done, setDone] = useState<number>()
  const [note, setNote] = useState<Note>()
  const close = async () => {
    if (!outcome) return setNote({ tone: 'bad', text: text.t('offers.outcome.needed') })
    const terms = { outcome, ...(words.trim() === '' ? {} : { note: words.trim() }) }
    const refusals: Extract<Reply<unknown>, { ok: false }>[] = []
    for (const [at, { key }] of lines.entries()) {
      setDone(at)
      const reply = await send('close-case', { tabId: noTab, key, ...terms })
      if (!reply.ok) refusals.push(reply)
    }
    setDone(undefined)
    const [first] = refusals
    if (!first) return onDone()
    const closed = lines.length - refusals.length
    const why = failureText(first, text)
    setNote({ tone: 'bad', text: say('desk.close.partly', { closed, left: refusals.length, why }) })
  }
  return (
    <form
      className="cases-close"
      aria-label={say('desk.close', { count: lines.length })}
      onSubmit={(event) => {
        event.preventDefault()
        void close()
      }}
      data-testid="close-many"
    >
      <Select
        label={text.t('offers.outcome')}
        value={outcome ?? ''}
        choices={[
          ...(outcome ? [] : [{ value: '', label: text.t('offers.outcome.choose') }]),
          ...endings.map((value) => ({ value, label: text.t(`offers.way.${value}`) })),
        ]}
        onChange={(value) => setOutcome(endings.find((each) => each === value))}
        hint={say('desk.close.cost')}
        testId="close-outcome"
      />
      <TextField
        label={text.t('offers.outcome.note')}
        value={words}
        onChange={(value) => setWords(value.slice(0, 2_000))}
        testId="close-note"
      />
      <div className="row">
        <Button
          type="submit"
          look="primary"
          isDisabled={done !== undefined}
          data-testid="close-save"
        >
          {say('desk.close', { count: lines.length })}
        </Button>
        <Button look="link" onPress={onDone} isDisabled={done !== undefined}>
          {say('desk.cancel')}
        </Button>
        {done !== undefined && (
          <span role="status">{say('desk.close.running', { done, total: lines.length })}</span>
        )}
      </div>
      <Notice note={note} testId="close-notice" />
    </form>
  )
}
