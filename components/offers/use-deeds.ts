import { useRef, useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices, type PanelServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import type { Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Reply } from '#lib/messaging/protocol.ts'

/** The case of the page in view: another order in the tab by then is refused. */
type Where = { readonly tabId: number; readonly key: string }

export type Deeds = {
  /** Does it in the case of the page in view. `said` is told when it was done. @returns whether it was */
  readonly run: (
    deed: (send: PanelServices['send'], where: Where) => Promise<Reply<unknown>>,
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
  const run: Deeds['run'] = async (deed, said) => {
    if (key === undefined || isRunning.current) return false
    isRunning.current = true
    const reply = await deed(send, { tabId, key })
    isRunning.current = false
    if (!reply.ok) setNote({ tone: 'bad', text: failureText(reply, text) })
    else setNote(said === undefined ? undefined : { tone: 'good', text: said })
    return reply.ok
  }
  return { run, note }
}
