import { browser } from 'wxt/browser'
import type { Reading } from '#lib/order/schema.ts'
import { loadLabels } from '#lib/reading/loaded-labels.ts'
import { readPage } from '#lib/reading/read-page.ts'
import type { Hooks, ReaderData, ReaderSpec } from '#lib/reading/spec.ts'
import { watchPage, type Watch } from '#lib/reading/watch.ts'

/** What we leave in this tab's isolated world, where the page cannot see it. */
export type ReaderSlot = {
  /** The running watch: a second click replaces it, two never run. */
  amendsWatch?: Watch
  /** Reads the page by the given specs. */
  amendsRead?: (data: ReaderData) => Reading
}

/** What the injected script itself does: leaves the reader for the call that hands it its data. */
export function installReader(hooks: Hooks): void {
  const slot = globalThis as ReaderSlot
  slot.amendsRead = (data) => runReader({ ...data, hooks })
}

/**
 * Reads once and answers with the reading; inside the extension it then watches, tells the
 * background of each change, and stops when nobody listens any more.
 */
function runReader(spec: ReaderSpec): Reading {
  const slot = globalThis as ReaderSlot
  slot.amendsWatch?.stop()
  delete slot.amendsWatch
  loadLabels(spec.labels)
  const first = read(spec)
  if (isConnected()) slot.amendsWatch = follow(spec, JSON.stringify(first))
  return first
}

function read(spec: ReaderSpec): Reading {
  return readPage(document, new URL(location.href), spec)
}

/** False outside the extension (tools inject the reader too) and after an update cut us off. */
function isConnected(): boolean {
  return browser.runtime?.id !== undefined
}

function follow(spec: ReaderSpec, before: string): Watch {
  let last = before
  const watch = watchPage(
    document,
    () => {
      const reading = read(spec)
      const now = JSON.stringify(reading)
      if (now === last) return
      last = now
      void tell(reading).then((goOn) => {
        if (!goOn) watch.stop()
      })
    },
    isConnected,
  )
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
  return (
    typeof reply === 'object' &&
    reply !== null &&
    'value' in reply &&
    typeof reply.value === 'object' &&
    reply.value !== null &&
    'watch' in reply.value &&
    reply.value.watch === true
  )
}
