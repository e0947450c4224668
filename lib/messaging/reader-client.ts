import { browser } from 'wxt/browser'
import type { Reading } from '#lib/order/schema.ts'
import { readingSteps, readPage } from '#lib/reading/read-page.ts'
import type { DataReader } from '#lib/page-data/spec.ts'
import type { PageDataSlot } from '#lib/page-data/slot.ts'
import type { ReaderCode } from '#lib/reading/spec.ts'
import { inPieces } from '#lib/reading/steps.ts'
import { watchPage, type Watch } from '#lib/reading/watch.ts'

/** What we leave in this tab's isolated world, where the page cannot see it. */
export type ReaderSlot = PageDataSlot & {
  /** The running watch: a second click replaces it, two never run. */
  amendsWatch?: Watch
  /**
   * Reads the page by the given specs, in pieces of about so many milliseconds; tools, whose page
   * must not change in between, read it in one.
   */
  amendsRead?: (data: DataReader, piece?: number) => Promise<Reading>
}

/** Less than a frame: the tab goes on scrolling and typing while a long page is read. */
const PIECE = 12
/** Between a new copy of the page's own data and the next look; ms. */
const SOON = 150

/** What the injected script itself does: leaves the reader for the call that hands it its data. */
export function installReader(code: ReaderCode): void {
  const slot = globalThis as ReaderSlot
  slot.amendsRead = (data, piece = PIECE) => runReader({ ...data, ...code }, piece)
}

type ReaderSpec = DataReader & ReaderCode

/**
 * Reads once and answers with the reading; inside the extension it then watches, tells the
 * background of each change, and stops when nobody listens any more.
 */
async function runReader(spec: ReaderSpec, piece: number): Promise<Reading> {
  const slot = globalThis as ReaderSlot
  slot.amendsWatch?.stop()
  delete slot.amendsWatch
  const first = await read(spec, piece)
  if (isConnected() && !slot.amendsWatch) slot.amendsWatch = follow(spec, JSON.stringify(first))
  return first
}

/** A page that changes between two pieces would give facts of before and after: then it is read again, in one piece. */
async function read(spec: ReaderSpec, piece: number): Promise<Reading> {
  const { href } = location
  let hasChanged = false
  const observer = new MutationObserver(() => (hasChanged = true))
  const pause = (): Promise<void> => {
    observer.observe(document, { subtree: true, childList: true, characterData: true })
    return new Promise((resolve) => setTimeout(resolve))
  }
  const steps = readingSteps(document, new URL(href), spec)
  const reading = await inPieces(steps, piece, () => performance.now(), pause)
  hasChanged ||= observer.takeRecords().length > 0 || location.href !== href
  observer.disconnect()
  const last = hasChanged ? readPage(document, new URL(location.href), spec) : reading
  return withCopies(last, spec)
}

/** With what the page's own data say, where "always on" keeps some. */
function withCopies(reading: Reading, spec: ReaderSpec): Reading {
  const keeper = (globalThis as ReaderSlot).amendsPageData
  return keeper?.over(reading, new URL(location.href), spec) ?? reading
}

/** False outside the extension (tools inject the reader too) and after an update cut us off. */
function isConnected(): boolean {
  return browser.runtime?.id !== undefined
}

function follow(spec: ReaderSpec, before: string): Watch {
  let last = before
  const watch = watchPage(document, () => void lookAgain(), isConnected)
  const keeper = (globalThis as ReaderSlot).amendsPageData
  let coming: ReturnType<typeof setTimeout> | undefined
  // Several copies come at once when a page opens.
  const soon = (): void =>
    void (coming ??= setTimeout(() => void ((coming = undefined), lookAgain()), SOON))
  if (keeper) keeper.onNew = soon
  const lookAgain = async (): Promise<void> => {
    if (watch.isStopped()) return
    const reading = await read(spec, PIECE)
    const now = JSON.stringify(reading)
    if (now === last || watch.isStopped()) return
    last = now
    if (!(await tell(reading))) watch.stop()
  }
  return watch
}

/** Whether to go on watching; a background that cannot be reached is a reason to stop. */
async function tell(reading: Reading): Promise<boolean> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({
      name: 'reading-changed',
      request: { reading },
    })
    return isGoOn(reply)
  } catch {
    return false
  }
}

function isGoOn(reply: unknown): boolean {
  const { value } = (reply ?? {}) as { readonly value?: { readonly watch?: unknown } }
  return value?.watch === true
}
