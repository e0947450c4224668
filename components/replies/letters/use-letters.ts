import { useEffect, useState } from 'react'
import type { ReplyLanguage } from '#lib/replies/languages.ts'
import { letters } from '#lib/replies/letters/letters.ts'
import { withLetterLanguage } from '#lib/replies/letters/library.ts'
import type { Letter } from '#lib/replies/letters/types.ts'

/** The letters with one more language as soon as it has come. */
export function useLetters(language: ReplyLanguage): readonly Letter[] {
  const [library, setLibrary] = useState(letters)
  useEffect(() => {
    let isGone = false
    void withLetterLanguage(letters, language).then((loaded) => {
      if (!isGone) setLibrary(loaded)
    })
    return () => {
      isGone = true
    }
  }, [language])
  return library
}

/** How a letter is named among the replies. */
export const letterPrefix = 'letter:'
