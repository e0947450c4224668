import { useRef, useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import type { Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { RequestName, RequestOf } from '#lib/messaging/protocol.ts'

type DeedName = Extract<
  RequestName,
  'note-offer' | 'answer-offer' | 'withdraw-offer' | 'close-case' | 'reopen-case'
>

export type Deeds = {
  /** Does it in the case of the page in view. `said` is told when it was done. @returns whether it was */
  readonly run: <N extends DeedName>(
    name: N,
    terms: Omit<RequestOf<N>, 'tabId' | 'key'>,
    said?: string,
  ) => Promise<boolean>
  readonly note: Note | undefined
}

/** What the agent notes of offers and ends, with what came of it. */
export function useDeeds(): Deeds {
  const text = useText()
  const { send } = useServices()
  const { tabId, key } = useDispute()
  const [note, setNote] = useState<Note>()
  /** What is pressed twice in a go is done once. */
  const isRunning = useRef(false)
  const run: Deeds['run'] = async (name, terms, said) => {
    if (key === undefined || isRunning.current) return false
    isRunning.current = true
    // Spread over a union of requests TypeScript cannot see that name and terms belong together.
    const request = { ...terms, tabId, key } as unknown as RequestOf<typeof name>
    const reply = await send(name, request)
    isRunning.current = false
    if (!reply.ok) setNote({ tone: 'bad', text: failureText(reply, text) })
    else setNote(said === undefined ? undefined : { tone: 'good', text: said })
    return reply.ok
  }
  return { run, note }
}
