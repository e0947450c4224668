import { foldWord } from './letters.ts'
import type { Lexicon } from './lexicon.ts'
import type { Words } from './phrase.ts'
import { matchesIn, type Match } from './phrase-book.ts'
import { earlierWords, inQuotationMarks, type Stretch } from './quoted.ts'
import { meantWord } from './slips.ts'
import { tokensOf } from './tokens.ts'
import type { Cue, CueKind } from './types.ts'

/** How far a negation reaches, in words, and one behind its phrase, in characters or words. */
const reach = 4
const reachAfter = 8

/** The cues of the words of a text in one language, in the order of the text. */
export function cuesIn(text: string, lexicon: Lexicon): readonly Cue[] {
  const own = ownWords(text, lexicon)
  const marks = matchesIn(lexicon.marks, own)
  const words: Words = { ...own, isNegator: flagged(own, marks) }
  const found = matchesIn(lexicon.cues, words).filter(
    (match) => !isTakenBack(match, words, marks, lexicon),
  )
  return longest(found).map(({ tells, from, to }) => {
    const start = words.tokens[from]?.start ?? 0
    const end = words.tokens[to - 1]?.end ?? start
    return { cue: tells, phrase: text.slice(start, end), start, end }
  })
}

function ownWords(text: string, lexicon: Lexicon): Words {
  const tokens = tokensOf(text, lexicon.partsAtApostrophe)
  const foreign = foreignTo(text, lexicon)
  const words = tokens.map(({ word, start }) =>
    foreign.some((each) => start >= each.start && start < each.end)
      ? ''
      : meantWord(word, lexicon.vocabulary),
  )
  const all: Words = { tokens, words, isNegator: [] }
  for (const { from, to } of matchesIn(lexicon.asides, all)) words.fill('', from, to)
  return all
}

function foreignTo(text: string, lexicon: Lexicon): readonly Stretch[] {
  const said = inQuotationMarks(text).filter(({ before }) => {
    const folded = foldWord(before)
    return lexicon.said.some((each) => folded.includes(each))
  })
  return [...earlierWords(text), ...said]
}

function flagged(
  text: Words,
  marks: readonly Match<'negator' | 'negator-after'>[],
): readonly boolean[] {
  const flags = text.words.map(() => false)
  for (const { tells, from, to } of marks) if (tells === 'negator') flags.fill(true, from, to)
  return flags
}

function isTakenBack(
  match: Match<CueKind>,
  text: Words,
  marks: readonly Match<'negator' | 'negator-after'>[],
  lexicon: Lexicon,
): boolean {
  return (
    isNegatedBefore(match, text, lexicon) ||
    marks.some((mark) => mark.tells === 'negator-after' && isBehind(mark, match, text, lexicon))
  )
}

function isNegatedBefore({ from }: Match<CueKind>, text: Words, { breakers }: Lexicon): boolean {
  const first = text.words[from] ?? ''
  if (text.isNegator[from] === true || breakers.has(first)) return false
  for (let at = from - 1; at >= Math.max(0, from - reach - 1); at -= 1) {
    if (text.tokens[at]?.clause !== text.tokens[from]?.clause || breakers.has(text.words[at] ?? ''))
      return false
    if (text.isNegator[at] === true) return true
  }
  return false
}

function isBehind(
  mark: Match<unknown>,
  match: Match<unknown>,
  text: Words,
  { breakers }: Lexicon,
): boolean {
  const [after, before] = [text.tokens[mark.from], text.tokens[match.to - 1]]
  const distance = mark.from - match.to
  if (distance < 0 || distance > reachAfter || after?.clause !== before?.clause) return false
  return !text.words.slice(match.to, mark.from).some((word) => breakers.has(word))
}

/** Of matches of one kind that overlap, the longest. */
function longest(matches: readonly Match<CueKind>[]): readonly Match<CueKind>[] {
  const kept: Match<CueKind>[] = []
  for (const match of matches.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const isCovered = kept.some(
      ({ tells, from, to }) => tells === match.tells && match.from < to && from < match.to,
    )
    if (!isCovered) kept.push(match)
  }
  return kept.toSorted((a, b) => a.from - b.from || a.to - b.to)
}
