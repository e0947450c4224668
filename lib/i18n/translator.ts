import IntlMessageFormat from 'intl-messageformat'
import type { MessageKey } from './catalogs.ts'
import { languageTags, type Locale } from './locales.ts'
import { shownPageText } from './page-text.ts'

/** What goes into a message's placeholders. Strings may come from the page: they are data, never markup. */
export type Values = Readonly<Record<string, string | number>>

/** The text of a key in one language, its placeholders filled. */
export type Translate<Key extends string = MessageKey> = (key: Key, values?: Values) => string

/**
 * Makes the translator of one language; compiled messages are kept. A placeholder without a value,
 * and a message that is not loaded yet, are bugs and throw.
 */
export function createTranslator<Key extends string = MessageKey>(
  locale: Locale,
  catalog: Readonly<Partial<Record<Key, string>>>,
): Translate<Key> {
  const compiled = new Map<Key, IntlMessageFormat>()
  return (key, values) => {
    const known = compiled.get(key)
    const words = catalog[key]
    if (words === undefined) throw new Error(`The words of ${key} are not loaded here.`)
    const message = known ?? compile(words, locale)
    if (!known) compiled.set(key, message)
    return String(message.format(values ? withoutDirection(values) : undefined))
  }
}

/** Whether a key from elsewhere (a rule, a step, a note) is in the catalog. */
export function isMessageKey(key: string, catalog: object): key is MessageKey {
  return Object.hasOwn(catalog, key)
}

function compile(message: string, locale: Locale): IntlMessageFormat {
  return new IntlMessageFormat(message, languageTags[locale], undefined, { ignoreTag: true })
}

/** A page's override characters must not turn the rest of our sentence around. */
function withoutDirection(values: Values): Values {
  const clean = (value: string | number) =>
    typeof value === 'string' ? shownPageText(value) : value
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, clean(value)]))
}
