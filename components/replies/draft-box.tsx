import { useEffect, useRef, type RefObject } from 'react'
import { useText } from '#components/ui/text.tsx'
import type { Finding } from '#lib/replies/check/types.ts'
import type { ReplyLanguage } from '#lib/replies/languages.ts'
import { MarkedText } from './marked-text.tsx'
import { findingPlaces } from './marks.ts'

export type DraftBoxProps = {
  readonly text: string
  readonly language: ReplyLanguage
  readonly findings: readonly Finding[]
  readonly onText: (text: string) => void
  readonly field: RefObject<HTMLTextAreaElement | null>
  /** Where writing goes on, in UTF-16 units; at the end where nothing says. */
  readonly cursor?: number | undefined
}

/** The agent's own words, underlined as they are typed: a mirror of the text lies behind the field. */
export function DraftBox({ text, language, findings, onText, field, cursor }: DraftBoxProps) {
  const { t } = useText()
  const first = useRef(cursor)
  useEffect(() => {
    const place = first.current ?? field.current?.value.length ?? 0
    field.current?.focus()
    field.current?.setSelectionRange(place, place)
  }, [field])
  return (
    <div className="draft">
      <div className="draft-mirror" aria-hidden="true">
        <MarkedText text={text} spans={findingPlaces(findings)} />
        {'\u200B'}
      </div>
      <textarea
        ref={field}
        className="draft-field"
        aria-label={t('reply.text')}
        value={text}
        lang={language}
        dir="auto"
        spellCheck
        data-testid="reply-draft"
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </div>
  )
}
