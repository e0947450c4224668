import { clipped } from '#lib/order/clipped.ts'

/** What was wrong with a file, a row or a field, and so what the agent has to do: `replies.import.<code>` says it. */
export const importProblems = [
  'too-large',
  'not-text',
  'not-json',
  'not-snippets',
  'newer-version',
  'quotes',
  'no-text-column',
  'unused-columns',
  'empty-text',
  'icu',
  'bad-field',
  'no-such-language',
  'title-made',
  'markup-removed',
  'same-id',
  'same-shortcut',
  'folder-missing',
] as const
export type ImportProblemCode = (typeof importProblems)[number]

/** Message key of what to do about it. Values: `row`, `field`, `found`, `line`, `column`. */
export function importProblemKey(code: ImportProblemCode): string {
  return `replies.import.${code}`
}

/** Those after which the row, or the whole file, is not in the result; after the others it is, changed as they say. */
const leavesOut: ReadonlySet<ImportProblemCode> = new Set([
  'too-large',
  'not-text',
  'not-json',
  'not-snippets',
  'newer-version',
  'quotes',
  'no-text-column',
  'empty-text',
  'icu',
  'bad-field',
  'no-such-language',
])

export type ImportProblem = {
  readonly code: ImportProblemCode
  /** Line of the file for tables, place in the list for JSON, from 1. 0: the file as a whole. */
  readonly row: number
  /** Column or path of the field; empty for all of the row. */
  readonly field: string
  /** What stood there, or the names that it is about, shortened. */
  readonly found?: string
  /** Inside the text, of a fault in its placeholders. */
  readonly line?: number
  readonly column?: number
}

export function isLeftOut({ code }: ImportProblem): boolean {
  return leavesOut.has(code)
}

/** As much of a value as a report can show. */
export function shown(value: string): string {
  return clipped(value.replaceAll(/\s+/gu, ' ').trim(), 60)
}
