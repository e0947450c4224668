import { useEffect, useState } from 'react'
import type { Locale } from '#lib/i18n/locales.ts'
import { loadExportWords, type ExportKey } from '#lib/i18n/rooms/export.ts'
import { createTranslator, type Translate } from '#lib/i18n/translator.ts'

export type DocWords = { readonly locale: Locale; readonly say: Translate<ExportKey> }

/** The words of what is written for others, in the language that they read. */
export function useDocWords(locale: Locale): DocWords | undefined {
  const [words, setWords] = useState<DocWords>()
  useEffect(() => {
    let isWanted = true
    void loadExportWords(locale).then((loaded) => {
      if (isWanted) setWords({ locale, say: createTranslator(locale, loaded) })
    })
    return () => {
      isWanted = false
    }
  }, [locale])
  return words
}
