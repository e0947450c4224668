import * as z from 'zod/mini'
import { withOwnPlaceholders } from './foreign-placeholders.ts'
import { foldersOf, joined, type Imported } from './gather.ts'
import { isMarkup, textOfMarkup } from './html-text.ts'
import type { ImportProblem } from './problems.ts'
import { snippetOfRow, type ImportWays } from './raw-row.ts'

/** As Text Blaze exports all folders. */
const textBlaze = z.object({
  folders: z.array(
    z.object({
      name: z.string(),
      snippets: z.array(
        z.object({
          name: z.exactOptional(z.string()),
          shortcut: z.exactOptional(z.string()),
          text: z.exactOptional(z.string()),
        }),
      ),
    }),
  ),
})

const untold = {
  id: '',
  language: '',
  purpose: '',
  stage: '',
  tone: '',
  complaints: '',
  situations: '',
  marketplaces: '',
} as const

/** Undefined where it is no export of Text Blaze. */
export function readTextBlaze(value: unknown, ways: ImportWays): Imported | undefined {
  const parsed = textBlaze.safeParse(value)
  if (!parsed.success) return undefined
  const file = parsed.data
  const folders = foldersOf(
    file.folders.map(({ name }) => name.trim()),
    ways.newId,
  )
  const listed = file.folders.flatMap(({ name, snippets }) =>
    snippets.map((snippet) => ({ ...snippet, folder: name.trim().slice(0, 120) })),
  )
  const read = listed.map(({ name = '', shortcut = '', text = '', folder }, at) => {
    const row = at + 1
    const hadMarkup = isMarkup(text)
    const plain = withOwnPlaceholders(hadMarkup ? textOfMarkup(text) : text)
    const id = folders.find((each) => each.name === folder)?.id
    const raw = {
      ...untold,
      row,
      title: name.trim(),
      shortcut: shortcut.trim(),
      text: plain,
      folder: id,
    }
    const { snippet, problems } = snippetOfRow(raw, ways)
    const markup: readonly ImportProblem[] =
      hadMarkup && snippet ? [{ code: 'markup-removed', row, field: 'text' }] : []
    return { row, snippet, problems: [...problems, ...markup] }
  })
  const placed = read.flatMap(({ row, snippet }) => (snippet ? [{ row, snippet }] : []))
  const { snippets, problems } = joined(placed, ways.newId)
  return { folders, snippets, problems: [...read.flatMap((each) => each.problems), ...problems] }
}
