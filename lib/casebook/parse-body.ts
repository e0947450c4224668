import { rejoin, type Disclosure } from '#lib/evidence/disclosure.ts'
import { entryBodySchema, type EntryBody } from './entry.ts'

/** Stands for a text that was forgotten, where the schema asks for one. */
export const forgottenText = '…'

/**
 * A stored body with its personal values put back in. Where a value was forgotten that the schema
 * asks for, `forgottenText` or an empty list stands: an entry stays readable whatever was forgotten.
 * @throws for anything that no version of Amends wrote: a bug or damage
 */
export function parseBody(body: unknown, values: readonly Disclosure[]): EntryBody {
  const joined = rejoin(body, values)
  const parsed = entryBodySchema.safeParse(joined)
  if (parsed.success) return parsed.data
  return entryBodySchema.parse(rejoin(body, values, emptyAt))
}

/** Facts are absent where they are not known; lists of values and rows; all other personal values are texts. */
function emptyAt(path: string): unknown {
  if (/^(?:reading\.facts\.|facts\[\d+\]\.(?:value|was)$)/.test(path)) return undefined
  return /(?:\.values|\.rows)$/.test(path) ? [] : forgottenText
}
