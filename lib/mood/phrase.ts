import { foldWord } from './letters.ts'
import type { Token } from './tokens.ts'

/** The notation of `words/types.ts`, compiled. What one match costs is bounded by the phrase, not the text. */

type Part =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'start'; readonly of: string }
  | { readonly is: 'gap'; readonly most: number }
  | OneOf

/** Several ways to say a part, found by the word that stands there. */
type OneOf = {
  readonly is: 'one-of'
  readonly ways: readonly Phrase[]
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>
  readonly byStart: readonly (readonly [string, Phrase])[]
  /** Ways that need no word to begin with. */
  readonly others: readonly Phrase[]
}

export type Phrase = readonly Part[]

const notation =
  /\{(\w+)\}|<(\d)>|([(|)])|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])|([^\s(){}|<>~\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)(~?)/gu

/** Throws for a phrase that is not well formed or names an unknown set: a bug of the data. */
export function phraseOf(text: string, sets: Readonly<Record<string, string>>, depth = 0): Phrase {
  const open: { ways: Part[][]; now: Part[] }[] = [{ ways: [], now: [] }]
  for (const [, set, gap, sign, wide, word, tilde] of text.matchAll(notation)) {
    const top = open.at(-1)
    if (top === undefined) throw new Error(`unbalanced phrase: ${text}`)
    if (set !== undefined) top.now.push(oneOf(setOf(set, sets, depth)))
    else if (gap !== undefined) top.now.push({ is: 'gap', most: Number(gap) })
    else if (sign !== undefined) bracket(open, sign)
    else if (wide !== undefined) top.now.push({ is: 'word', word: foldWord(wide) })
    else if (word !== undefined) top.now.push(wordPart(word, tilde === '~'))
  }
  const [whole] = open
  if (whole === undefined || open.length > 1) throw new Error(`unbalanced phrase: ${text}`)
  return whole.ways.length === 0 ? whole.now : [oneOf([...whole.ways, whole.now])]
}

function setOf(
  name: string,
  sets: Readonly<Record<string, string>>,
  depth: number,
): readonly Phrase[] {
  const text = sets[name]
  if (text === undefined || depth > 4) throw new Error(`no set {${name}}`)
  return [phraseOf(text, sets, depth + 1)]
}

function oneOf(ways: readonly Phrase[]): OneOf {
  const byWord = new Map<string, Phrase[]>()
  const byStart: (readonly [string, Phrase])[] = []
  const others: Phrase[] = []
  for (const way of ways) {
    if (way[0]?.is === 'gap' || mayBeEmpty(way)) others.push(way)
    else {
      for (const first of firstsOf(way)) {
        if (first.is === 'start') byStart.push([first.of, way])
        else byWord.set(first.word, [...(byWord.get(first.word) ?? []), way])
      }
    }
  }
  return { is: 'one-of', ways, byWord, byStart, others }
}

function wordPart(word: string, isStart: boolean): Part {
  const folded = foldWord(word.replace(/['’]/gu, ''))
  return isStart ? { is: 'start', of: folded } : { is: 'word', word: folded }
}

function bracket(open: { ways: Part[][]; now: Part[] }[], sign: string): void {
  const top = open.at(-1)
  if (sign === '(') open.push({ ways: [], now: [] })
  else if (top === undefined) return
  else if (sign === '|') {
    top.ways.push(top.now)
    top.now = []
  } else {
    open.pop()
    open.at(-1)?.now.push(oneOf([...top.ways, top.now]))
  }
}

export type Words = {
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly isNegator: readonly boolean[]
}

/** Where a match that begins at a word ends (the place behind it), the longest; -1: none. */
export function matchAt(phrase: Phrase, text: Words, at: number): number {
  return follow(phrase, 0, text, at, text.tokens[at]?.sentence ?? -1, (end) => end)
}

type Rest = (at: number) => number

function follow(
  phrase: Phrase,
  part: number,
  text: Words,
  at: number,
  sentence: number,
  rest: Rest,
): number {
  const next = phrase[part]
  if (next === undefined) return rest(at)
  const onward: Rest = (place) => follow(phrase, part + 1, text, place, sentence, rest)
  if (next.is === 'one-of') {
    let best = -1
    for (const way of waysAt(next, text.words[at] ?? '')) {
      best = Math.max(best, follow(way, 0, text, at, sentence, onward))
    }
    return best
  }
  if (next.is === 'gap') return leap(next.most, text, at, sentence, onward)
  const word = text.words[at]
  if (word === undefined || word === '' || text.tokens[at]?.sentence !== sentence) return -1
  const fits = next.is === 'word' ? word === next.word : word.startsWith(next.of)
  return fits ? onward(at + 1) : -1
}

function waysAt({ byWord, byStart, others }: OneOf, word: string): readonly Phrase[] {
  const whole = byWord.get(word)
  const begun = byStart.filter(([start]) => word.startsWith(start)).map(([, way]) => way)
  if (begun.length === 0 && others.length === 0) return whole ?? none
  return [...(whole ?? none), ...begun, ...others]
}

const none: readonly Phrase[] = []

/** Over as few words as will do, never over a negation. */
function leap(most: number, text: Words, at: number, sentence: number, onward: Rest): number {
  for (let over = 0; over <= most; over += 1) {
    const end = onward(at + over)
    if (end >= 0) return end
    const passed = at + over
    if (text.isNegator[passed] === true || text.tokens[passed]?.sentence !== sentence) return -1
  }
  return -1
}

/** The words with which a phrase may begin; `start` where any ending will do. */
export function firstsOf(phrase: Phrase): readonly (Part & { is: 'word' | 'start' })[] {
  const firsts: (Part & { is: 'word' | 'start' })[] = []
  for (const part of phrase) {
    if (part.is === 'gap') throw new Error('a phrase begins with a word')
    if (part.is !== 'one-of') return [...firsts, part]
    firsts.push(...part.ways.flatMap(firstsOf))
    if (!part.ways.some(mayBeEmpty)) return firsts
  }
  return firsts
}

function mayBeEmpty(phrase: Phrase): boolean {
  return phrase.every(
    (part) => part.is === 'gap' || (part.is === 'one-of' && part.ways.some(mayBeEmpty)),
  )
}

/** Every word of a phrase. */
export function wordsOf(phrase: Phrase): readonly string[] {
  return phrase.flatMap((part) =>
    part.is === 'word' ? [part.word] : part.is === 'one-of' ? part.ways.flatMap(wordsOf) : [],
  )
}

/** Every beginning of a word in a phrase. */
export function startsOf(phrase: Phrase): readonly string[] {
  return phrase.flatMap((part) =>
    part.is === 'start' ? [part.of] : part.is === 'one-of' ? part.ways.flatMap(startsOf) : [],
  )
}
