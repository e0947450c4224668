import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { pageDataOf, readerData, readerFor, type ReaderScript } from '#lib/marketplaces/registry.ts'
import type { MarketplaceId } from '#lib/order/kinds.ts'
import type { Reading } from '#lib/order/schema.ts'
import { addressBook } from '#lib/page-data/addresses.ts'
import { copyOf } from '#lib/page-data/copy.ts'
import type { DataCopy } from '#lib/page-data/spec.ts'
import type { ReaderData } from '#lib/reading/spec.ts'
import { ensureBrowser } from './ensure-browser.ts'
import { ensureReaders } from './ensure-build.ts'
import { chromiumArguments } from './launch-chromium.ts'
import { lookUntilSettled, type Look } from './look.ts'
import { atMost } from './wait.ts'
import { windowsOf, type Windows } from './windows.ts'

/** A saved page and the address at which it is shown. */
export type SavedPage = {
  readonly url: string
  readonly html: Uint8Array
  /** Milliseconds, from the moment the page was parsed, that it gets to become ready. */
  readonly settle?: number
  /** What the reader is handed in place of its own data, for places that the agent pointed at. */
  readonly data?: ReaderData
  /** Responses that the page would have got. */
  readonly responses?: readonly Response[]
}

/** As `--json` gives it: where it came from, and what it said. */
export type Response = { readonly url: string; readonly body: unknown }

export type PageRead = {
  readonly reading: Reading
  /** Addresses that the page asked for and did not get. */
  readonly refused: readonly string[]
  /** Whether the reader changed anything in the document, its open shadow roots or frames. */
  readonly changedPage: boolean
}

export type PageReader = {
  readonly read: (page: SavedPage) => Promise<PageRead>
  readonly close: () => Promise<void>
}

export const defaultSettleMs = 1_500
/** Beyond the settle time: for a page that takes long to parse, or that never lets go of its thread. */
const patienceMs = 20_000

/** Opens one headless Chromium that reads any number of saved pages with the shipping readers. */
export async function openPageReader(): Promise<PageReader> {
  const executablePath = await ensureBrowser('chromium')
  const folder = await ensureReaders()
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() })
  const windows = windowsOf(browser)
  return {
    read: async (page) => {
      const name = readerFor(page.url)
      if (name === undefined) throw new Error(`${page.url} is no address of a marketplace`)
      const script = (file: string) => readFile(join(folder, `${file}.js`), 'utf8')
      const scripts = (await Promise.all([name, 'keep-page-data'].map(script))).join('\n')
      return readPage(windows, page, name, scripts)
    },
    close: () => browser.close(),
  }
}

async function readPage(
  windows: Windows,
  saved: SavedPage,
  name: ReaderScript,
  reader: string,
): Promise<PageRead> {
  const settleMs = saved.settle ?? defaultSettleMs
  const looks: Look[] = []
  const { page, refused, isStatic, close } = await windows.serve(saved)
  const options = {
    url: saved.url,
    reader,
    data: { ...(saved.data ?? readerData(name)), pageData: pageDataOf(name) },
    copies: copiesOf(saved, name),
    settleMs,
    isStatic,
  }
  const work = lookUntilSettled(page, options, looks)
  try {
    await atMost(settleMs + patienceMs, work)
  } finally {
    await atMost(5_000, close())
  }
  return {
    reading: looks.at(-1)?.reading ?? notYet(saved.url, name),
    changedPage: looks.some((look) => look.changedPage),
    refused,
  }
}

/** What the script in the page's world would have kept of the responses; an address that is not listed gives nothing. */
function copiesOf({ url, responses = [] }: SavedPage, name: ReaderScript): readonly DataCopy[] {
  const { sourceOf } = addressBook(pageDataOf(name).sources)
  const { pathname, search, hash } = new URL(url)
  const page = pathname + search + hash
  return responses.flatMap((response, index) => {
    const ways = ['request', 'jsonp', 'socket'] as const
    const listed = ways.map((way) => sourceOf(response.url, url, way)).find((each) => each)
    if (!listed) return []
    const answered = { url: listed.url, body: response.body, at: index + 1, page }
    return copyOf(listed.source, answered) ?? []
  })
}

/** What the panel would say of a page whose thread never became free for a script of ours. */
function notYet(url: string, name: ReaderScript): Reading {
  const marketplaces: Readonly<Record<ReaderScript, MarketplaceId>> = {
    'read-amazon': 'amazon',
    'read-ebay': 'ebay',
    'read-aliexpress': 'aliexpress',
    'read-carrier': 'carrier',
  }
  return {
    outcome: 'not-yet',
    marketplace: marketplaces[name],
    page: null,
    site: new URL(url).hostname,
    facts: {},
    sources: {},
    missing: [],
    conflicts: [],
  }
}
