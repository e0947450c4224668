import * as z from 'zod/mini'
import {
  ownFolderSchema,
  ownSnippetSchema,
  type OwnFolder,
  type OwnLibrary,
  type OwnSnippet,
} from './schema.ts'

/** Own snippets as working values: JSON by id, so that one that is changed is written alone. */

export type StoredLibrary = OwnLibrary & {
  /** Names whose value is no snippet any more; they are kept as they are, and told. */
  readonly broken: readonly string[]
}

export function readStored(values: Readonly<Record<string, string>>): StoredLibrary {
  const folders: OwnFolder[] = []
  const snippets: OwnSnippet[] = []
  const broken: string[] = []
  for (const [name, value] of Object.entries(values)) {
    if (value === '') continue
    const json = parsed(value)
    const folder = z.safeParse(ownFolderSchema, json)
    const snippet = z.safeParse(ownSnippetSchema, json)
    if (folder.success) folders.push(folder.data)
    else if (snippet.success) snippets.push(snippet.data)
    else broken.push(name)
  }
  return { folders, snippets: snippets.toSorted(byTitle), broken }
}

/** What is to be written, by name. */
export function storedOf({ folders, snippets }: OwnLibrary): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...folders, ...snippets].map((each) => [each.id, JSON.stringify(each)]),
  )
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function byTitle(a: OwnSnippet, b: OwnSnippet): number {
  return a.title.localeCompare(b.title)
}
