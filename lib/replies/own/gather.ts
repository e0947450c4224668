import type { ImportProblem } from './problems.ts'
import { shown } from './problems.ts'
import type { OwnFolder, OwnLibrary, OwnSnippet } from './schema.ts'

export type Imported = OwnLibrary & {
  /** In the order of the file; nothing is left out without one. */
  readonly problems: readonly ImportProblem[]
}

export function nothing(problem: ImportProblem): Imported {
  return { folders: [], snippets: [], problems: [problem] }
}

/** Folders by name, each once. */
export function foldersOf(names: readonly string[], newId: () => string): readonly OwnFolder[] {
  const unique = [...new Set(names.filter((name) => name !== ''))]
  return unique.map((name) => ({ id: `folder:${newId()}`, name: name.slice(0, 120) }))
}

type Placed = { readonly row: number; readonly snippet: OwnSnippet }

/**
 * Rows of one id in several languages become one snippet. The same id twice in one language, or a shortcut that
 * another has, is said: the later one gets a new id, or loses its shortcut.
 */
export function joined(
  placed: readonly Placed[],
  newId: () => string,
): { readonly snippets: readonly OwnSnippet[]; readonly problems: readonly ImportProblem[] } {
  const byId = new Map<string, OwnSnippet>()
  const problems: ImportProblem[] = []
  for (const { row, snippet } of placed) {
    const known = byId.get(snippet.id)
    const isTwice =
      known && Object.keys(snippet.texts).some((tag) => Object.hasOwn(known.texts, tag))
    if (isTwice) problems.push({ code: 'same-id', row, field: 'id', found: shown(snippet.id) })
    const id = isTwice ? `own:${newId()}` : snippet.id
    const texts = known && !isTwice ? { ...known.texts, ...snippet.texts } : snippet.texts
    byId.set(id, { ...(known && !isTwice ? known : snippet), id, texts })
  }
  return withOwnShortcuts([...byId.values()], placed, problems)
}

function withOwnShortcuts(
  snippets: readonly OwnSnippet[],
  placed: readonly Placed[],
  problems: readonly ImportProblem[],
) {
  const taken = new Map<string, string>()
  const twice: ImportProblem[] = []
  const kept = snippets.map((snippet) => {
    const { shortcut, ...rest } = snippet
    if (shortcut === undefined) return snippet
    if (!taken.has(shortcut)) {
      taken.set(shortcut, snippet.id)
      return snippet
    }
    const row = placed.find((each) => each.snippet.id === snippet.id)?.row ?? 0
    twice.push({ code: 'same-shortcut', row, field: 'shortcut', found: shown(shortcut) })
    return rest
  })
  return { snippets: kept, problems: [...problems, ...twice] }
}
