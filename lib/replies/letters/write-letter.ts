import { fillText, placeholdersIn } from '../fill.ts'
import { replyLanguageOf } from '../languages.ts'
import type { Filled } from '../types.ts'
import { letterValues, type LetterSources, type Lines } from './letter-values.ts'
import type { Letter, Passage } from './types.ts'

/** One paragraph: a passage of the letter, filled. */
export type Paragraph = Filled & { readonly passage: string }

export type WrittenLetter = {
  readonly paragraphs: readonly Paragraph[]
  /** The paragraphs with a blank line between them. May be sent only when `missing` is empty. */
  readonly text: string
  readonly missing: readonly string[]
  readonly used: readonly string[]
  /** Values that nothing is known of: with them the letter would say more. */
  readonly unsaid: readonly string[]
  /** Passages that had to give way to the limit. */
  readonly leftOut: readonly string[]
  /** It does not fit even so: shorten what was typed. */
  readonly isTooLong: boolean
}

/** Lists are cut in these steps until the letter fits. */
const steps: readonly Lines[] = [Infinity, 12, 8, 5, 3, 2, 1]

/**
 * Writes a letter in the language of the locale, which has to be loaded. What the record does not hold is not said; a
 * placeholder that every such letter needs is listed in `missing`.
 * @param limit UTF-16 units that the form takes; absent: as long as it is
 */
export function writeLetter(
  letter: Letter,
  sources: LetterSources,
  limit: number = Infinity,
): WrittenLetter {
  for (const most of steps) {
    const written = drafted(letter, sources, most, [])
    if (written.text.length <= limit) return written
  }
  const giving = letter.passages.filter((each) => each.yields).map(({ id }) => id)
  const drafts = giving.toReversed().map((_, at, all) => {
    return drafted(letter, sources, 1, all.slice(0, at + 1))
  })
  const fitting = drafts.find(({ text }) => text.length <= limit)
  return fitting ?? { ...drafted(letter, sources, 1, giving), isTooLong: true }
}

function drafted(
  letter: Letter,
  sources: LetterSources,
  most: Lines,
  givenUp: readonly string[],
): WrittenLetter {
  const words = letter.texts[replyLanguageOf(sources.locale) ?? 'en']
  if (words === undefined) {
    throw new Error(`The letter ${letter.id} has no text loaded in ${sources.locale}`)
  }
  const values = letterValues(sources, most)
  const has = (name: string) => Object.hasOwn(values, name)
  const isSaid = ({ needs, unless }: Passage) =>
    needs.every(has) && !(unless !== undefined && has(unless))
  const said = letter.passages.filter(isSaid)
  const kept = said.filter(({ id }) => !givenUp.includes(id))
  const paragraphs = kept.map(({ id }): Paragraph => {
    return { passage: id, ...fillText(words[id] ?? '', values, sources.locale) }
  })
  return {
    paragraphs,
    text: paragraphs.map(({ text }) => text).join('\n\n'),
    missing: unique(paragraphs.flatMap(({ missing }) => missing)),
    used: unique(paragraphs.flatMap(({ used }) => used)),
    unsaid: unique(letter.passages.flatMap(({ needs }) => needs.filter((name) => !has(name)))),
    leftOut: said.filter(({ id }) => givenUp.includes(id)).map(({ id }) => id),
    isTooLong: false,
  }
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}

/** All placeholders of a letter in a language that is loaded. */
export function placeholdersOfLetter({ texts, passages }: Letter, locale: string) {
  const words = texts[replyLanguageOf(locale) ?? 'en'] ?? {}
  return unique(passages.flatMap(({ id }) => placeholdersIn(words[id] ?? '', locale)))
}
