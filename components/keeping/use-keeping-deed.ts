import { useRef, useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices, type PanelServices } from '#components/panel/services.ts'
import type { Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Reply } from '#lib/messaging/protocol.ts'

/** Does one thing at a time, and says what came of it. */
export function useKeepingDeed() {
  const text = useText()
  const { send } = useServices()
  const [note, setNote] = useState<Note>()
  const [isRunning, setRunning] = useState(false)
  const running = useRef(false)
  const run = async <T>(
    deed: (send: PanelServices['send']) => Promise<Reply<T>>,
    said: (value: T) => string,
  ): Promise<boolean> => {
    if (running.current) return false
    running.current = true
    setRunning(true)
    const reply = await deed(send)
    running.current = false
    setRunning(false)
    setNote(
      reply.ok
        ? { tone: 'good', text: said(reply.value) }
        : { tone: 'bad', text: failureText(reply, text) },
    )
    return reply.ok
  }
  return { run, note, isRunning }
}
