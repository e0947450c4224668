import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import type { Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { ReplyTerms } from '#lib/casebook/replies.ts'

/** Copies a text for the agent to paste, and notes it in the case. `done`: what is said when it is copied. */
export function useCopying(setNote: (note: Note) => void) {
  const { t } = useText()
  const { send } = useServices()
  const { tabId } = useDispute()
  return (taken: ReplyTerms, done: string, onCopied?: () => void) => {
    void navigator.clipboard.writeText(taken.text).then(
      () => {
        onCopied?.()
        setNote({ tone: 'good', text: done })
        return send('note-copied-reply', { tabId, ...taken }).then((answer) => {
          if (!answer.ok) setNote({ tone: 'bad', text: t('words.copied-not-noted') })
        })
      },
      () => setNote({ tone: 'bad', text: t('words.copy-failed') }),
    )
  }
}
