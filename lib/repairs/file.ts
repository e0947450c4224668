import type * as z from 'zod/mini'
import { repairId, type Repair } from './repair.ts'
import { refusals, repairsFileSchema } from './schema.ts'

/** Pointed-at places as a small JSON file for a colleague. */

/** Characters; a file of the most places that there may be is shorter. */
export const longestFile = 1_000_000

export type FileProblem =
  | 'not-json'
  | 'too-long'
  | 'unknown-key'
  | 'missing'
  | 'value'
  | 'twice'
  | (typeof refusals)[number]

/** `field` names the place in the file: `places[2].rungs[0].css`. */
export type FileReading =
  | { readonly ok: true; readonly repairs: readonly Repair[] }
  | { readonly ok: false; readonly problem: FileProblem; readonly field: string }

export function printRepairs(repairs: readonly Repair[]): string {
  const places = repairs.map((repair): Omit<Repair, 'id'> => {
    const { marketplace, host, page, fact, repair: why, rungs, madeAt, madeBy } = repair
    return { marketplace, host, page, fact, repair: why, rungs, madeAt, madeBy }
  })
  return `${JSON.stringify({ amends: 'places', version: 1, places }, null, 2)}\n`
}

/** Reads a file whole or not at all. */
export function parseRepairs(text: string): FileReading {
  if (text.length > longestFile) return { ok: false, problem: 'too-long', field: '' }
  const json = parseJson(text)
  if (json === undefined) return { ok: false, problem: 'not-json', field: '' }
  const parsed = repairsFileSchema.safeParse(json.value)
  if (!parsed.success) return { ok: false, ...problemOf(parsed.error.issues, json.value) }
  const repairs = parsed.data.places.map((place) => ({ id: repairId(place), ...place }))
  const ids = repairs.map((each) => each.id)
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  if (twice >= 0) return { ok: false, problem: 'twice', field: `places[${twice}]` }
  return { ok: true, repairs }
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

type Issue = z.core.$ZodIssue

/** The first issue, down to the place in the file. */
function problemOf(
  issues: readonly Issue[],
  value: unknown,
): { readonly problem: FileProblem; readonly field: string } {
  const [issue] = issues
  if (!issue) return { problem: 'value', field: '' }
  const inner = issue.code === 'invalid_union' ? closest(issue.errors) : undefined
  const last = inner ?? issue
  const path = inner ? [...issue.path, ...inner.path] : issue.path
  if (last.code === 'unrecognized_keys') {
    return { problem: 'unknown-key', field: printPath([...path, last.keys[0] ?? '']) }
  }
  const known = refusals.find((each) => each === last.message)
  const problem = known ?? (at(value, path) === undefined ? 'missing' : 'value')
  return { problem, field: printPath(path) }
}

/** Of the branches of a union the one that fits best: what is wrong in it is what is wrong. */
function closest(branches: readonly (readonly Issue[])[]): Issue | undefined {
  const isFar = (issues: readonly Issue[]) =>
    issues.some(({ code, path }) => code === 'invalid_type' && path.length === 1)
  return (branches.find((issues) => !isFar(issues)) ?? branches[0])?.[0]
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (each, key) => (typeof each === 'object' && each !== null ? Reflect.get(each, key) : undefined),
    value,
  )
}

function printPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
    .slice(0, 200)
}
