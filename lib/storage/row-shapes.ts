import * as z from 'zod/mini'
import type { Entry } from '#lib/casebook/entry.ts'
import type { Disclosure } from '#lib/evidence/disclosure.ts'
import type { Fault } from '#lib/evidence/verify.ts'
import type { FileRow, SigningKeyRow } from './rows.ts'
import type { StoredCase } from './stored-case.ts'

/** Rows whose very form was changed: what they are judged by further on takes the form for granted. */

const text = z.string()
const bytes = z.instanceof(Uint8Array)

const entryShape = z.strictObject({
  id: text,
  caseId: text,
  seq: z.int(),
  at: text,
  kind: text,
  body: z.unknown(),
  digests: z.array(text),
  prev: z.nullable(text),
  hash: text,
  signature: z.nullable(text),
})

const keyShape = z.strictObject({
  id: text,
  kind: z.literal('signing'),
  publicJwk: z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: text, y: text }),
  createdAt: text,
  retiredAt: z.nullable(text),
  origin: z.enum(['here', 'imported']),
  proof: text,
  privateKey: z.unknown(),
})

const fileShape = z.strictObject({
  id: text,
  caseId: text,
  sha256: text,
  size: z.int(),
  type: text,
  iv: bytes,
  data: bytes,
})

const disclosureShape = z.strictObject({ digest: text, encoded: text, entryId: text })

/** The rows that have their form, and a fault for each that has not. */
export function wellFormed(stored: StoredCase): {
  readonly whole: StoredCase
  readonly faults: readonly Fault[]
} {
  const faults: Fault[] = []
  const sift = <T extends Entry | FileRow | SigningKeyRow | (Disclosure & { entryId: string })>(
    rows: readonly T[],
    shape: { readonly safeParse: (row: unknown) => { readonly success: boolean } },
    faultOf: (row: T) => Omit<Fault, 'fault'>,
  ): readonly T[] =>
    rows.filter((row) => {
      const { success } = shape.safeParse(row)
      if (!success) faults.push({ ...faultOf(row), fault: 'malformed' })
      return success
    })
  const { entries, disclosures, files, keys } = stored
  const whole: StoredCase = {
    ...stored,
    entries: sift(entries, entryShape, ({ seq }) => ({ place: 'entry', seq: Number(seq) })),
    disclosures: sift(disclosures, disclosureShape, () => ({ place: 'disclosure' })),
    files: sift(files, fileShape, ({ id }) => ({ place: 'file', name: String(id) })),
    keys: sift(keys, keyShape, ({ id }) => ({ place: 'key', name: String(id) })),
  }
  return { whole, faults }
}
