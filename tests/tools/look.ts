import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import type { Reading } from '#lib/order/schema.ts'
import type { DataCopy, DataReader } from '#lib/page-data/spec.ts'
import { isolatedWorld, type Evaluate } from './isolated-world.ts'
import { serializePage } from './serialize-page.ts'
import { pause } from './wait.ts'

/** What one run of the reader gave. */
export type Look = { readonly reading: Reading; readonly changedPage: boolean }

export type LookOptions = {
  readonly url: string
  /** The text of the built, injected script. */
  readonly reader: string
  /** What the background hands it: page specs and labels. */
  readonly data: DataReader
  /** What is kept of the page's own data. */
  readonly copies: readonly DataCopy[]
  readonly settleMs: number
  /** The page cannot change by itself. */
  readonly isStatic: boolean
}

const pauseMs = 150

/**
 * Reads until the page is ready, two readings running are equal and nothing is missing, or until
 * the settle time is over; once, where the page cannot change. The first look is made when the page
 * was parsed, which is when an extension's script runs too. Each look is added to `looks` as it is
 * made; the last one counts.
 */
export async function lookUntilSettled(page: Page, options: LookOptions, looks: Look[]) {
  await page.goto(options.url, { waitUntil: 'commit', timeout: 0 })
  const look = await looker(page, lookScript(options))
  let end = Number.POSITIVE_INFINITY
  for (;;) {
    const made = await look()
    if (made !== undefined) {
      if (looks.length === 0) end = performance.now() + options.settleMs
      looks.push(made)
    }
    if (isSettled(looks, options.isStatic) || performance.now() + pauseMs > end) return
    await pause(pauseMs)
  }
}

function isSettled(looks: readonly Look[], isStatic: boolean): boolean {
  // What cannot change is read once.
  if (isStatic) return looks.length > 0
  const [before, last] = looks.slice(-2)
  if (before === undefined || last === undefined) return false
  const isComplete = last.reading.outcome === 'ready' && last.reading.missing.length === 0
  return isComplete && isDeepStrictEqual(before.reading, last.reading)
}

/** A function that runs the reader once on the page as it stands; nothing while it is being parsed. */
async function looker(page: Page, expression: string): Promise<() => Promise<Look | undefined>> {
  const session = await page.context().newCDPSession(page)
  let world: Evaluate | undefined
  return async () => {
    try {
      world ??= await isolatedWorld(session)
      return await lookIn(world, expression)
    } catch (error) {
      // The page loaded itself anew in between: there is another document to look at.
      if (!/context|navigated/i.test(String(error)) || page.isClosed()) throw error
      world = undefined
      return undefined
    }
  }
}

/** Nothing while the page is being parsed. */
async function lookIn(evaluate: Evaluate, expression: string): Promise<Look | undefined> {
  const look = await evaluate(expression)
  if (look === 'loading') return undefined
  if (!isLook(look)) throw new Error('the reader gave no reading')
  return look
}

function isLook(value: unknown): value is Look {
  if (typeof value !== 'object' || value === null || !('reading' in value)) return false
  const { reading } = value
  return typeof reading === 'object' && reading !== null && 'outcome' in reading
}

/**
 * The reader between two snapshots of the document, in one go, so that nothing but the reader can
 * have made a difference. It is run as the background runs it: injected, then called with its data.
 */
function lookScript({ reader, data, copies }: LookOptions): string {
  return `(() => {
    if (document.readyState === 'loading') return 'loading';
    const serialize = ${serializePage.toString()};
    const before = serialize();
    (0, eval)(${JSON.stringify(reader)});
    for (const copy of ${JSON.stringify(copies)}) globalThis.amendsPageData.take(JSON.stringify(copy));
    const value = globalThis.amendsRead(${JSON.stringify(data)}, Infinity);
    const changedPage = serialize() !== before;
    return value.then((reading) => ({ reading, changedPage }));
  })()`
}
