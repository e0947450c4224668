import { clipped } from '#lib/order/clipped.ts'
import type { Complaint, StageId } from '#lib/order/situations.ts'
import { isReplyLanguage, replyLanguageOf, type ReplyLanguage } from '../languages.ts'
import type { Tone } from '../types.ts'
import { icuFault } from './icu-fault.ts'
import { shown, type ImportProblem } from './problems.ts'
import { longestText, longestTitle, ownSnippetSchema, type OwnSnippet } from './schema.ts'

/** What a file of another program does not tell: the agent says it before the import. */
export type ImportWays = {
  /** A new id without its prefix, e.g. of `crypto.randomUUID`. */
  readonly newId: () => string
  readonly language: ReplyLanguage
  readonly stage: StageId
  readonly complaints: readonly Complaint[]
  readonly tone: Tone
}

/** A snippet as a table or another program's file has it. Empty: not told. */
export type RawRow = {
  readonly row: number
  readonly id: string
  readonly title: string
  readonly shortcut: string
  readonly language: string
  readonly purpose: string
  readonly stage: string
  readonly tone: string
  readonly complaints: string
  readonly situations: string
  readonly marketplaces: string
  readonly text: string
  /** Id of a folder that the result holds. */
  readonly folder: string | undefined
}

export type ReadRow = {
  readonly snippet?: OwnSnippet
  readonly problems: readonly ImportProblem[]
}

/** One snippet with one language, or why it is none. */
export function snippetOfRow(raw: RawRow, ways: ImportWays): ReadRow {
  const { row, text } = raw
  const language = raw.language === '' ? ways.language : languageOf(raw.language)
  if (text.trim() === '') return leftOut({ code: 'empty-text', row, field: 'text' })
  if (text.length > longestText) return leftOut(bad(row, 'text', `${text.length} > ${longestText}`))
  if (language === undefined) {
    return leftOut({ code: 'no-such-language', row, field: 'language', found: shown(raw.language) })
  }
  const fault = icuFault(text)
  if (fault !== undefined) {
    const { what, line, column } = fault
    return leftOut({ code: 'icu', row, field: 'text', found: what, line, column })
  }
  return checked(raw, { ...fieldsOf(raw, ways), texts: { [language]: text } })
}

function leftOut(problem: ImportProblem): ReadRow {
  return { problems: [problem] }
}

function bad(row: number, field: string, found: string): ImportProblem {
  return { code: 'bad-field', row, field, found: shown(found) }
}

function languageOf(tag: string): ReplyLanguage | undefined {
  return isReplyLanguage(tag) ? tag : replyLanguageOf(tag)
}

function fieldsOf(raw: RawRow, ways: ImportWays) {
  const isOwnId = ownSnippetSchema.shape.id.safeParse(raw.id).success
  const list = (words: string) => words.split(/[\s,;|]+/).filter((word) => word !== '')
  return {
    id: isOwnId ? raw.id : `own:${ways.newId()}`,
    title: raw.title === '' ? titleFrom(raw.text) : raw.title,
    stage: raw.stage === '' ? ways.stage : raw.stage,
    tone: raw.tone === '' ? ways.tone : raw.tone,
    complaints: raw.complaints === '' ? ways.complaints : list(raw.complaints),
    ...(raw.situations === '' ? {} : { situations: list(raw.situations) }),
    ...(raw.marketplaces === '' ? {} : { marketplaces: list(raw.marketplaces) }),
    ...(raw.purpose === '' ? {} : { purpose: raw.purpose }),
    ...(raw.shortcut === '' ? {} : { shortcut: raw.shortcut }),
    ...(raw.folder === undefined ? {} : { folder: raw.folder }),
  }
}

function checked(raw: RawRow, made: object): ReadRow {
  const result = ownSnippetSchema.safeParse(made)
  if (!result.success) {
    const fields = [...new Set(result.error.issues.map(({ path }) => String(path[0] ?? '')))]
    return { problems: fields.map((field) => bad(raw.row, field, wrong(made, field))) }
  }
  const isNamed = raw.title !== ''
  const { title } = result.data
  return {
    snippet: result.data,
    problems: isNamed
      ? []
      : [{ code: 'title-made', row: raw.row, field: 'title', found: shown(title) }],
  }
}

function wrong(made: object, field: string): string {
  const value: unknown = Reflect.get(made, field)
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/** The first line that says something, greetings and placeholders left out. */
function titleFrom(text: string): string {
  const lines = text
    .replaceAll(/\{[^{}]*\}/g, ' ')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
  const first = lines.find((line) => line.length > 12) ?? lines.find((line) => line !== '') ?? '…'
  return clipped(first, longestTitle / 2)
}
