import { useEffect, useRef, useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import type { Note } from '#components/ui/notice.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { Captured, CaptureProgress } from '#lib/messaging/capture-requests.ts'
import type { RequestOf } from '#lib/messaging/protocol.ts'
import { problemText } from './problem-text.ts'

export type What = RequestOf<'capture-page'>['what']

export type Captures = {
  /** What is being taken. */
  readonly running: What | undefined
  /** Of a picture of the whole page that is put together piece by piece. */
  readonly progress: CaptureProgress | undefined
  readonly note: Note | undefined
  readonly take: (what: What, said: string) => Promise<boolean>
  readonly stop: () => void
}

/** Pictures and copies of the page in view. */
export function useCaptures(): Captures {
  const text = useText()
  const { send, useCapture } = useServices()
  const { tabId, key } = useDispute()
  const progress = useCapture(tabId)
  const [running, setRunning] = useState<What>()
  const [note, setNote] = useState<Note>()
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const take = async (what: What, said: string): Promise<boolean> => {
    if (key === undefined || running !== undefined) return false
    setRunning(what)
    setNote(undefined)
    const more = said.trim() === '' ? {} : { note: said.trim() }
    const reply = await send('capture-page', { tabId, key, what, ...more })
    if (!isHere.current) return reply.ok
    setRunning(undefined)
    setNote(reply.ok ? noteOf(what, reply.value, text) : badNote(failureText(reply, text)))
    return reply.ok && !('problem' in reply.value)
  }
  const stop = () => void send('stop-capture', { tabId })
  return { running, progress: running === undefined ? undefined : progress, note, take, stop }
}

function badNote(text: string): Note {
  return { tone: 'bad', text }
}

function noteOf(what: What, captured: Captured, text: Text): Note {
  if ('problem' in captured) return badNote(problemText(captured, text))
  const { added, partial } = captured
  const said = text.t(added ? `capture.done.${what}` : 'capture.known')
  return { tone: 'good', text: partial ? `${said} ${text.t(`capture.partial.${partial}`)}` : said }
}
