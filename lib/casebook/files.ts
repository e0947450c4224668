import * as z from 'zod/mini'

/** Files of a case: pictures of pages, pages as they stood, and what the agent adds. */

export const fileRoles = ['screenshot', 'full-page', 'page-snapshot', 'attachment'] as const
export type FileRole = (typeof fileRoles)[number]

/** How a file came to be. `visible`: the part of the page that the window showed. */
export const captureWays = ['visible', 'full-page', 'dom', 'dropped', 'pasted', 'chosen'] as const
export type CaptureWay = (typeof captureWays)[number]

/** Bytes of one file, and no more. */
export const largestFile = 25_000_000

const moment = z.string().check(z.maxLength(60))
const size = z.int().check(z.gte(1), z.lte(100_000))

/**
 * A second clock beside `takenAt`: the page's own, which nobody can set once the page has begun. Where
 * the machine's clock was set in between, the two no longer agree. No page tells the server's time
 * without a request (`document.lastModified` is the machine's own word where the server gave none).
 */
export const pageClock = z.strictObject({
  /** ISO instant: when the page began, by its `performance.timeOrigin`. */
  timeOrigin: moment,
  /** Milliseconds since then, by a clock that nobody can set. */
  sinceOrigin: z.int().check(z.gte(0)),
})
export type PageClock = z.infer<typeof pageClock>

/** What the agent says of a file. */
export const noteText = z.string().check(z.maxLength(2_000))

/**
 * Why a picture of a whole page is not whole: a part of it scrolls by itself and showed only some of
 * what it holds, or pictures in it had not been loaded.
 */
export const partialPictures = ['inner-scroll', 'not-loaded'] as const
export type PartialPicture = (typeof partialPictures)[number]

const base64url256 = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))

/** When, by which clocks, with what and by whom something was kept. */
export const circumstances = {
  /** ISO instant, UTC, by the clock of the machine. */
  takenAt: moment,
  /** IANA name of the machine's time zone. */
  zone: z.string().check(z.maxLength(100)),
  clock: z.exactOptional(pageClock),
  /** Of the extension. */
  version: z.string().check(z.maxLength(40)),
  /** As the browser names itself. */
  browser: z.string().check(z.maxLength(400)),
  /** The agent, as named in replies; absent where no name was given. */
  by: z.exactOptional(z.string().check(z.maxLength(200))),
}

export const capturedSchema = z.strictObject(circumstances)
export type Captured = z.infer<typeof capturedSchema>

/** Circumstances of a capture. */
export const captureDetails = {
  ...circumstances,
  url: z.exactOptional(z.string().check(z.maxLength(8_000))),
  title: z.exactOptional(z.string().check(z.maxLength(2_000))),
  how: z.enum(captureWays),
}

/** A file was kept. Its bytes stand encrypted in a table of their own, under the digest of what they were. */
export const fileKept = z.strictObject({
  kind: z.literal('file-kept'),
  role: z.enum(fileRoles),
  /** base64url SHA-256 of the bytes. */
  sha256: base64url256,
  /** Bytes. */
  size: z.int().check(z.gte(1), z.lte(largestFile)),
  /** MIME type, told from the bytes. */
  type: z.string().check(z.maxLength(100)),
  /** As the file was called; absent for what Amends made. */
  name: z.exactOptional(z.string().check(z.maxLength(500))),
  /** Pixels, of a picture. */
  width: z.exactOptional(size),
  height: z.exactOptional(size),
  /** Of how many pictures, taken one after the other, this one is made. */
  pieces: z.exactOptional(z.int().check(z.gte(2), z.lte(1_000))),
  /** What a picture of the whole page does not show. */
  partial: z.exactOptional(z.enum(partialPictures)),
  note: z.exactOptional(noteText),
  ...captureDetails,
})
export type FileKept = z.infer<typeof fileKept>
