import { browser } from 'wxt/browser'
import type { Reading } from '#lib/order/schema.ts'
import { readingSteps, readPage } from '#lib/reading/read-page.ts'
import type { ReaderCode, ReaderData, ReaderSpec } from '#lib/reading/spec.ts'
import { inPieces } from '#lib/reading/steps.ts'
import { watchPage, type Watch } from '#lib/reading/watch.ts'

/** What we leave in this tab's isolated world, where the page cannot see it. */
export type ReaderSlot = {
  /** The running watch: a second click replaces it, two never run. */
  amendsWatch?: Watch
  /**
   * Reads the page by the given specs, in pieces of about so many milliseconds; tools, whose page
   * must not change in between, read it in one.
   */
  amendsRead?: (data: ReaderData, piece?: number) => Promise<Reading>
}

/** Less than a frame: the tab goes on scrolling and typing while a long page is read. */
const PIECE = 12

/** What the injected script itself does: leaves the reader for the call that hands it its data. */
export function installReader(code: ReaderCode): void {
  const slot = globalThis as ReaderSlot
  slot.amendsRead = (data, piece = PIECE) => runReader({ ...data, ...code }, piece)
}

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
  return hasChanged ? readPage(document, new URL(location.href), spec) : reading
}

/** False outside the extension (tools inject the reader too) and after an update cut us off. */
function isConnected(): boolean {
  return browser.runtime?.id !== undefined
}

function follow(spec: ReaderSpec, before: string): Watch {
  let last = before
  const watch = watchPage(document, () => void lookAgain(), isConnected)
  const lookAgain = async (): Promise<void> => {
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
