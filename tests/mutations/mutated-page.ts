import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { readerData, readerFor } from '#lib/marketplaces/registry.ts'
import type { Reading } from '#lib/order/schema.ts'
import { savedPage, type Expected } from '#tests/pages/saved-pages.ts'
import { ensureBrowser } from '#tests/tools/ensure-browser.ts'
import { ensureReaders } from '#tests/tools/ensure-build.ts'
import { isolatedWorld, type Evaluate } from '#tests/tools/isolated-world.ts'
import { chromiumArguments } from '#tests/tools/launch-chromium.ts'
import { pause } from '#tests/tools/wait.ts'
import { windowsOf, type Windows } from '#tests/tools/windows.ts'
import { bundle } from './bundle.ts'
import { judge } from './compare.ts'
import type { Made, Setup, Wish } from './in-page/run.ts'

/** One saved page in the browser, ready to be changed and read any number of times. */
export type MutatedPage = {
  readonly name: string
  readonly expected: Expected
  /** What the shipping reader gives for the page as it was saved. */
  readonly plain: Reading
  /** False where a copy of the document would not hold all that it shows (frames). */
  readonly isWhole: boolean
  readonly run: (wishes: readonly Wish[]) => Promise<readonly Made[]>
  readonly show: (wish: Wish) => Promise<string>
  readonly close: () => Promise<void>
}

export type MutationBrowser = {
  readonly open: (name: string) => Promise<MutatedPage>
  readonly close: () => Promise<void>
}

/** Opens one Chromium for any number of saved pages. */
export async function openMutations(): Promise<MutationBrowser> {
  const executablePath = await ensureBrowser('chromium')
  const folder = await ensureReaders()
  const mutator = await bundle('in-page/install.ts')
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() })
  const windows = windowsOf(browser)
  const reader = (script: string) => readFile(join(folder, `${script}.js`), 'utf8')
  return {
    open: (name) => open(windows, name, mutator, reader),
    close: () => browser.close(),
  }
}

async function open(
  windows: Windows,
  name: string,
  mutator: string,
  reader: (script: string) => Promise<string>,
): Promise<MutatedPage> {
  const saved = savedPage(name)
  const script = readerFor(saved.url)
  if (script === undefined) throw new Error(`${name} has no address of a marketplace`)
  const { context, page, close } = await windows.serve(saved)
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' })
  const session = await context.newCDPSession(page)
  const evaluate = await isolatedWorld(session)
  await evaluate(await reader(script))
  await evaluate(mutator)
  await evaluate(
    `globalThis.mutations = amendsMutations(${JSON.stringify(setupOf(name))}); undefined`,
  )
  const plain = await settled(evaluate, saved.expected, saved.settle ?? 1_500)
  // From here on the page is only a document: nothing in it runs or asks for anything.
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  await context.unrouteAll()
  await session.send('Network.enable')
  await session.send('Network.setBlockedURLs', {
    urlPatterns: [{ urlPattern: '*://*:*/*', block: true }],
  })
  const isWhole = (await evaluate('mutations.keep()')) === true
  return {
    name,
    expected: saved.expected,
    plain,
    isWhole,
    run: async (wishes) => (await evaluate(`mutations.run(${JSON.stringify(wishes)})`)) as Made[],
    show: async (wish) => String(await evaluate(`mutations.show(${JSON.stringify(wish)})`)),
    close: async () => {
      // With the session its hold on scripts and addresses ends.
      await session.detach()
      await close()
    },
  }
}

/** Reads until the page gives all that is expected of it, or its time is over. */
async function settled(evaluate: Evaluate, expected: Expected, settleMs: number): Promise<Reading> {
  const end = performance.now() + settleMs
  for (;;) {
    const reading = (await evaluate('mutations.plain()')) as Reading
    const { absent, wrong } = judge(reading, expected)
    if ((absent.length === 0 && wrong.length === 0) || performance.now() > end) return reading
    await pause(50)
  }
}

function setupOf(name: string): Setup {
  const { url, expected } = savedPage(name)
  const script = readerFor(url)
  if (script === undefined) throw new Error(`${name} has no address of a marketplace`)
  const data = readerData(script)
  const site = data.sites.find(({ host }) => host === new URL(url).hostname)
  return {
    name,
    data,
    values: [...textsIn(expected.facts), ...(expected.rows ?? []).flatMap((row) => textsIn(row))],
    page: {
      marketplace: data.marketplace,
      kind: expected.page ?? '',
      isList: expected.rows !== undefined || expected.page === 'orders',
      currency: site?.currency ?? 'USD',
    },
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
