import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The project's own source, as text, with what each file imports. */

const root = path.resolve(import.meta.dirname, '../..')

export type SourceFile = {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly SourceImport[]
}

export type SourceImport = {
  /** As written. */
  readonly specifier: string
  /** The project's file it means; undefined for a package. */
  readonly target?: string
  /** Erased by the compiler. */
  readonly typeOnly: boolean
}

export function sourceFiles(): readonly SourceFile[] {
  return ['entrypoints', 'components', 'lib'].flatMap((folder) => filesBelow(folder).map(load))
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) =>
      path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
}

function load(file: string): SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8')
  return { path: file, text, imports: importsOf(text, file) }
}

const statement = /^(?:import|export)\s+(type\s+)?(?:([^'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm

function importsOf(text: string, file: string): SourceImport[] {
  return [...text.matchAll(statement)].map(([, type, names = '', specifier = '']) => {
    const inner = /^\{([^}]*)\}$/s.exec(names.trim())?.[1]
    const members = inner?.split(',').filter((name) => name.trim() !== '')
    const typeOnly =
      type !== undefined || (members?.every((name) => name.trim().startsWith('type ')) ?? false)
    const target = targetOf(specifier, file)
    return { specifier, typeOnly, ...(target === undefined ? {} : { target }) }
  })
}

function targetOf(specifier: string, file: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier)
  return undefined
}
