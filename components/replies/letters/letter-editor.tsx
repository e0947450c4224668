import { useRef, useState } from 'react'
import { useWork } from '#components/panel/use-work.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Loading } from '#components/ui/loading.tsx'
import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { isReplyLanguage, replyLanguageOf, type ReplyLanguage } from '#lib/replies/languages.ts'
import { recipientKey, type Letter } from '#lib/replies/letters/types.ts'
import { DraftBox } from '../draft-box.tsx'
import { PlaceholderFields } from '../placeholder-fields.tsx'
import { Preview } from '../preview.tsx'
import { draftsIn } from '../use-draft.ts'
import { LetterBar } from './letter-bar.tsx'
import { useLetter, type LetterInWork } from './use-letter.ts'
import { letterPrefix, useLetters } from './use-letters.ts'

export type LetterEditorProps = {
  readonly id: string
  readonly marketplace: SellingMarketplace
  readonly onBack: () => void
}

/** A letter to the carrier or the marketplace, from what the record holds: what it does not hold is not said. */
export function LetterEditor({ id, marketplace, onBack }: LetterEditorProps) {
  const { t, say } = useText()
  const begun = draftsIn(useWork().all).find((draft) => draft.id === letterPrefix + id)?.language
  const [language, setLanguage] = useState(replyLanguageOf(begun) ?? 'en')
  const letter = useLetters(language).find((each) => each.id === id)
  if (letter === undefined) return null
  return (
    <div className="reply">
      <Button look="link" onPress={onBack} data-testid="reply-back">
        <Icon name="back" />
        {t('words.all')}
      </Button>
      <div className="spread">
        <h2 className="section-title" ref={(title) => title?.focus()} tabIndex={-1}>
          {say({ key: letter.title, values: {} })}
        </h2>
        <span className="soft small">
          {say({ key: recipientKey(letter.recipient), values: {} })}
        </span>
      </div>
      <p className="soft">{say({ key: letter.purpose, values: {} })}</p>
      <Select
        label={t('reply.letter.language')}
        value={language}
        choices={letter.languages.map((each) => ({
          value: each,
          label: t(`reply.language.${each}`),
        }))}
        onChange={(value) => {
          if (isReplyLanguage(value)) setLanguage(value)
        }}
        testId="letter-language"
      />
      {letter.texts[language] === undefined ? (
        <Loading />
      ) : (
        <Written letter={letter} language={language} marketplace={marketplace} />
      )}
    </div>
  )
}

type WrittenProps = {
  readonly letter: Letter
  readonly language: ReplyLanguage
  readonly marketplace: SellingMarketplace
}

function Written({ letter, language, marketplace }: WrittenProps) {
  const work = useLetter(letter, language, marketplace)
  return (
    <>
      <LetterText work={work} language={language} />
      {work.draft.text === undefined && (
        <PlaceholderFields filled={work.filled} typed={work.typed} />
      )}
      <LetterBar letter={letter} work={work} />
    </>
  )
}

function LetterText({ work, language }: { work: LetterInWork; language: ReplyLanguage }) {
  const { t } = useText()
  const { draft, filled, edit } = work
  const field = useRef<HTMLTextAreaElement>(null)
  if (draft.text === undefined) {
    return (
      <div className="stack">
        <Preview filled={filled} language={language} findings={[]} />
        <Button look="link" onPress={edit} data-testid="reply-edit">
          {t('reply.edit')}
        </Button>
      </div>
    )
  }
  return (
    <div className="stack">
      <DraftBox
        text={draft.text}
        language={language}
        findings={[]}
        onText={draft.set}
        field={field}
      />
      <Button look="link" onPress={draft.drop} data-testid="reply-start-over">
        {t('reply.start-over')}
      </Button>
    </div>
  )
}
