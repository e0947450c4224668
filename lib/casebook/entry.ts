import * as z from 'zod/mini'
import { marketplaceIds, pageKinds } from '#lib/order/kinds.ts'
import { readingSchema } from '#lib/order/schema.ts'
import { situations } from '#lib/order/situations.ts'
import { correctionWays } from './corrections.ts'
import { exported, imported, redacted } from './custody.ts'
import { capturedSchema, fileKept } from './files.ts'
import { eventsKept, messagesKept, shownItems } from './items.ts'
import { forgotten, holdEnded, holdSet } from './keeping.ts'
import { noteKept } from './notes.ts'
import { moodSet } from './mood.ts'
import { replyInserted } from './replies.ts'
import { promiseEnded, promiseMade } from './promises.ts'
import { caseClosed, caseReopened, offerAnswered, offerMade, offerWithdrawn } from './offers.ts'

/**
 * The ledger's vocabulary. An entry is written once and never changed; everything else
 * (case list, stage, steps, outcome) is a projection of entries made by `fold`.
 */

/** The page as it stood when it was read. Personal values in `reading` are replaced by places (see evidence/disclosure). */
const readingKept = z.strictObject({
  kind: z.literal('reading-kept'),
  url: z.string(),
  title: z.string(),
  readAt: z.string(),
  readerVersion: z.string(),
  page: z.nullable(z.enum(pageKinds)),
  reading: readingSchema,
  /** The messages and scans that the page showed, kept as items of their own; absent where `reading` holds them itself. */
  shown: z.exactOptional(shownItems),
  /** Absent in entries of older versions. */
  captured: z.exactOptional(capturedSchema),
})

const caseOpened = z.strictObject({
  kind: z.literal('case-opened'),
  /** What the case is about: `ebay:order:21-14512-87213`. One open case per key. */
  key: z.string(),
  marketplace: z.enum(marketplaceIds),
  site: z.string(),
})

const situationSet = z.strictObject({
  kind: z.literal('situation-set'),
  situation: z.enum(situations),
})

export const stepMarks = ['done', 'skipped', 'open'] as const
export type StepMark = (typeof stepMarks)[number]

const stepSet = z.strictObject({
  kind: z.literal('step-set'),
  step: z.string(),
  mark: z.enum(stepMarks),
  /** Why a step was skipped, in the agent's words. */
  reason: z.exactOptional(z.string().check(z.maxLength(2_000))),
})

/** What the agent says of a page's facts, in place of what the page did not show, or showed twice. */
const factsCorrected = z.strictObject({
  kind: z.literal('facts-corrected'),
  page: z.nullable(z.enum(pageKinds)),
  how: z.enum(correctionWays),
  facts: z.array(
    z.strictObject({
      fact: z.string().check(z.maxLength(100)),
      /** Absent only when it was forgotten. */
      value: z.exactOptional(z.unknown()),
      /** What the page gave; absent when it gave nothing. */
      was: z.exactOptional(z.unknown()),
    }),
  ),
})

/** The agent takes back what was said of facts: the page's own word counts again. */
const correctionsWithdrawn = z.strictObject({
  kind: z.literal('corrections-withdrawn'),
  page: z.nullable(z.enum(pageKinds)),
  facts: z.array(z.string().check(z.maxLength(100))),
})

export const entryBodySchema = z.discriminatedUnion('kind', [
  caseOpened,
  readingKept,
  situationSet,
  stepSet,
  replyInserted,
  moodSet,
  factsCorrected,
  correctionsWithdrawn,
  messagesKept,
  eventsKept,
  fileKept,
  noteKept,
  offerMade,
  offerAnswered,
  offerWithdrawn,
  caseClosed,
  caseReopened,
  forgotten,
  holdSet,
  holdEnded,
  promiseMade,
  promiseEnded,
  exported,
  redacted,
  imported,
])
export type EntryBody = z.infer<typeof entryBodySchema>
export type EntryKind = EntryBody['kind']

/** One line of the ledger as stored. `body` holds places where personal values stood; `digests` commits to them. */
export type Entry = {
  readonly id: string
  readonly caseId: string
  /** 1, 2, 3 … without gaps within the case. */
  readonly seq: number
  /** ISO instant, UTC. */
  readonly at: string
  readonly kind: EntryKind
  readonly body: unknown
  /** base64url SHA-256 of each disclosure, sorted; see evidence/disclosure. */
  readonly digests: readonly string[]
  /** Hash of the entry before; null for the first. */
  readonly prev: string | null
  /** base64url SHA-256 over the canonical JSON of everything above. */
  readonly hash: string
  /** Detached JWS; null until entries are signed. */
  readonly signature: string | null
}
