import { bookOf, type Book } from './book.ts'
import { exceptions } from './exceptions.ts'
import { languages } from './languages/index.ts'
import { rules } from './rules.ts'

/** Languages that are made ready together, because a text with letters of one script may be in any of them. */
const parts = {
  every: ['any'],
  latin: ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'],
  cyrillic: ['ru'],
  wide: ['zh', 'ja'],
} as const

type Part = keyof typeof parts

const scripts: readonly (readonly [Part, RegExp])[] = [
  ['latin', /[\p{Script=Latin}\p{Script=Greek}\p{Script=Armenian}]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['wide', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
]

const ready = new Map<Part, Book>()

/** Made at first use: words of scripts that a text has no letter of are not looked for. */
function bookOfPart(part: Part): Book {
  const there = ready.get(part)
  if (there !== undefined) return there
  const names: readonly string[] = parts[part]
  const made = bookOf(
    rules,
    languages.filter(({ language }) => names.includes(language)),
    languages,
    exceptions,
  )
  ready.set(part, made)
  return made
}

/** The words of no language in particular, with the small words of all. */
export function sharedBook(): Book {
  return bookOfPart('every')
}

/** The books of the scripts that a plain text has letters of. */
export function booksFor(text: string): readonly Book[] {
  return scripts.filter(([, letters]) => letters.test(text)).map(([part]) => bookOfPart(part))
}
