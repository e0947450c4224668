import { useState } from 'react'
import { useServices } from '#components/panel/services.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Letter } from '#lib/replies/letters/types.ts'
import { placeholderLabel } from '../placeholder-label.ts'
import { letterPrefix } from './use-letters.ts'
import type { LetterInWork } from './use-letter.ts'

/** How long the letter is, what is left out or missing, and copying it. Kept with the case as a reply is. */
export function LetterBar({ letter, work }: { letter: Letter; work: LetterInWork }) {
  const text = useText()
  const { t, format } = text
  const { missing, limit, written, draft } = work
  const { length } = work.text
  const isTooLong = limit !== undefined && length > limit
  const { note, copy } = useCopying(letter, work)
  const isBlocked = missing.length > 0 || isTooLong || work.text.trim() === ''
  return (
    <div className="sending">
      <p className={isTooLong ? 'bad small' : 'soft small'} data-testid="reply-length">
        {limit === undefined
          ? t('words.length', { length: format.count(length) })
          : t(isTooLong ? 'words.too-long' : 'words.length-of', {
              length: format.count(length),
              limit: format.count(limit),
            })}
      </p>
      <div className="row">
        <Button look="primary" onPress={copy} isDisabled={isBlocked} data-testid="copy">
          <Icon name="copy" />
          {t('words.copy')}
        </Button>
      </div>
      {missing.length > 0 && (
        <p className="due small sending-why" data-testid="reply-blocked">
          {t('words.blocked', {
            names: missing.map((name) => placeholderLabel(name, text)).join(t('list.separator')),
          })}
        </p>
      )}
      {draft.text === undefined && written.leftOut.length > 0 && (
        <p className="soft small sending-why">{t('reply.letter.left-out')}</p>
      )}
      <Notice note={note} testId="reply-note" />
    </div>
  )
}

function useCopying({ id }: Letter, { text: letter }: LetterInWork) {
  const { t } = useText()
  const { send } = useServices()
  const { tabId } = useDispute()
  const [note, setNote] = useState<Note>()
  const copy = () => {
    void navigator.clipboard.writeText(letter).then(
      () => {
        setNote({ tone: 'good', text: t('reply.letter.copied') })
        const kept = { tabId, snippet: letterPrefix + id, text: letter }
        return send('note-copied-reply', kept).then((answer) => {
          if (!answer.ok) setNote({ tone: 'bad', text: t('words.copied-not-noted') })
        })
      },
      () => setNote({ tone: 'bad', text: t('words.copy-failed') }),
    )
  }
  return { note, copy }
}
