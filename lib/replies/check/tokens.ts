/** A word, or one character of Chinese or Japanese. `start` and `end` are places in the plain text. */
export type Token = {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Number of the sentence and, within the text, of the clause. */
  readonly sentence: number
  readonly clause: number
}

const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー★]|%|[\p{L}\p{M}\p{N}$@€£¥₽]+(?:['!|][\p{L}\p{N}]+)*/gu
const cjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー★]/u
/** `l’avis`, `n’oubliez`: the article is a word of its own. */
const elided =
  /^(?:[a-z]{1,2}|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|sull|dall|quell|all|un|dov|com|cos)'/u
/** `I'll`, `we've`: English, one word. */
const contracted = /'(?:ll|re|ve|d|m|s|t)$/
/** `$8`, `8€`: the sign is a word of its own. */
const amountOf = /^([$€£¥₽]?)(\d+)([$€£¥₽]?)$/
const sentenceEnd = /[.!?…;:][\s"»)\]]|\n\s*\n|[！？]/u
const clauseEnd = /[,:;()[\]"«»]|\s-\s|\n\s*\n|[.!?…]\s/u

/** Words of a plain text in order, numbered by sentence and clause. A single line break ends nothing. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let [sentence, clause, last] = [0, 0, 0]
  const add = (start: number, word: string) => {
    tokens.push({ text: word, start, end: start + word.length, sentence, clause })
  }
  for (const match of text.matchAll(piece)) {
    const gap = text.slice(last, match.index)
    if (last > 0 && sentenceEnd.test(gap.length > 64 ? gap.slice(0, 64) : gap)) sentence++
    if (last > 0 && clauseEnd.test(gap.length > 64 ? gap.slice(0, 64) : gap)) clause++
    last = match.index + match[0].length
    for (const [at, word] of wordsOf(match[0])) add(match.index + at, word)
  }
  return tokens
}

function wordsOf(run: string): readonly (readonly [number, string])[] {
  if (cjk.test(run)) return [[0, run]]
  const amount = amountOf.exec(run)
  if (amount !== null) {
    const [, before = '', figures = '', after = ''] = amount
    const parts = [before, figures, after].map((part, at, all): [number, string] => [
      all.slice(0, at).join('').length,
      part,
    ])
    return parts.filter(([, part]) => part !== '')
  }
  // A word of one script beside Chinese characters stands alone already: the pattern splits there.
  const article = run.includes("'") && !contracted.test(run) ? elided.exec(run)?.[0] : undefined
  if (article === undefined) return splitCjk(run)
  const rest = run.slice(article.length)
  return [[0, article.slice(0, -1)], ...wordsOf(rest).map(shift(article.length))]
}

function splitCjk(run: string): readonly (readonly [number, string])[] {
  const parts: [number, string][] = []
  for (const part of run.matchAll(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー★]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu,
  )) {
    parts.push([part.index, part[0]])
  }
  return parts
}

function shift(by: number) {
  return ([at, word]: readonly [number, string]): readonly [number, string] => [at + by, word]
}

/** The word without apostrophes: `don't` is `dont`. */
export function bare(word: string): string {
  return word.includes("'") ? word.replaceAll("'", '') : word
}
