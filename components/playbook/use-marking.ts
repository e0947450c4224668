import { useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import type { Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { StepMark } from '#lib/playbook/types.ts'

/** Marks a step in the case, and says why it could not be. */
export function useMarking(step: string | undefined) {
  const text = useText()
  const { send } = useServices()
  const { tabId } = useDispute()
  const [note, setNote] = useState<Note>()
  const setMark = (mark: StepMark, reason?: string) => {
    if (step === undefined) return
    const request = { tabId, step, mark, ...(reason === undefined ? {} : { reason }) }
    void send('set-step', request).then((reply) =>
      setNote(reply.ok ? undefined : { tone: 'bad', text: failureText(reply, text) }),
    )
  }
  return { note, setMark }
}
