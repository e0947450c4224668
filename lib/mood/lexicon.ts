import { foldWord } from './letters.ts'
import { startsOf, wordsOf } from './phrase.ts'
import { bookOf, type PhraseBook } from './phrase-book.ts'
import { vocabularyOf, type Vocabulary } from './slips.ts'
import { cueKinds, type CueKind } from './types.ts'
import type { MoodWords } from './words/types.ts'
import { languages } from './words/index.ts'

/** The words of one language, ready to be looked for. */
export type Lexicon = {
  readonly language: string
  readonly partsAtApostrophe: boolean
  readonly cues: PhraseBook<CueKind>
  readonly marks: PhraseBook<'negator' | 'negator-after'>
  readonly asides: PhraseBook<'aside'>
  readonly breakers: ReadonlySet<string>
  readonly said: readonly string[]
  readonly vocabulary: Vocabulary
}

const ready = new Map<string, Lexicon>()

/** Made at first use; undefined: no words of this language. Takes BCP 47 tags. */
export function lexiconOf(tag: string): Lexicon | undefined {
  const language = tag.toLowerCase().split(/[-_]/u)[0] ?? ''
  const there = ready.get(language)
  if (there !== undefined) return there
  const words = languages.find((each) => each.language === language)
  if (words === undefined) return undefined
  const made = compiled(words)
  ready.set(language, made)
  return made
}

/** Throws where a phrase of the data is not well formed. */
export function compiled(words: MoodWords): Lexicon {
  const cues = bookOf(
    cueKinds.flatMap((kind) => words.cues[kind].map((text) => [text, kind] as const)),
    words.sets,
  )
  const marks = bookOf<'negator' | 'negator-after'>(
    [
      ...words.negators.map((text) => [text, 'negator'] as const),
      ...(words.negatorsAfter ?? []).map((text) => [text, 'negator-after'] as const),
    ],
    words.sets,
  )
  const asides = bookOf(
    words.asides.map((text) => [text, 'aside'] as const),
    words.sets,
  )
  const phrases = [...cues.phrases, ...marks.phrases, ...asides.phrases]
  const frequent = words.frequent.split(/\s+/u).map(foldWord)
  return {
    language: words.language,
    partsAtApostrophe: words.partsAtApostrophe ?? false,
    cues,
    marks,
    asides,
    breakers: new Set(words.breakers.map(foldWord)),
    said: words.said.map(foldWord),
    vocabulary: vocabularyOf(phrases.flatMap(wordsOf), phrases.flatMap(startsOf), frequent),
  }
}
