import * as z from 'zod/mini'
import { correctionWays, type Correction } from '#lib/casebook/corrections.ts'
import { stepMarks } from '#lib/casebook/entry.ts'
import { costRequests, type CostReplies } from './cost-requests.ts'
import { alwaysOnRequests, type AlwaysOnReplies } from './always-on-requests.ts'
import { captureRequests, type CaptureReplies } from './capture-requests.ts'
import { lockRequests, type LockReplies } from './lock-requests.ts'
import { keepingRequests, type KeepingReplies } from './keeping-requests.ts'
import { custodyRequests, type CustodyReplies } from './custody-requests.ts'
import { moodRequests, type MoodReplies } from './mood-requests.ts'
import { noteRequests, type NoteReplies } from './note-requests.ts'
import { offerRequests, type OfferReplies } from './offer-requests.ts'
import { readingSchema, type Reading } from '#lib/order/schema.ts'
import { situations } from '#lib/order/situations.ts'
import { practiceRequests, type PracticeReplies } from './practice-requests.ts'
import { promiseRequests, type PromiseReplies } from './promise-requests.ts'
import { replyRequests, type ReplyReplies } from './reply-requests.ts'
import { longestFile, type FileProblem } from '#lib/repairs/file.ts'
import { factSchema, rungsSchema } from '#lib/repairs/schema.ts'
import type { SingleFact } from '#lib/repairs/single-facts.ts'

/**
 * One typed protocol: name → request, reply, and who may call. The receiver parses the request,
 * checks the caller, and always answers with a `Reply`, a refusal too.
 */

/** `panel`: an extension page. `reader`: a script of ours inside a tab. */
export type Caller = 'panel' | 'reader'

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode; readonly detail?: string }

export const failureCodes = [
  'bad-request',
  'not-allowed',
  'no-access',
  'not-ours',
  'nothing-read',
  'no-case-key',
  'order-changed',
  'case-closed',
  'no-composer',
  'composer-not-empty',
  'too-long',
  'box-refused',
  'buyer-changed',
  'bad-value',
  'locked',
  'wrong-passphrase',
  'damaged',
  'newer-schema',
  'storage-full',
  'storage-busy',
  'storage-failed',
  'failed',
] as const
export type FailureCode = (typeof failureCodes)[number]

/** What the extension knows of a tab. Kept in memory-only session storage under `tab:<id>`. */
export type TabState =
  /** No grant: only a click on the icon gives one. */
  | { readonly status: 'no-access' }
  /** The page belongs to no marketplace that Amends reads. */
  | { readonly status: 'not-ours'; readonly host: string }
  | { readonly status: 'reading' }
  | {
      readonly status: 'read'
      readonly reading: Reading
      readonly url: string
      readonly title: string
      /** ISO instant, UTC. */
      readonly readAt: string
      /** What the page itself gave, where `reading` holds the agent's own word beside it. */
      readonly asRead?: Reading
      /** What the agent said of this page. */
      readonly corrections?: readonly Correction[]
    }
  /** The reader could not run. */
  | { readonly status: 'failed'; readonly detail: string }

/**
 * Pointing at a place in a tab. Kept in memory-only session storage under `pointing:<id>`; gone when
 * the panel has said how it ended.
 */
export type Pointing = {
  readonly fact: SingleFact
  /** `taken`: a place was kept and the page read again. `left`: the agent left it. */
  readonly status: 'pointing' | 'taken' | 'left'
}

/** A page with everything personal replaced, for a report. */
export type Sample = {
  readonly html: string
  readonly url: string
  readonly title: string
  /** What was replaced, and how often. */
  readonly replaced: Readonly<Record<string, number>>
}

const tabId = z.int()
const fact = z.string().check(z.maxLength(100))
const words = z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(300)))

export const requests = {
  /** Read the tab again (or for the first time). */
  'read-tab': { from: 'panel', schema: z.strictObject({ tabId }) },
  /** The page changed and was read again. The reply says whether to go on watching. */
  'reading-changed': { from: 'reader', schema: z.strictObject({ reading: readingSchema }) },
  /** Keep the tab's reading as evidence: opens a case or adds to the order's open one. */
  'keep-evidence': { from: 'panel', schema: z.strictObject({ tabId }) },
  'set-situation': {
    from: 'panel',
    schema: z.strictObject({ tabId, situation: z.enum(situations) }),
  },
  'set-step': {
    from: 'panel',
    schema: z.strictObject({
      tabId,
      /** Of the case, where no page is in view (`noTab`). */
      key: z.exactOptional(z.string().check(z.maxLength(1_000))),
      step: z.string().check(z.maxLength(100)),
      mark: z.enum(stepMarks),
      reason: z.exactOptional(z.string().check(z.maxLength(2_000))),
    }),
  },
  ...replyRequests,
  /** Working values (typed costs, terms, drafts) of one order; survives closing, belongs to no ledger. */
  'save-workspace': {
    from: 'panel',
    schema: z.strictObject({
      key: z.string(),
      patch: z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(100_000))),
    }),
  },
  /** The agent's own word on facts of the page in the tab. Opens a case where the page names one. */
  'correct-facts': {
    from: 'panel',
    schema: z.strictObject({
      tabId,
      how: z.enum(correctionWays),
      facts: z.array(z.strictObject({ fact, value: z.unknown() })).check(z.maxLength(60)),
    }),
  },
  ...offerRequests,
  ...promiseRequests,
  ...noteRequests,
  ...moodRequests,
  ...practiceRequests,
  ...keepingRequests,
  ...lockRequests,
  ...alwaysOnRequests,
  ...captureRequests,
  ...custodyRequests,
  ...costRequests,
  /** Takes back the agent's word on a fact. */
  'withdraw-correction': { from: 'panel', schema: z.strictObject({ tabId, fact }) },
  /** Lets the agent point at a fact's place in the page. `words` are shown there. */
  'point-at': { from: 'panel', schema: z.strictObject({ tabId, fact: factSchema, words }) },
  'stop-pointing': { from: 'panel', schema: z.strictObject({ tabId }) },
  /** The panel has said how pointing ended. */
  'forget-pointing': { from: 'panel', schema: z.strictObject({ tabId }) },
  /** The agent took a place in the page. */
  pointed: { from: 'reader', schema: z.strictObject({ fact: factSchema, rungs: rungsSchema }) },
  /** The agent left without taking one. */
  'pointing-left': { from: 'reader', schema: z.strictObject({}) },
  'remove-repair': { from: 'panel', schema: z.strictObject({ id: z.string() }) },
  /** A colleague's file of places: all of it or nothing. */
  'import-repairs': {
    from: 'panel',
    schema: z.strictObject({ text: z.string().check(z.maxLength(longestFile + 1)) }),
  },
  /** The tab's page with everything personal replaced; it goes nowhere but to the panel. */
  'make-sample': { from: 'panel', schema: z.strictObject({ tabId }) },
} as const satisfies Record<string, { from: Caller; schema: z.ZodMiniType }>

export type RequestName = keyof typeof requests
export type RequestOf<N extends RequestName> = z.infer<(typeof requests)[N]['schema']>

export type ReplyOf = {
  'read-tab': TabState
  'reading-changed': { readonly watch: boolean }
  'keep-evidence': { readonly caseId: string; readonly added: boolean }
  'set-situation': { readonly caseId: string }
  'set-step': { readonly caseId: string }
  'save-workspace': { readonly saved: number }
  'correct-facts': { readonly caseId: string | null }
  'withdraw-correction': { readonly caseId: string | null }
  'point-at': null
  'stop-pointing': null
  'forget-pointing': null
  pointed: null
  'pointing-left': null
  'remove-repair': null
  'import-repairs':
    | { readonly taken: number; readonly replaced: number }
    | { readonly problem: FileProblem; readonly field: string }
  'make-sample': Sample
} & ReplyReplies &
  OfferReplies &
  NoteReplies &
  MoodReplies &
  PracticeReplies &
  KeepingReplies &
  LockReplies &
  AlwaysOnReplies &
  PromiseReplies &
  CaptureReplies &
  CustodyReplies &
  CostReplies

/** The key under which a tab's state stands in session storage. */
export function tabStateKey(id: number): string {
  return `tab:${id}`
}

/** The key under which pointing in a tab stands in session storage. */
export function pointingKey(id: number): string {
  return `pointing:${id}`
}
