import { emptyLexicon, addConcept, type Lexicon } from './lexicon.ts'
import type { CompiledStep } from './matcher.ts'
import type { NegationWords } from './negation.ts'
import type { Exception } from './exceptions.ts'
import { namesIn, parsePattern } from './pattern.ts'
import type { LanguageWords, Rule } from './types.ts'

export type CompiledPattern = {
  readonly rule: Rule
  /** Whose words they are; `any`: of no language in particular. */
  readonly language: string
  readonly steps: readonly CompiledStep[]
  readonly acrossSentences: boolean
  readonly evenNegated: boolean
  /** Tied to money or a condition: always `block`. */
  readonly conditional: boolean
  readonly negation: NegationWords
  readonly exceptions: readonly CompiledException[]
}

/** Words that take a match back, by their number. */
export type CompiledException = Pick<Exception, 'where'> & {
  readonly concept: number
  /** Between the words and the match: the match stands after all. */
  readonly plea?: number
  /** Anywhere in the sentence: the same. */
  readonly unless?: number
}

/** Everything that patterns need, compiled once. */
export type Book = {
  readonly lexicon: Lexicon
  readonly patterns: readonly CompiledPattern[]
  /** Numbers of the words of saying, before what the buyer is quoted with. */
  readonly said: readonly number[]
}

/** Small words that turn a sentence round, and insults: a slip must not make one of another word. */
const small = new Set(
  'not notAfter restart restartAfter condition others done thanked byothers weconfirm abuse threat said plea innocent feature onlyonce truly ownwish reachus lookalike carrier callus usualpay staysopen eitherway purse printed'.split(
    ' ',
  ),
)

/** Compiles rules and words of the chosen of all languages. Words of `any` belong to every language. */
export function bookOf(
  rules: readonly Rule[],
  chosen: readonly LanguageWords[],
  languages: readonly LanguageWords[],
  exceptions: readonly Exception[],
): Book {
  const lexicon = emptyLexicon()
  const shared = languages.find(({ language }) => language === 'any')?.words ?? {}
  const whole = chosen.map((each) => {
    return each.language === 'any' ? withTurnsOf(each, languages) : each
  })
  const patterns = whole.flatMap((words) =>
    rules.flatMap((rule) => patternsOf(rule, words, shared, lexicon, exceptions, languages)),
  )
  const said = chosen.flatMap(({ language }) => lexicon.concepts.get(`${language}:said`) ?? [])
  return { lexicon, patterns, said }
}

/** A name that every language knows is turned round by the small words of any language. */
function withTurnsOf(any: LanguageWords, languages: readonly LanguageWords[]): LanguageWords {
  const turns = [...small].flatMap((name) => {
    const all = wordsOfAll(name, languages)
    return all === '' || name === 'abuse' || name === 'threat' ? [] : [[name, all] as const]
  })
  return { ...any, words: { ...any.words, ...Object.fromEntries(turns) } }
}

function wordsOfAll(name: string, languages: readonly LanguageWords[]): string {
  return languages.flatMap(({ words }) => words[name] ?? []).join(' ')
}

function patternsOf(
  rule: Rule,
  language: LanguageWords,
  shared: Readonly<Record<string, string>>,
  lexicon: Lexicon,
  exceptions: readonly Exception[],
  languages: readonly LanguageWords[],
): readonly CompiledPattern[] {
  const own = language.words
  const add = (name: string, mixed = false) =>
    mixed && shared[name] !== undefined
      ? addConcept(lexicon, `${language.language}+${name}`, `${own[name] ?? ''} ${shared[name]}`)
      : addConcept(lexicon, `${language.language}:${name}`, own[name] ?? '', !small.has(name))
  const has = (name: string) => own[name] !== undefined
  const wide = ['zh', 'ja'].includes(language.language) ? 2 : 1
  const ready = (source: string): boolean => {
    const names = namesIn(source)
    const known = names.every((name) => has(name) || shared[name] !== undefined)
    return known && (names.length === 0 || names.some(has))
  }
  const optional = (name: string) => (has(name) ? add(name, name === 'not') : undefined)
  const negation = {
    reach: 9 * wide,
    ...defined({
      not: optional('not'),
      restart: optional('restart'),
      condition: optional('condition'),
      notAfter: optional('notAfter'),
      restartAfter: optional('restartAfter'),
    }),
  }
  const inAny = (name: string) =>
    addConcept(lexicon, `all:${name}`, wordsOfAll(name, languages), false)
  const plea = optional('plea')
  const takenBackBy = exceptions
    .filter(({ rules: of }) => of === 'all' || of.includes(rule.id))
    .flatMap(({ words, where, inAnyLanguage, unless }): readonly CompiledException[] => {
      const concept = inAnyLanguage === true ? inAny(words) : optional(words)
      if (concept === undefined) return []
      const stays = unless === undefined ? undefined : inAny(unless)
      return [{ concept, where, ...defined({ plea, unless: stays }) }]
    })
  const compile = (source: string, conditional: boolean): CompiledPattern => {
    const pattern = parsePattern(source, (step) => step)
    const steps = pattern.steps.map(({ concept, gap, eitherOrder }) => ({
      concept: concept.startsWith('@')
        ? add(concept.slice(1), pattern.steps.length > 1)
        : addConcept(lexicon, `=${concept}`, concept.replaceAll('|', ' ')),
      gap: gap * wide,
      eitherOrder,
    }))
    return {
      ...pattern,
      rule,
      language: language.language,
      steps,
      conditional,
      negation: { ...negation, inside: steps.length > 1 && !pattern.holdsNegation },
      exceptions: takenBackBy,
    }
  }
  return [
    ...rule.patterns.filter(ready).map((each) => compile(each, false)),
    ...(rule.conditional ?? []).filter(ready).map((each) => compile(each, true)),
    ...(language.patterns?.[rule.id] ?? []).map((each) => compile(each, false)),
  ]
}

function defined<T extends Record<string, number | undefined>>(
  values: T,
): { readonly [K in keyof T]?: number } {
  const known = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(known) as { readonly [K in keyof T]?: number }
}
