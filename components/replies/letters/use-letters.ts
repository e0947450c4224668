import { useCallback } from 'react'
import { useLoaded } from '#components/ui/use-loaded.ts'
import type { ReplyLanguage } from '#lib/replies/languages.ts'
import { letters } from '#lib/replies/letters/letters.ts'
import { withLetterLanguage } from '#lib/replies/letters/library.ts'
import type { Letter } from '#lib/replies/letters/types.ts'

/** The letters with one more language as soon as it has come. */
export function useLetters(language: ReplyLanguage): readonly Letter[] {
  const load = useCallback(() => withLetterLanguage(letters, language), [language])
  return useLoaded(letters, load)
}

/** How a letter is named among the replies. */
export const letterPrefix = 'letter:'
