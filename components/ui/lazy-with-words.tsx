import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { loadEvidenceWords, type MoreWordsOf } from '#lib/i18n/catalogs.ts'
import { locales, type Locale } from '#lib/i18n/locales.ts'
import { MoreWords, useText } from './text.tsx'

/**
 * A part of the panel that comes with its words (the Evidence view's, unless said) when it is asked for. Gives a
 * hook: the part in the agent's language.
 */
export function lazyWithWords<P extends object>(
  load: () => Promise<ComponentType<P>>,
  loadWords: (locale: Locale) => Promise<MoreWordsOf> = loadEvidenceWords,
) {
  const parts = new Map(locales.map((locale) => [locale, partIn(locale, load, loadWords)]))
  return function usePart(): LazyExoticComponent<ComponentType<P>> {
    const { locale } = useText()
    const part = parts.get(locale)
    if (!part) throw new Error(`no part in ${locale}`)
    return part
  }
}

function partIn<P extends object>(
  locale: Locale,
  load: () => Promise<ComponentType<P>>,
  loadWords: (locale: Locale) => Promise<MoreWordsOf>,
) {
  return lazy(async () => {
    const [Part, words] = await Promise.all([load(), loadWords(locale)])
    return {
      default: (props: P) => (
        <MoreWords words={words}>
          <Part {...props} />
        </MoreWords>
      ),
    }
  })
}
