import * as z from 'zod/mini'
import { fileFormat, fileVersion, largestFile } from './file-format.ts'
import { joined, nothing, type Imported } from './gather.ts'
import { icuFault } from './icu-fault.ts'
import { shown, type ImportProblem } from './problems.ts'
import type { ImportWays } from './raw-row.ts'
import { readTextBlaze } from './read-text-blaze.ts'
import { ownFolderSchema, ownSnippetSchema, type OwnFolder, type OwnSnippet } from './schema.ts'

const list = z.array(z.unknown()).check(z.maxLength(20_000))
const ours = z.object({
  format: z.literal(fileFormat),
  version: z.int(),
  folders: list,
  snippets: list,
})
/** Snippets from JSON: our own export, or Text Blaze's. */
export function readJsonFile(text: string, ways: ImportWays): Imported {
  if (text.length > largestFile) return nothing({ code: 'too-large', row: 0, field: '' })
  const parsed = parsedJson(text)
  if (parsed === undefined) return nothing({ code: 'not-json', row: 0, field: '' })
  const own = ours.safeParse(parsed.value)
  if (own.success) return readOurs(own.data, ways)
  const foreign = readTextBlaze(parsed.value, ways)
  return foreign ?? nothing({ code: 'not-snippets', row: 0, field: '' })
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function readOurs(file: z.infer<typeof ours>, ways: ImportWays): Imported {
  if (file.version > fileVersion) {
    return nothing({ code: 'newer-version', row: 0, field: 'version', found: String(file.version) })
  }
  const folders = file.folders.map((value, at) => readFolder(value, at + 1))
  const known = new Set(folders.flatMap(({ folder }) => (folder ? [folder.id] : [])))
  const read = file.snippets.map((value, at) => readSnippet(value, at + 1, known))
  const placed = read.flatMap(({ row, snippet }) => (snippet ? [{ row, snippet }] : []))
  const { snippets, problems } = joined(placed, ways.newId)
  return {
    folders: folders.flatMap(({ folder }) => (folder ? [folder] : [])),
    snippets,
    problems: [...folders, ...read].flatMap((each) => each.problems).concat(problems),
  }
}

type ReadFolder = {
  readonly folder?: OwnFolder
  readonly problems: readonly ImportProblem[]
}

function readFolder(value: unknown, row: number): ReadFolder {
  const result = ownFolderSchema.safeParse(value)
  if (result.success) return { folder: result.data, problems: [] }
  return { problems: faults(result.error.issues, value, row, 'folders') }
}

type ReadSnippet = {
  readonly row: number
  readonly snippet?: OwnSnippet
  readonly problems: readonly ImportProblem[]
}

function readSnippet(value: unknown, row: number, folders: ReadonlySet<string>): ReadSnippet {
  const result = ownSnippetSchema.safeParse(value)
  if (!result.success) return { row, problems: faults(result.error.issues, value, row) }
  const { folder, ...rest } = result.data
  if (folder === undefined || folders.has(folder))
    return { row, snippet: result.data, problems: [] }
  return {
    row,
    snippet: rest,
    problems: [{ code: 'folder-missing', row, field: 'folder', found: shown(folder) }],
  }
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }

/** Each field once; a fault of a text's placeholders with its place. */
function faults(
  issues: readonly Issue[],
  value: unknown,
  row: number,
  inside?: string,
): readonly ImportProblem[] {
  const fields = new Map(issues.map((issue) => [issue.path.map(String).join('.'), issue]))
  return [...fields].map(([path, issue]) => {
    const found = issue.path.reduce<unknown>(memberOf, value)
    const field = [inside, path].filter((part) => part !== undefined && part !== '').join('.')
    const fault = issue.message === 'icu' && typeof found === 'string' ? icuFault(found) : undefined
    if (fault) {
      const { what, line, column } = fault
      return { code: 'icu', row, field, found: what, line, column }
    }
    const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? '')
    return { code: 'bad-field', row, field, found: shown(text) }
  })
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, key) ? (Reflect.get(value, key) as unknown) : undefined
}
