import Papa from 'papaparse'
import { withGuard } from '#lib/cost-profile/formula-guard.ts'
import { replyLanguages } from '../languages.ts'
import { columns, type Column } from './columns.ts'
import { fileFormat, fileVersion } from './file-format.ts'
import type { OwnLibrary, OwnSnippet } from './schema.ts'

/** Everything, as `readJsonFile` gives it back. */
export function printJson({ folders, snippets }: OwnLibrary): string {
  const file = { format: fileFormat, version: fileVersion, folders, snippets }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

const byteOrderMark = '\uFEFF'

/** A row per snippet and language, as `readTableFile` gives them back; folders by name, without those they stand in. */
export function printTable({ folders, snippets }: OwnLibrary): string {
  const names = new Map(folders.map(({ id, name }) => [id, name]))
  const rows = snippets.flatMap((snippet) => rowsOf(snippet, names))
  // Without the mark spreadsheets take the file for one of their own old encodings.
  return `${byteOrderMark}${Papa.unparse([[...columns], ...rows], { newline: '\r\n' })}\r\n`
}

function rowsOf(snippet: OwnSnippet, folders: ReadonlyMap<string, string>): readonly string[][] {
  return replyLanguages.flatMap((language) => {
    const text = snippet.texts[language]
    if (text === undefined) return []
    const cells: Readonly<Record<Column, string>> = {
      id: snippet.id,
      title: snippet.title,
      shortcut: snippet.shortcut ?? '',
      folder: folders.get(snippet.folder ?? '') ?? '',
      language,
      purpose: snippet.purpose ?? '',
      stage: snippet.stage,
      tone: snippet.tone,
      complaints: snippet.complaints.join(' '),
      situations: (snippet.situations ?? []).join(' '),
      marketplaces: (snippet.marketplaces ?? []).join(' '),
      text,
    }
    return [columns.map((column) => withGuard(cells[column]))]
  })
}
