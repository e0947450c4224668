import { fold } from '#lib/reading/text.ts'
import { textsOf } from './tree.ts'
import type { LabelTable } from '#lib/reading/spec.ts'
import type { Random } from './random.ts'
import type { Variant } from './variant.ts'

/** Labels in another language, values as they are. */
export function translate({ document, random, labels, values }: Variant): void {
  const languages = [...new Set(Object.values(labels).flatMap((words) => Object.keys(words)))]
  const language = random.pick(languages)
  const shown = new Set(values.map((value) => fold(value)))
  for (const text of textsOf(document.body)) {
    const [, before = '', word = '', after = ''] =
      /^(\s*)(.*?)([\s:：#*]*)$/su.exec(text.data) ?? []
    if (word === '' || word.length > 80 || isValue(fold(word), shown)) continue
    const other = translated(word, language, labels, random)
    if (other !== undefined) text.data = before + other + after
  }
  if (isSafe(document.documentElement.lang, language)) document.documentElement.lang = language
}

/** A value may be a word of the table too (a status, a wish). */
function isValue(word: string, values: ReadonlySet<string>): boolean {
  return (
    values.has(word) ||
    [...values].some((value) => value.includes(word) && word.length > 3 && value.length < 60)
  )
}

/** The same meaning in the other language; none when the word has several and no word has all of them. */
function translated(
  word: string,
  language: string,
  labels: LabelTable,
  random: Random,
): string | undefined {
  const keys = Object.keys(labels).filter((key) => allWords(labels, key).has(fold(word)))
  if (keys.length === 0) return undefined
  const choices = keys.map((key) => labels[key]?.[language] ?? [])
  const shared = (choices[0] ?? []).filter((each) => {
    const meant = Object.keys(labels).filter((key) => allWords(labels, key).has(fold(each)))
    return meant.length === keys.length && meant.every((key) => keys.includes(key))
  })
  return shared.length === 0 ? undefined : random.pick(shared)
}

const known = new Map<string, ReadonlySet<string>>()

function allWords(labels: LabelTable, key: string): ReadonlySet<string> {
  const before = known.get(key)
  if (before) return before
  const words = new Set(
    Object.values(labels[key] ?? {})
      .flat()
      .map((each) => fold(each)),
  )
  known.set(key, words)
  return words
}

/** Figures stay as they are, so the page may only name a language that writes them alike. */
function isSafe(before: string, after: string): boolean {
  const write = (language: string): string => {
    try {
      return new Intl.NumberFormat(language).format(12_345.5)
    } catch {
      return '?'
    }
  }
  return before !== '' && write(before) === write(after)
}
