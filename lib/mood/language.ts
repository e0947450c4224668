import { foldWord, shortened } from './letters.ts'
import { lexiconOf } from './lexicon.ts'
import { tokensOf } from './tokens.ts'
import { languages } from './words/index.ts'

/** Which language a text is in: by script, frequent words, the lexicon's words, letters and endings. */

const latin = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'] as const
type Latin = (typeof latin)[number]

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
]

/** Letters and endings that one language has and its neighbours rarely, of a word in lower case. */
const habits: Readonly<Record<Latin, RegExp>> = {
  en: /(?:ing|ght|tion|ould|ness|n't)$|^(?:wh|th|sh)/u,
  de: /[äöüß]|(?:ung|heit|keit|lich|isch|tz|cht|eit)$|^(?:ge|ver|zu|sch).{3}/u,
  fr: /[çèêëîôûùœ]|(?:eau|eux|aux|ement|ait|ais|ez|oir|ée|ées|és)$/u,
  es: /[ñ¿¡]|(?:ción|ciones|dad|ado|ada|ando|iendo|mente|aron|ieron|amos|áis)$/u,
  it: /[ìò]|(?:zione|zioni|mente|ato|ata|ati|uto|ando|endo|ggio|cchi|tto|tti|lla|lle|ssimo)$|^(?:gl|sb)/u,
  pt: /[ãõ]|(?:ção|ções|dade|ado|ada|ando|endo|mente|eira|eiro|inho|lh[ao]s?|nh[ao]s?)$/u,
  nl: /(?:ij|aa|ee|oo|uu|ui|oe)(?:[bdfgklmnprstvz]|$)|(?:lijk|heid|tje|en)$|^(?:ge|ver|on)[a-z]{4}/u,
  pl: /[ąęłśżźćń]|(?:sz|cz|rz|owa|ego|emu|ych|ach|ami|ów|iem|łem|łam|my)$|^(?:prz|nie|wsz|szcz)/u,
}

/** A BCP 47 tag, of eleven languages read well and a few known by script; `und`: nothing tells. */
export function languageOf(text: string): string {
  const counts = scripts.map(
    ([language, pattern]) => [language, text.match(pattern)?.length ?? 0] as const,
  )
  const latinLetters = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const of = new Map(counts)
  const [kana, han] = [of.get('ja') ?? 0, of.get('zh') ?? 0]
  // One sign of these says about as much as three Latin letters.
  const wide = 3 * (kana + han)
  if (wide > 0 && wide >= latinLetters) return kana * 12 >= han && kana > 0 ? 'ja' : 'zh'
  const other = counts.slice(2).find(([, count]) => count > 0 && count >= latinLetters)
  return other === undefined ? latinLanguageOf(text) : other[0]
}

function latinLanguageOf(text: string): string {
  const scores = new Map<string, number>(latin.map((each) => [each, 0]))
  for (const token of tokensOf(text, false)) {
    const written = text.slice(token.start, token.end).toLowerCase()
    addWord(scores, token.word)
    if (/['’]/u.test(written))
      for (const part of written.split(/['’]/u)) addWord(scores, foldWord(part))
    for (const each of latin) if (habits[each].test(written)) addTo(scores, each, 0.35)
  }
  const [best] = [...scores].toSorted((a, b) => b[1] - a[1])
  return best === undefined || best[1] === 0 ? 'und' : best[0]
}

/** A word that few languages have tells more. */
function addWord(scores: Map<string, number>, word: string): void {
  const plain = shortened(word, 1)
  const frequent = owners().frequent.get(word) ?? owners().frequent.get(plain) ?? []
  for (const each of frequent) addTo(scores, each, 1 / frequent.length)
  const known = owners().known.get(word) ?? owners().known.get(plain) ?? []
  for (const each of known) addTo(scores, each, 0.6 / known.length)
}

function addTo(scores: Map<string, number>, language: string, more: number): void {
  const now = scores.get(language)
  if (now !== undefined) scores.set(language, now + more)
}

type Owners = Readonly<Record<'frequent' | 'known', ReadonlyMap<string, readonly string[]>>>
let made: Owners | undefined

function owners(): Owners {
  made ??= {
    frequent: ownersOf((each) => each.frequent.split(/\s+/u).map(foldWord)),
    known: ownersOf((each) => [...(lexiconOf(each.language)?.vocabulary.whole ?? [])]),
  }
  return made
}

function ownersOf(
  wordsIn: (words: (typeof languages)[number]) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const words of languages.filter(({ language }) => latin.some((each) => each === language))) {
    for (const word of new Set(wordsIn(words)))
      map.set(word, [...(map.get(word) ?? []), words.language])
  }
  return map
}
