import { firstFrom } from './first-from.ts'
import type { LabelTable } from './spec.ts'
import { atOnce, type Steps } from './steps.ts'
import { fold } from './text.ts'

/** The words of a label table, ready to be looked up. */
export type LabelWords = {
  /** Keys of a folded text that is a label's word; undefined when it is none. */
  readonly keysOf: (folded: string) => readonly string[] | undefined
  /** Whether some label's word begins with a folded text. */
  readonly isStart: (folded: string) => boolean
}

const known = new WeakMap<LabelTable, LabelWords>()

/** Worked out once for each table, in steps: a table has thousands of words. */
export function* labelWordSteps(table: LabelTable): Steps<LabelWords> {
  const before = known.get(table)
  if (before) return before
  const words = yield* foldedWords(table)
  const sorted = [...words.keys()].sort()
  const now: LabelWords = {
    keysOf: (folded) => words.get(folded),
    isStart: (folded) =>
      sorted[firstFrom(sorted, (word) => word >= folded)]?.startsWith(folded) === true,
  }
  known.set(table, now)
  return now
}

export function labelWords(table: LabelTable): LabelWords {
  return known.get(table) ?? atOnce(labelWordSteps(table))
}

function* foldedWords(table: LabelTable): Steps<ReadonlyMap<string, readonly string[]>> {
  const words = new Map<string, string[]>()
  for (const [key, languages] of Object.entries(table)) {
    yield
    for (const word of Object.values(languages).flat()) {
      const text = fold(word)
      const keys = words.get(text)
      if (!keys) words.set(text, [key])
      else if (!keys.includes(key)) keys.push(key)
    }
  }
  words.delete('')
  return words
}
