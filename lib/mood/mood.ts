import { cuesIn } from './find-cues.ts'
import { languageOf } from './language.ts'
import { levelOf } from './level.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { signalsIn } from './signals.ts'
import { textLimit } from './tokens.ts'
import type { Cue, Mood } from './types.ts'

/**
 * The mood of one message. `language` (BCP 47) is what the page or the agent says; a text that is
 * plainly in another language is read in that one too.
 */
export function moodOf(text: string, language?: string): Mood {
  const read = text.slice(0, textLimit)
  const detected = languageOf(read)
  const found = lexiconsFor(language, detected).map((lexicon) => cuesIn(read, lexicon))
  const { level, cues } = levelOf(distinct(found.flat()), signalsIn(read))
  return { language: language ?? detected, level, cues: inOrder(cues) }
}

function lexiconsFor(given: string | undefined, detected: string): readonly Lexicon[] {
  const tags = given === undefined ? [detected] : [given, detected]
  const lexicons = new Set(tags.flatMap((tag) => lexiconOf(tag) ?? []))
  const english = lexicons.size === 0 ? lexiconOf('en') : undefined
  return english === undefined ? [...lexicons] : [english]
}

/** Two languages may tell the same of the same words. */
function distinct(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter(
    (cue, at) =>
      !cues
        .slice(0, at)
        .some((other) => other.cue === cue.cue && other.start < cue.end && cue.start < other.end),
  )
}

function inOrder(cues: readonly Cue[]): readonly Cue[] {
  return cues.toSorted((a, b) => a.start - b.start || a.end - b.end)
}
