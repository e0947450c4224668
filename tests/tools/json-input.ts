import { readFileSync } from 'node:fs'

/** What the tools that take one JSON file, or `-` for standard input, share. */

/** Says on standard error, in one line, why nothing is done. Gives the exit code for bad input. */
export function refuse(line: string): number {
  process.stderr.write(`${line.replaceAll(/\s+/g, ' ')}\n`)
  return 2
}

export type JsonInput =
  | { readonly ok: true; readonly value: unknown }
  /** In words that follow the name of the input. */
  | { readonly ok: false; readonly problem: string }

export function readJson(file: string): JsonInput {
  const text = readText(file)
  if (text === undefined) return { ok: false, problem: `cannot read ${JSON.stringify(file)}` }
  return parseJson(text) ?? { ok: false, problem: 'is not JSON' }
}

/** Undefined: there is no such file, or it cannot be read. The caller says so. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    return undefined
  }
}

/** Undefined: not JSON. The caller says so. */
function parseJson(text: string): JsonInput | undefined {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch {
    return undefined
  }
}
