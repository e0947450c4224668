import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Notice, type Note } from '#components/ui/notice.tsx'
import { useText } from '#components/ui/text.tsx'
import type { Letter } from '#lib/replies/letters/types.ts'
import { LengthLine } from '../length-line.tsx'
import { MissingLine } from '../missing-line.tsx'
import { useCopying } from '../use-copying.ts'
import { letterPrefix } from './use-letters.ts'
import type { LetterInWork } from './use-letter.ts'

/** How long the letter is, what is left out or missing, and copying it. Kept with the case as a reply is. */
export function LetterBar({ letter, work }: { letter: Letter; work: LetterInWork }) {
  const { t } = useText()
  const { missing, limit, written, draft } = work
  const { length } = work.text
  const isTooLong = limit !== undefined && length > limit
  const [note, setNote] = useState<Note>()
  const copyText = useCopying(setNote)
  const copy = () =>
    copyText({ snippet: letterPrefix + letter.id, text: work.text }, t('reply.letter.copied'))
  const isBlocked = missing.length > 0 || isTooLong || work.text.trim() === ''
  return (
    <div className="sending">
      <LengthLine length={length} limit={limit} />
      <div className="row">
        <Button look="primary" onPress={copy} isDisabled={isBlocked} data-testid="copy">
          <Icon name="copy" />
          {t('words.copy')}
        </Button>
      </div>
      <MissingLine missing={missing} />
      {draft.text === undefined && written.leftOut.length > 0 && (
        <p className="soft small sending-why">{t('reply.letter.left-out')}</p>
      )}
      <Notice note={note} testId="reply-note" />
    </div>
  )
}
