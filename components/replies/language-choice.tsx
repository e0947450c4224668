import { Select } from '#components/ui/select.tsx'
import { useText } from '#components/ui/text.tsx'
import { isReplyLanguage, replyLanguages, type ReplyLanguage } from '#lib/replies/languages.ts'
import { isOwn, type Snippet } from '#lib/replies/types.ts'
import type { LanguageChoice as Choice } from './use-reply-language.ts'

export type LanguageChoiceProps = {
  readonly choice: Choice
  readonly snippet: Snippet | undefined
}

/** In which language the reply is written: the buyer's, unless the agent says otherwise. */
export function LanguageChoice({ choice, snippet }: LanguageChoiceProps) {
  const { t } = useText()
  const { language, choose } = choice
  const hints = useHints(choice, snippet)
  return (
    <Select
      label={t('reply.language')}
      value={language}
      choices={replyLanguages.map((each) => ({
        value: each,
        label: t(`reply.language.${each}`),
      }))}
      onChange={(value) => {
        if (isReplyLanguage(value)) choose(value)
      }}
      hint={hints.length > 0 ? hints.join(' ') : undefined}
      testId="reply-language"
    />
  )
}

/** Written and checked by us in these; the others wait for a native speaker. */
const reviewed: readonly ReplyLanguage[] = ['en', 'zh-CN']

function useHints({ language, buyer }: Choice, snippet: Snippet | undefined): readonly string[] {
  const { t } = useText()
  const named = (each: ReplyLanguage) => ({ language: t(`reply.language.${each}`) })
  const isWritten = snippet?.languages.includes(language) === true
  return [
    ...(buyer
      ? [
          t(
            buyer.by === 'page' ? 'reply.language.buyer' : 'reply.language.written',
            named(buyer.language),
          ),
        ]
      : []),
    ...(snippet && !isWritten ? [t('reply.language.not-yet', named(language))] : []),
    ...(isWritten && !isOwn(snippet) && !reviewed.includes(language)
      ? [t('reply.language.unreviewed')]
      : []),
  ]
}
