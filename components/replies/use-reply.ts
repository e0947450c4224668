import { useMemo } from 'react'
import { useText } from '#components/ui/text.tsx'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { ReplyGuard } from '#lib/playbook/reply-guards.ts'
import type { Finding } from '#lib/replies/check/types.ts'
import type { Filled, Snippet } from '#lib/replies/types.ts'
import { useCheck } from './use-check.ts'
import { useDraft, type Draft } from './use-draft.ts'
import { useFilled } from './use-filled.ts'
import { useGuards } from './use-guards.ts'
import { languageFor, useReplyLanguage, type LanguageChoice } from './use-reply-language.ts'
import { useTypedValues, type TypedValues } from './use-typed-values.ts'
import { gapFor, withLabels } from './with-labels.ts'

/** In place of a snippet's id: words of the agent's own, from an empty page. */
export const ownWords = 'own-words'

/** A reply while it is being written. */
export type ReplyInWork = {
  readonly choice: LanguageChoice
  readonly draft: Draft
  readonly typed: TypedValues
  /** The snippet's words in the reply's language; absent where it has none. */
  readonly filled: Filled | undefined
  /** Its words in that language are on their way. */
  readonly isComing: boolean
  /** The same in the agent's language; absent where that is the reply's. */
  readonly reading: Filled | undefined
  /** What would be sent. */
  readonly text: string
  /** Placeholders that still lack a value; of an edit, those left in braces. */
  readonly missing: readonly string[]
  readonly findings: readonly Finding[]
  readonly guards: readonly ReplyGuard[]
  /** Makes the snippet's words the agent's own, to be changed. */
  readonly edit: (filled: Filled) => void
}

export function useReply(
  snippet: Snippet | undefined,
  marketplace: SellingMarketplace,
): ReplyInWork {
  const words = useText()
  const wish = useReplyLanguage()
  const choice = { ...wish, language: languageFor(wish, snippet) }
  const typed = useTypedValues()
  const draft = useDraft(snippet?.id ?? ownWords, choice.language)
  const filling = { snippet, marketplace, typed: typed.all }
  const filled = useFilled({ ...filling, language: choice.language })
  const reading = useFilled({ ...filling, language: choice.reading })
  const text = draft.text ?? filled?.text ?? ''
  const findings = useCheck(marketplace, text)
  const isEdited = draft.text !== undefined
  const used = useMemo(() => filled?.used ?? [], [filled])
  const offered = typed.get('offerAmount')
  const guards = useGuards({ marketplace, text, used, findings, offered })
  const left = (filled?.missing ?? []).filter((name) => text.includes(gapFor(name, words)))
  return {
    choice,
    draft,
    typed,
    filled,
    isComing: !filled && snippet?.languages.includes(choice.language) === true,
    reading: choice.reading === choice.language ? undefined : reading,
    text,
    missing: isEdited ? left : (filled?.missing ?? []),
    findings,
    guards,
    edit: (now) => draft.set(withLabels(now, words)),
  }
}
