import * as z from 'zod/mini'
import { utf8 } from '#lib/evidence/bytes.ts'
import type { Bytes } from '#lib/evidence/vault.ts'
import { ruleInputSchema } from '#lib/cost-profile/schema.ts'
import { profileFields } from '#lib/cost-profile/rule.ts'
import { repairSchema } from '#lib/repairs/schema.ts'

/**
 * What stands inside a backup: one line of JSON, then the bytes of the files one after the other, in
 * the order in which the line names them.
 */

export const formatVersion = 1

const text = z.string().check(z.maxLength(2_000))
const digest = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))

const entry = z.strictObject({
  id: text,
  caseId: text,
  seq: z.int().check(z.gte(1)),
  at: text,
  kind: text,
  body: z.unknown(),
  digests: z.array(digest),
  prev: z.nullable(digest),
  hash: digest,
  signature: z.nullable(text),
})

const value = z.strictObject({ digest, encoded: z.string(), entryId: text })

const card = z.strictObject({
  id: digest,
  publicJwk: z.strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: digest,
    y: digest,
  }),
  createdAt: text,
  retiredAt: z.nullable(text),
  origin: z.enum(['here', 'imported']),
  proof: text,
})

const file = z.strictObject({
  caseId: text,
  sha256: digest,
  size: z.int().check(z.gte(1)),
  type: text,
})

const working = z.strictObject({ key: text, name: text, value: z.string() })
const remembered = z.strictObject({
  id: text,
  values: z.partialRecord(z.enum(profileFields), text),
  quantity: z.int().check(z.gte(1)),
  usedAt: text,
})

const headSchema = z.strictObject({
  amends: z.literal('backup'),
  version: z.literal(formatVersion),
  /** Of the rows; see storage/writing. */
  schema: z.int(),
  /** ISO instant, UTC. */
  madeAt: z.iso.datetime(),
  cases: z.array(
    z.strictObject({
      entries: z.array(entry).check(z.minLength(1)),
      values: z.array(value),
    }),
  ),
  keys: z.array(card),
  files: z.array(file),
  workspace: z.array(working),
  costRules: z.array(ruleInputSchema),
  remembered: z.array(remembered),
  repairs: z.array(repairSchema),
})
type Whole<T> = T extends readonly (infer E)[]
  ? readonly Whole<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Whole<T[K]> }
    : T
export type BackupHead = Whole<z.infer<typeof headSchema>>
export type BackupCase = BackupHead['cases'][number]
export type BackupFile = BackupHead['files'][number]

export type Backup = {
  readonly head: BackupHead
  /** In the order of `head.files`. */
  readonly bytes: readonly Bytes[]
}

export function written({ head, bytes }: Backup): Bytes {
  const line = utf8(`${JSON.stringify(head)}\n`)
  const all = new Uint8Array(bytes.reduce((sum, each) => sum + each.length, line.length))
  all.set(line)
  let at = line.length
  for (const each of bytes) {
    all.set(each, at)
    at += each.length
  }
  return all
}

/**
 * @param schema The rows' version that this code knows.
 * @returns `newer`: made by an Amends that knows more; `broken`: not what `written` writes.
 */
export function readBackup(all: Bytes, schema: number): Backup | 'newer' | 'broken' {
  const end = all.indexOf(10)
  const json = end < 0 ? undefined : parsed(new TextDecoder().decode(all.subarray(0, end)))
  if (isNewer(json, schema)) return 'newer'
  const head = headSchema.safeParse(json)
  if (!head.success) return 'broken'
  const bytes: Bytes[] = []
  let at = end + 1
  for (const { size } of head.data.files) bytes.push(all.subarray(at, (at += size)))
  return at === all.length ? { head: head.data, bytes } : 'broken'
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const stampSchema = z.object({
  amends: z.literal('backup'),
  version: z.int(),
  schema: z.int(),
})

function isNewer(json: unknown, schema: number): boolean {
  const stamp = stampSchema.safeParse(json)
  return stamp.success && (stamp.data.version > formatVersion || stamp.data.schema > schema)
}
