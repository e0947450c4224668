import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Catalog, MessageKey, MoreWordsOf } from '#lib/i18n/catalogs.ts'
import { formatsOf, type Formats } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import {
  createTranslator,
  isMessageKey,
  type Translate,
  type Values,
} from '#lib/i18n/translator.ts'

/** Words from a rule or a step: a key that only its data knows, and its values. */
export type Said = { readonly key: string; readonly values: Values }

export type Text = {
  readonly t: Translate
  /** The words of a rule, a step or a note. A key that no catalog has is a bug. */
  readonly say: (said: Said) => string
  /** Whether there are words for a key that was put together from data. */
  readonly knows: (key: string) => key is MessageKey
  readonly format: Formats
  readonly locale: Locale
  readonly catalog: Catalog
}

const Context = createContext<Text | undefined>(undefined)

export type TextProviderProps = {
  readonly locale: Locale
  readonly catalog: Catalog
  readonly children: ReactNode
}

export function TextProvider({ locale, catalog, children }: TextProviderProps) {
  const text = useMemo(() => textOf(locale, catalog), [locale, catalog])
  return <Context value={text}>{children}</Context>
}

/** Adds the words that came with a view, for what is inside. */
export function MoreWords({ words, children }: { words: MoreWordsOf; children: ReactNode }) {
  const { locale, catalog } = useText()
  const text = useMemo(() => textOf(locale, { ...catalog, ...words }), [locale, catalog, words])
  return <Context value={text}>{children}</Context>
}

export function useText(): Text {
  const text = useContext(Context)
  if (!text) throw new Error('Put the component into a TextProvider')
  return text
}

export function textOf(locale: Locale, catalog: Catalog & MoreWordsOf): Text {
  const t = createTranslator<MessageKey>(locale, catalog)
  const knows = (key: string): key is MessageKey => isMessageKey(key, catalog)
  const format = formatsOf(locale)
  const say = ({ key, values }: Said): string => {
    if (!knows(key)) throw new Error(`No message has the key ${key}`)
    return t(key, withDays(values, format))
  }
  return { t, say, knows, format, locale, catalog }
}

/** Rules and facts say days as ISO dates; people read them in their own way. */
function withDays(values: Values, format: Formats): Values {
  const shown = (value: string | number) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.time(value) : value
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)]))
}
