import { normalise } from './normalise.ts'
import { bare, tokenise, type Token } from './tokens.ts'
import { formsOf } from './forms.ts'

/** One word of a phrase: as it stands, or the beginning of a word. */
type Word = { readonly text: string; readonly stem: boolean }
/** `rest` is read from `tail` when a text first has the word before it. */
type Entry = { readonly concept: number; readonly tail: string; rest?: readonly Word[] }

/** Where a concept stands in a text: tokens `from` up to, not including, `to`. */
export type Occurrence = { readonly from: number; readonly to: number }

/** All words of all languages, found by their first word. */
export type Lexicon = {
  readonly concepts: Map<string, number>
  readonly exact: Map<string, Entry[]>
  readonly stems: Map<string, Entry[]>
  /** Concepts of numbers: figures belong to them too. */
  readonly figures: number[]
  /** First letter and length → words; for typing mistakes in long words. */
  readonly near: Map<string, Set<string>>
}

export function emptyLexicon(): Lexicon {
  return { concepts: new Map(), exact: new Map(), stems: new Map(), figures: [], near: new Map() }
}

/** Adds a concept with its words; a concept that is known keeps its number. */
export function addConcept(lexicon: Lexicon, key: string, words: string, slips = true): number {
  const known = lexicon.concepts.get(key)
  if (known !== undefined) return known
  const concept = lexicon.concepts.size
  lexicon.concepts.set(key, concept)
  if (key.endsWith('num')) lexicon.figures.push(concept)
  for (const phrase of words.trim().split(/\s+/)) addPhrase(lexicon, concept, phrase, slips)
  return concept
}

function addPhrase(lexicon: Lexicon, concept: number, phrase: string, slips: boolean): void {
  const [first, tail] = firstOf(phrase)
  if (first === undefined) throw new Error(`A phrase without words: ${JSON.stringify(phrase)}`)
  const map = first.stem ? lexicon.stems : lexicon.exact
  const entries = map.get(first.text)
  const entry = typeof tail === 'string' ? { concept, tail } : { concept, tail: '', rest: tail }
  if (entries === undefined) map.set(first.text, [entry])
  else entries.push(entry)
  if (slips && first.text.length >= nearLength && !first.stem) addNear(lexicon, first.text)
}

/** Most phrases are plain already: what follows their first word waits until it is needed. */
const plainPhrase = /^[a-z]+(?:\*?$|_[a-z_]+\*?$)/

function firstOf(
  phrase: string,
): readonly [first: Word | undefined, tail: string | readonly Word[]] {
  if (!plainPhrase.test(phrase)) {
    const [first, ...rest] = wordsOf(phrase)
    return [first, rest]
  }
  const end = phrase.indexOf('_')
  if (end > 0) return [{ text: phrase.slice(0, end), stem: false }, phrase.slice(end + 1)]
  const stem = phrase.endsWith('*')
  return [{ text: stem ? phrase.slice(0, -1) : phrase, stem }, '']
}

function restOf(entry: Entry): readonly Word[] {
  entry.rest ??= entry.tail === '' ? [] : wordsOf(entry.tail)
  return entry.rest
}

const nearLength = 6

function addNear(lexicon: Lexicon, word: string): void {
  const shape = shapeOf(word, word.length)
  const words = lexicon.near.get(shape)
  if (words === undefined) lexicon.near.set(shape, new Set([word]))
  else words.add(word)
}

/** Words that a slip makes of one another begin alike and are about as long. */
function shapeOf(word: string, length: number): string {
  return `${word[0] ?? ''}${length}`
}

function wordsOf(phrase: string): readonly Word[] {
  return phrase
    .split('_')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const stem = part.endsWith('*')
      const tokens = tokenise(normalise(stem ? part.slice(0, -1) : part).text)
      return tokens.map(({ text }, at) => ({
        text: bare(text),
        stem: stem && at === tokens.length - 1,
      }))
    })
}

type Found = { readonly entries: readonly Entry[] }
const remembered = new WeakMap<Lexicon, Map<string, Found>>()

/** Entries that may begin with this word, in any of its forms. */
function entriesAt(lexicon: Lexicon, word: string): readonly Entry[] {
  const memory = remembered.get(lexicon) ?? new Map<string, Found>()
  remembered.set(lexicon, memory)
  const known = memory.get(word)
  if (known !== undefined) return known.entries
  const entries = lookUp(lexicon, word)
  // A bound: what buyers and agents write is not ours to keep.
  if (memory.size > 4000) memory.clear()
  memory.set(word, { entries })
  return entries
}

function lookUp(lexicon: Lexicon, word: string): readonly Entry[] {
  if (word.length > 60) return []
  const found = formsOf(word).flatMap((form) => entriesOfForm(lexicon, form))
  if (found.length > 0 || word.length < nearLength) return found
  return nearWords(lexicon, bare(word)).flatMap((near) => lexicon.exact.get(near) ?? [])
}

function entriesOfForm(lexicon: Lexicon, form: string): readonly Entry[] {
  const entries = [...(lexicon.exact.get(form) ?? [])]
  for (let length = 1; length <= form.length; length++) {
    const stems = lexicon.stems.get(form.slice(0, length))
    if (stems !== undefined) entries.push(...stems)
  }
  return entries
}

/** Words one slip of the finger away that begin with the same letter. */
function nearWords(lexicon: Lexicon, word: string): readonly string[] {
  return [-1, 0, 1].flatMap((by) => {
    const alike = lexicon.near.get(shapeOf(word, word.length + by)) ?? []
    return [...alike].filter((each) => isSlip(word, each))
  })
}

/** A letter too few or too many, two letters in each other's place, or one wrong letter inside a long word. A plural is another word. */
function isSlip(word: string, meant: string): boolean {
  if (/\d/.test(word)) return false
  let same = 0
  while (same < word.length && word[same] === meant[same]) same++
  if (word.length !== meant.length) {
    const [short, long] = word.length < meant.length ? [word, meant] : [meant, word]
    if (short.slice(same) !== long.slice(same + 1)) return false
    return same < short.length || (long === meant && meant.length >= 8)
  }
  if (word[same] === meant[same + 1] && word[same + 1] === meant[same]) {
    return word.slice(same + 2) === meant.slice(same + 2)
  }
  const isOne = word.slice(same + 1) === meant.slice(same + 1)
  return isOne && same < word.length - 1 && meant.length >= 8
}

/** Every occurrence of every concept, by concept, in order. */
export function occurrencesIn(
  lexicon: Lexicon,
  tokens: readonly Token[],
): ReadonlyMap<number, readonly Occurrence[]> {
  const found = new Map<number, Occurrence[]>()
  const add = (concept: number, from: number, to: number) => {
    const list = found.get(concept) ?? []
    list.push({ from, to })
    found.set(concept, list)
  }
  tokens.forEach(({ text }, from) => {
    if (/^\d+$/.test(text)) for (const each of lexicon.figures) add(each, from, from + 1)
    for (const entry of entriesAt(lexicon, text)) {
      const rest = restOf(entry)
      if (!rest.every((word, at) => means(tokens[from + 1 + at], word))) continue
      add(entry.concept, from, from + 1 + rest.length)
    }
  })
  return found
}

function means(token: Token | undefined, { text, stem }: Word): boolean {
  if (token === undefined) return false
  if (token.text === text) return true
  if (token.text.length === 1) return false
  return formsOf(token.text).some((form) => (stem ? form.startsWith(text) : form === text))
}
