import * as z from 'zod/mini'

/** Who let what of a case out of the house, and what came in from elsewhere. */

/** `text`: the chronology alone. `files`: pictures and text for a form. `pack`: a ZIP with originals and signatures. */
export const exportForms = ['text', 'files', 'pack'] as const
export type ExportForm = (typeof exportForms)[number]

const profile = z.string().check(z.minLength(1), z.maxLength(100))
/** Hex SHA-256 of a pack's tag manifest: it stands for every byte of the pack. */
const packDigest = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const digest = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))
const instant = z.string().check(z.maxLength(60))
/** The agent, as named in replies; absent where no name was given. */
const by = z.exactOptional(z.string().check(z.maxLength(200)))
const count = z.int().check(z.gte(0))

export const exportTerms = {
  /** Id of the export profile. */
  profile,
  form: z.enum(exportForms),
  /** How many files were made, and their bytes together. */
  files: count,
  bytes: count,
  /** Of a pack only. */
  pack: z.exactOptional(packDigest),
}

/** The files were made and handed to the agent; whether they were sent anywhere nobody here knows. */
export const exported = z.strictObject({ kind: z.literal('exported'), ...exportTerms, by })

export const redactionTerms = {
  /** Paths of values that stayed out, never the values, with the `seq` of the entries that they stand in. */
  hidden: z
    .array(
      z.strictObject({
        path: z.string().check(z.maxLength(300)),
        entries: z.array(z.int().check(z.gte(1))).check(z.maxLength(100_000)),
      }),
    )
    .check(z.minLength(1), z.maxLength(20_000)),
}

/** What an export left out; it stands right before the export. */
export const redacted = z.strictObject({
  kind: z.literal('redacted'),
  profile,
  pack: z.exactOptional(packDigest),
  ...redactionTerms,
  by,
})

/** Everything before this entry came in a pack from another browser. */
export const imported = z.strictObject({
  kind: z.literal('imported'),
  pack: packDigest,
  /** When, with which version and for what the pack was made. */
  madeAt: instant,
  madeBy: z.string().check(z.maxLength(100)),
  profile,
  /** Thumbprint of the key that signed the pack. */
  signedBy: digest,
  /** What the pack named and did not hold: digests of values, SHA-256 of files. */
  absent: z.strictObject({
    values: z.array(digest).check(z.maxLength(200_000)),
    files: z.array(digest).check(z.maxLength(20_000)),
  }),
  by,
})

export type CustodyBody =
  z.infer<typeof exported> | z.infer<typeof redacted> | z.infer<typeof imported>

/** Where a case came from. */
export type Import = Pick<z.infer<typeof imported>, 'signedBy' | 'madeAt'> & {
  /** ISO instant, UTC: when it was taken in. */
  readonly at: string
}

/** What was never here, because the pack that the case came in did not hold it. */
export function absentIn(entries: readonly { readonly body: unknown }[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ body }) => {
      const parsed = imported.safeParse(body)
      return parsed.success ? [...parsed.data.absent.values, ...parsed.data.absent.files] : []
    }),
  )
}
