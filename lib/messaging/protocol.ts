import * as z from 'zod/mini'
import { stepMarks } from '#lib/casebook/entry.ts'
import { readingSchema, type Reading } from '#lib/order/schema.ts'
import { situations } from '#lib/order/situations.ts'

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
  'no-composer',
  'composer-not-empty',
  'too-long',
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
    }
  /** The reader could not run. */
  | { readonly status: 'failed'; readonly detail: string }

const tabId = z.int()

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
      step: z.string().check(z.maxLength(100)),
      mark: z.enum(stepMarks),
      reason: z.exactOptional(z.string().check(z.maxLength(2_000))),
    }),
  },
  /** Put text into the compose box of the tab; never sends. `key` is the case the text was written for. */
  'insert-reply': {
    from: 'panel',
    schema: z.strictObject({
      tabId,
      key: z.string(),
      snippet: z.nullable(z.string()),
      text: z.string().check(z.minLength(1), z.maxLength(20_000)),
    }),
  },
  /** The agent copied a reply: a note in the case, when there is one. */
  'note-copied-reply': {
    from: 'panel',
    schema: z.strictObject({
      tabId,
      snippet: z.nullable(z.string()),
      text: z.string().check(z.minLength(1), z.maxLength(20_000)),
    }),
  },
  /** Working values (typed costs, terms, drafts) of one order; survives closing, belongs to no ledger. */
  'save-workspace': {
    from: 'panel',
    schema: z.strictObject({
      key: z.string(),
      patch: z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(20_000))),
    }),
  },
} as const satisfies Record<string, { from: Caller; schema: z.ZodMiniType }>

export type RequestName = keyof typeof requests
export type RequestOf<N extends RequestName> = z.infer<(typeof requests)[N]['schema']>

export type ReplyOf = {
  'read-tab': TabState
  'reading-changed': { readonly watch: boolean }
  'keep-evidence': { readonly caseId: string; readonly added: boolean }
  'set-situation': { readonly caseId: string }
  'set-step': { readonly caseId: string }
  'insert-reply': { readonly composer: string }
  'note-copied-reply': { readonly caseId: string | null }
  'save-workspace': { readonly saved: number }
}

/** The key under which a tab's state stands in session storage. */
export function tabStateKey(id: number): string {
  return `tab:${id}`
}
