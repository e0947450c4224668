import { useMood } from '#components/mood/use-mood.ts'
import { useDispute } from '#components/panel/use-dispute.tsx'
import { useWork } from '#components/panel/use-work.tsx'
import { useText } from '#components/ui/text.tsx'
import { replyLanguageOf, type ReplyLanguage } from '#lib/replies/languages.ts'
import type { Snippet } from '#lib/replies/types.ts'

export type LanguageChoice = {
  readonly language: ReplyLanguage
  /** The agent said so; else it is the buyer's, or English. */
  readonly isChosen: boolean
  /** What the buyer uses, and how we know; undefined where nothing tells. */
  readonly buyer: { readonly language: ReplyLanguage; readonly by: 'page' | 'words' } | undefined
  /** The agent's own, for reading. */
  readonly reading: ReplyLanguage
  readonly choose: (language: ReplyLanguage) => void
}

/** Kept with the order: another buyer reads another language. */
const workName = 'reply-language'

/** The buyer's language, unless the agent chose another for this order; English where nothing tells. */
export function useReplyLanguage(): LanguageChoice {
  const work = useWork()
  const { locale } = useText()
  const buyer = useBuyerLanguage()
  const chosen = replyLanguageOf(work.get(workName) || undefined)
  return {
    language: chosen ?? buyer?.language ?? 'en',
    isChosen: chosen !== undefined,
    buyer,
    reading: locale === 'zh-cn' ? 'zh-CN' : 'en',
    choose: (language) => work.set(workName, language),
  }
}

function useBuyerLanguage(): LanguageChoice['buyer'] {
  const { facts } = useDispute()
  const mood = useMood()
  const written = replyLanguageOf(mood?.mood.language)
  if (written !== undefined) return { language: written, by: 'words' }
  const told = replyLanguageOf(facts.buyer?.language)
  return told && { language: told, by: 'page' }
}

/** A snippet that is not written in the buyer's language is shown in English, unless the agent chose. */
export function languageFor(
  { language, isChosen }: LanguageChoice,
  snippet: Snippet | undefined,
): ReplyLanguage {
  const isWritten = snippet?.languages.includes(language) ?? true
  return isWritten || isChosen ? language : 'en'
}
