import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import * as z from 'zod/mini'
import { readerData, readerFor } from '#lib/marketplaces/registry.ts'
import { ensureBrowser } from '#tests/tools/ensure-browser.ts'
import { ensureReaders } from '#tests/tools/ensure-build.ts'
import { chromiumArguments } from '#tests/tools/launch-chromium.ts'
import type { SavedPage } from '#tests/tools/page-reader.ts'
import { serializePage } from '#tests/tools/serialize-page.ts'
import { servePage } from '#tests/tools/serve-page.ts'

const sampleSchema = z.strictObject({
  html: z.string(),
  url: z.string(),
  title: z.string(),
  replaced: z.record(z.string(), z.int()),
})
export type MadeSample = z.infer<typeof sampleSchema> & { readonly changedPage: boolean }

export type SampleMaker = {
  /** The same secret makes the same substitutes; a sample that leaves has one that nobody knows. */
  readonly make: (page: SavedPage, secret?: string) => Promise<MadeSample>
  readonly close: () => Promise<void>
}

/** Opens one headless Chromium that makes samples of saved pages with the shipping script. */
export async function openSampleMaker(): Promise<SampleMaker> {
  const executablePath = await ensureBrowser('chromium')
  const script = await readFile(join(await ensureReaders(), 'make-sample.js'), 'utf8')
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() })
  return {
    make: (page, secret = 'amends-test') => make(browser, page, script, secret),
    close: () => browser.close(),
  }
}

async function make(
  browser: Browser,
  saved: SavedPage,
  script: string,
  secret: string,
): Promise<MadeSample> {
  const reader = readerFor(saved.url)
  if (reader === undefined) throw new Error(`${saved.url} is no address of a marketplace`)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const { page } = await servePage(context, saved)
    await page.goto(saved.url, { waitUntil: 'load' })
    const before = await page.evaluate(serializePage)
    await page.evaluate(`crypto.randomUUID = () => ${JSON.stringify(secret)}; undefined`)
    await page.evaluate(script)
    const call = `globalThis.amendsSample(${JSON.stringify(readerData(reader))})`
    const sample = sampleSchema.parse(await page.evaluate(call))
    return { ...sample, changedPage: (await page.evaluate(serializePage)) !== before }
  } finally {
    await context.close()
  }
}
