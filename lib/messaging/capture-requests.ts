import * as z from 'zod/mini'
import { largestFile, noteText, type CaptureWay, type PartialPicture } from '#lib/casebook/files.ts'

/** Pictures and copies of the page in view, and files of the agent. `key` is the case key that the agent saw. */

const where = { tabId: z.int(), key: z.string().check(z.maxLength(1_000)) }
/** Bytes as text: messages are JSON in Chrome. Four characters for three bytes. */
const base64 = z.string().check(z.maxLength(Math.ceil(largestFile / 3) * 4))

export const captureRequests = {
  /** Takes the page that is in front, and keeps it. */
  'capture-page': {
    from: 'panel',
    schema: z.strictObject({
      ...where,
      what: z.enum(['visible', 'full-page', 'dom'] satisfies CaptureWay[]),
      note: z.exactOptional(noteText),
    }),
  },
  /** Ends a picture of the whole page that is under way. */
  'stop-capture': { from: 'panel', schema: z.strictObject({ tabId: z.int() }) },
  'keep-file': {
    from: 'panel',
    schema: z.strictObject({
      ...where,
      how: z.enum(['dropped', 'pasted', 'chosen'] satisfies CaptureWay[]),
      name: z.exactOptional(z.string().check(z.maxLength(500))),
      base64,
      note: z.exactOptional(noteText),
    }),
  },
} as const

/** Why nothing was kept, with words of its own in the Evidence view. */
export const captureProblems = [
  /** The browser lets nobody look at this page, or no longer. */
  'no-access',
  /** Another tab is in front. */
  'not-in-front',
  /** The page went to another address under the hand. */
  'page-changed',
  /** The page became longer or shorter while it was taken. */
  'page-grew',
  'too-long',
  'too-large',
  'empty',
  'type-refused',
  'cancelled',
  'failed',
] as const
export type CaptureProblem = (typeof captureProblems)[number]

export type Captured =
  | {
      readonly caseId: string
      /** False: the case holds the very same file already. */
      readonly added: boolean
      /** MIME type, told from the bytes. */
      readonly type: string
      /** What the picture does not show. */
      readonly partial?: PartialPicture
    }
  | { readonly problem: CaptureProblem; readonly detail?: string }

export type CaptureReplies = {
  'capture-page': Captured
  'stop-capture': null
  'keep-file': Captured
}

/**
 * How far a picture of the whole page is. Kept in memory-only session storage under `capture:<id>`
 * while it is being made.
 */
export type CaptureProgress = { readonly done: number; readonly total: number }

export function captureKey(id: number): string {
  return `capture:${id}`
}
