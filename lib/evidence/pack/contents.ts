import * as z from 'zod/mini'
import { canonicalJson } from '#lib/evidence/canonical.ts'
import type { Disclosure } from '#lib/evidence/disclosure.ts'
import type { Link } from '#lib/evidence/chain.ts'

/** What a pack's payload holds, as data: types, schemas and names. */

export const dataNames = {
  case: 'data/case.json',
  entries: 'data/entries.ndjson',
  disclosures: 'data/disclosures.ndjson',
  keys: 'data/keys.json',
  howCaptured: 'data/how-captured.html',
} as const
export const fileFolder = 'data/files/'
export const exhibitFolder = 'data/exhibits/'
export const sdJwtFolder = 'data/sd-jwt/'

const short = z.string().check(z.maxLength(2_000))
const digest = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/))

/** Why an original is named by an entry and not in the pack. */
export const leftOutReasons = ['not-chosen', 'not-redactable', 'forgotten', 'lost'] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

export const packCaseSchema = z.strictObject({
  /** Raised when an older verifier could no longer judge a pack. */
  format: z.literal(1),
  caseId: short,
  key: short,
  marketplace: short,
  site: short,
  madeAt: instant,
  /** Version of Amends. */
  madeBy: short,
  profile: short,
  /** How many entries, and the hash of the newest. */
  entries: z.int().check(z.gte(1)),
  head: digest,
  /** Digests of values that were left out of this pack alone. */
  withheld: z.array(digest).check(z.maxLength(200_000)),
  leftOut: z
    .array(z.strictObject({ sha256: digest, reason: z.enum(leftOutReasons) }))
    .check(z.maxLength(20_000)),
})
export type PackCase = z.infer<typeof packCaseSchema>

export const packEntrySchema = z.strictObject({
  id: short,
  caseId: short,
  seq: z.int().check(z.gte(1)),
  at: instant,
  kind: short,
  body: z.unknown(),
  digests: z.array(digest),
  prev: z.nullable(digest),
  hash: digest,
  signature: z.nullable(z.string().check(z.maxLength(4_000))),
})
/** An entry as a pack holds it: as stored. */
export type PackEntry = Link & { readonly signature: string | null }

export const packDisclosureSchema = z.strictObject({
  entryId: short,
  digest,
  encoded: z.string().check(z.maxLength(4_000_000)),
})
/** A personal value of one entry. */
export type PackDisclosure = Disclosure & { readonly entryId: string }

export const packKeySchema = z.strictObject({
  /** RFC 7638 thumbprint. */
  id: digest,
  createdAt: instant,
  retiredAt: z.nullable(instant),
  publicJwk: z.strictObject({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: digest,
    y: digest,
  }),
})
export type PackKey = z.infer<typeof packKeySchema>

/** One canonical JSON value a line. */
export function printLines(values: readonly unknown[]): string {
  return values.map((value) => `${canonicalJson(value)}\n`).join('')
}

/** The original of a kept file. */
export type PackFile = {
  /** base64url SHA-256 of `bytes`. */
  readonly sha256: string
  /** By what the bytes are, such as `image/png`. */
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
  'application/json': 'json',
  'text/plain': 'txt',
  'video/mp4': 'mp4',
}

/** `data/files/<sha-256>.<ending>`. */
export function fileName({ sha256, type }: Omit<PackFile, 'bytes'>): string {
  return `${fileFolder}${sha256}.${endings[type] ?? 'bin'}`
}
