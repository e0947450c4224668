import { emptyLexicon, addConcept, type Lexicon } from './lexicon.ts'
import type { CompiledStep } from './matcher.ts'
import type { NegationWords } from './negation.ts'
import { namesIn, parsePattern } from './pattern.ts'
import type { LanguageWords, Rule } from './types.ts'

export type CompiledPattern = {
  readonly rule: Rule
  readonly steps: readonly CompiledStep[]
  readonly acrossSentences: boolean
  readonly evenNegated: boolean
  /** Tied to money or a condition: always `block`. */
  readonly conditional: boolean
  readonly negation: NegationWords
  /** Somebody else does it: not asked of the buyer. */
  readonly others?: number
  /** It is done already: a fact, not an offer. */
  readonly done?: number
}

/** Everything that patterns need, compiled once. */
export type Book = { readonly lexicon: Lexicon; readonly patterns: readonly CompiledPattern[] }

/** Rules whose findings an act of others, or a thing done already, takes back. */
export type Exceptions = {
  /** Rule → the concept of those words. */
  readonly others: ReadonlyMap<string, string>
  readonly done: ReadonlyMap<string, string>
}

/** Small words that turn a sentence round, and insults: a slip must not make one of another word. */
const small = new Set([
  'not',
  'notAfter',
  'restart',
  'restartAfter',
  'condition',
  'others',
  'done',
  'thanked',
  'byothers',
  'weconfirm',
  'abuse',
  'threat',
])

/** Compiles rules and words. Words of `any` belong to every language. */
export function bookOf(
  rules: readonly Rule[],
  languages: readonly LanguageWords[],
  exceptions: Exceptions,
): Book {
  const lexicon = emptyLexicon()
  const shared = languages.find(({ language }) => language === 'any')?.words ?? {}
  const patterns = languages.flatMap((words) =>
    rules.flatMap((rule) => patternsOf(rule, words, shared, lexicon, exceptions)),
  )
  return { lexicon, patterns }
}

function patternsOf(
  rule: Rule,
  language: LanguageWords,
  shared: Readonly<Record<string, string>>,
  lexicon: Lexicon,
  exceptions: Exceptions,
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
  const optional = (name: string) => (has(name) ? add(name) : undefined)
  const negation = {
    reach: 7 * wide,
    ...defined({
      not: optional('not'),
      restart: optional('restart'),
      condition: optional('condition'),
      notAfter: optional('notAfter'),
      restartAfter: optional('restartAfter'),
    }),
  }
  const marks = defined({
    others: optional(exceptions.others.get(rule.id) ?? ''),
    done: optional(exceptions.done.get(rule.id) ?? ''),
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
      steps,
      conditional,
      negation: { ...negation, inside: steps.length > 1 },
      ...marks,
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
