import { useState } from 'react'
import { failureText } from '#components/panel/failure.ts'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import type { Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import { buyerShown } from '#lib/order/buyer-shown.ts'
import type { Snippet } from '#lib/replies/types.ts'
import { useCopying } from './use-copying.ts'
import { useHabits } from './use-habits.ts'
import type { ReplyInWork } from './use-reply.ts'

/** The two ways to take a reply out of the panel, and what came of it. */
export function useTaking(snippet: Snippet | undefined, reply: ReplyInWork, reason: string) {
  const text = useText()
  const { send } = useServices()
  const { tabId, key, page } = useDispute()
  const { noteUse } = useHabits()
  const [note, setNote] = useState<Note>()
  const noteUsed = () => {
    if (snippet) noteUse(snippet.id)
  }
  const copyText = useCopying(setNote)
  const taken = {
    snippet: snippet?.id ?? null,
    text: reply.text,
    findings: reply.findings.slice(0, 100).map(({ rule, severity }) => ({ rule, severity })),
    ...(reason === '' ? {} : { reason }),
  }
  const insert = () => {
    if (key === undefined) return
    const buyer = buyerShown((page.asRead ?? page.reading).facts)
    const where = { key, ...(buyer === undefined ? {} : { buyer }) }
    void send('insert-reply', { tabId, ...taken, ...where }).then((answer) => {
      if (answer.ok) noteUsed()
      setNote(
        answer.ok
          ? { tone: 'good', text: text.t('words.inserted') }
          : { tone: 'bad', text: failureText(answer, text) },
      )
    })
  }
  const copy = () => copyText(taken, text.t('words.copied'), noteUsed)
  return { note, insert, copy }
}
