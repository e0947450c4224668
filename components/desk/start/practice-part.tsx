import { useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { practiceId } from '#lib/casebook/practice.ts'
import { useDeskServices } from '../desk-services.ts'
import { useDeskWords } from '../desk-words.tsx'
import { caseHash } from '../routes.ts'

/** Makes the practice case, opens it, and throws it away. */
export function PracticePart() {
  const say = useDeskWords()
  const text = useText()
  const { send } = useServices()
  const isThere = useDeskServices().useRecord(practiceId) !== null
  const [note, setNote] = useState<Note>()
  const open = async () => {
    const reply = await send('open-practice', {})
    if (reply.ok) location.hash = caseHash(reply.value.caseId)
    else setNote({ tone: 'bad', text: failureText(reply, text) })
  }
  const remove = async () => {
    const reply = await send('remove-practice', {})
    setNote(
      reply.ok
        ? { tone: 'good', text: say('desk.practice.removed') }
        : { tone: 'bad', text: failureText(reply, text) },
    )
  }
  return (
    <>
      <div className="row">
        <Button look="primary" onPress={() => void open()} data-testid="practice-open">
          {say('desk.practice.open')}
        </Button>
        {isThere && (
          <Button onPress={() => void remove()} data-testid="practice-remove">
            {say('desk.practice.remove')}
          </Button>
        )}
      </div>
      <Notice note={note} testId="practice-note" />
    </>
  )
}
