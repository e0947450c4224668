import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { readerData, readerFor } from '#lib/marketplaces/registry.ts'
import type { Reply, Sample } from '#lib/messaging/protocol.ts'
import { ok, refused } from '#lib/messaging/server.ts'
import type { ReaderData } from '#lib/reading/spec.ts'
import type { SampleSlot } from '../make-sample.ts'

/** Characters of a page that is written down; more would not fit through one message. */
const longestPage = 30_000_000

const sampleSchema = z.object({
  html: z.string().check(z.maxLength(longestPage)),
  url: z.string().check(z.maxLength(4_000)),
  title: z.string().check(z.maxLength(1_000)),
  replaced: z.record(z.string().check(z.maxLength(60)), z.int().check(z.gte(0))),
})

/** Writes the tab's page down with everything personal replaced. It goes to the panel and nowhere else. */
export async function makeSample(tabId: number): Promise<Reply<Sample>> {
  const { url } = await browser.tabs.get(tabId)
  if (url === undefined) return refused('no-access')
  const script = readerFor(url)
  if (script === undefined) return refused('not-ours')
  const target = { tabId }
  await browser.scripting.executeScript({ target, files: ['/make-sample.js'] })
  const [first] = await browser.scripting.executeScript({
    target,
    args: [readerData(script)],
    func: (reader: ReaderData) => (globalThis as SampleSlot).amendsSample?.(reader),
  })
  const parsed = sampleSchema.safeParse(first?.result)
  return parsed.success
    ? ok(parsed.data)
    : refused('failed', parsed.error.issues[0]?.path.join('.'))
}
