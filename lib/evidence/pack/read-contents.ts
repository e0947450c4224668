import * as z from 'zod/mini'
import { canonicalJson } from '#lib/evidence/canonical.ts'
import {
  dataNames,
  packCaseSchema,
  packDisclosureSchema,
  packEntrySchema,
  packKeySchema,
  type PackCase,
  type PackDisclosure,
  type PackEntry,
  type PackKey,
} from './contents.ts'

/** What a pack holds of a case, in shape; whether it is sound is another question. */
export type PackContents = {
  readonly about: PackCase
  readonly entries: readonly PackEntry[]
  readonly disclosures: readonly PackDisclosure[]
  readonly keys: readonly PackKey[]
}

/** Where the first thing stands that is not in shape: the file, and of a list its line. */
export type BadShape = { readonly name: string; readonly line?: number }

export type ContentsReading =
  | { readonly ok: true; readonly contents: PackContents }
  | { readonly ok: false; readonly bad: BadShape }

/** @param textOf The text of a file of the pack; undefined where there is none or it is no UTF-8. */
export function readContents(textOf: (name: string) => string | undefined): ContentsReading {
  const about = readJson(textOf(dataNames.case), packCaseSchema)
  if (about === undefined) return bad(dataNames.case)
  const keys = readJson(textOf(dataNames.keys), z.array(packKeySchema))
  if (keys === undefined) return bad(dataNames.keys)
  const entries = readLines(textOf(dataNames.entries), packEntrySchema)
  if (!entries.ok) return bad(dataNames.entries, entries.line)
  const disclosures = readLines(textOf(dataNames.disclosures), packDisclosureSchema)
  if (!disclosures.ok) return bad(dataNames.disclosures, disclosures.line)
  const contents = { about, keys, entries: entries.values, disclosures: disclosures.values }
  return { ok: true, contents }
}

function bad(name: string, line?: number): ContentsReading {
  return { ok: false, bad: { name, ...(line === undefined ? {} : { line }) } }
}

type Lines<T> =
  | { readonly ok: true; readonly values: readonly T[] }
  | { readonly ok: false; readonly line: number }

function readLines<T>(text: string | undefined, schema: z.ZodMiniType<T>): Lines<T> {
  if (text === undefined) return { ok: false, line: 1 }
  const lines = text.split('\n')
  if (lines.pop() !== '') return { ok: false, line: lines.length + 1 }
  const values: T[] = []
  for (const line of lines) {
    const value = readJson(line, schema)
    if (value === undefined) return { ok: false, line: values.length + 1 }
    values.push(value)
  }
  return { ok: true, values }
}

/** Undefined: no JSON in canonical form, or not in shape. The caller says where. */
function readJson<T>(text: string | undefined, schema: z.ZodMiniType<T>): T | undefined {
  if (text === undefined) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const parsed = schema.safeParse(value)
  return parsed.success && canonicalJson(value) === text ? parsed.data : undefined
}
