import { rejoin, type Disclosure } from '#lib/evidence/disclosure.ts'
import { entryBodySchema, type EntryBody } from './entry.ts'

/** Stands for a text that was forgotten, where the schema asks for one. */
export const forgottenText = '…'

/**
 * A stored body with its personal values put back in. What was forgotten is absent; only where the
 * schema asks for a value, `forgottenText` or an empty list stands: an entry stays readable whatever
 * was forgotten of it.
 * @throws for anything that no version of Amends wrote: a bug or damage
 */
export function parseBody(body: unknown, values: readonly Disclosure[]): EntryBody {
  const parsed = entryBodySchema.safeParse(rejoin(body, values))
  if (parsed.success) return parsed.data
  const wanted = new Set(parsed.error.issues.map(({ path }) => written(path)))
  return entryBodySchema.parse(
    rejoin(body, values, (path) => (wanted.has(path) ? standIn(path) : undefined)),
  )
}

/** Lists of values and rows; all other personal values are texts. */
function standIn(path: string): unknown {
  return /(?:\.values|\.rows)$/.test(path) ? [] : forgottenText
}

/** `reading.facts.messages[0].body`, as paths of personal values are written. */
function written(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? String(part) : `${text}.${String(part)}`
  }, '')
}
