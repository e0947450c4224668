import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from 'playwright-core'
import { readerData, readerFor } from '#lib/marketplaces/registry.ts'
import { bundle } from '#tests/mutations/bundle.ts'
import { pageNames, savedPage } from '#tests/pages/saved-pages.ts'
import type { Timing, WatchTiming } from '#tests/bench/in-page/install.ts'
import { deskReport } from '#tests/bench/desk.ts'
import { ledgerReport } from '#tests/bench/ledger.ts'
import { packReport } from '#tests/bench/pack.ts'
import { pageDataReport } from '#tests/bench/page-data.ts'
import { requoteReport } from '#tests/bench/requote.ts'
import { ruleCheckReport } from '#tests/bench/rule-check.ts'
import { sliderReport } from '#tests/bench/slider.ts'
import { snippetSearchReport } from '#tests/bench/snippet-search.ts'
import { ensureBrowser } from './ensure-browser.ts'
import { ensureReaders } from './ensure-build.ts'
import { isolatedWorld } from './isolated-world.ts'
import { chromiumArguments } from './launch-chromium.ts'
import { servePage } from './serve-page.ts'

/**
 * `npm run bench`: what a requote, a slider's step and the casebook cost; and what the shipping readers cost in Chromium, on saved pages of an ordinary size and
 * padded to 20,000 elements. The machine is shared and noisy: the ratios to a pass over the page's
 * text, taken in the same run, are what to compare.
 */

const usage = 'npm run bench -- [--page PART_OF_NAME]… [--times N] [--elements N]'
const { values } = parseArgs({
  options: {
    page: { type: 'string', multiple: true, default: ['order--', 'messages--', 'dispute--'] },
    times: { type: 'string', default: '15' },
    elements: { type: 'string', default: '20000' },
  },
})
const [times, elements] = [Number(values.times), Number(values.elements)]
if (!Number.isSafeInteger(times) || !Number.isSafeInteger(elements) || times < 1) {
  console.error(usage)
  process.exit(2)
}

console.log(requoteReport(300))
console.log(ruleCheckReport(200))
console.log(await snippetSearchReport(20))

const executablePath = await ensureBrowser('chromium')
console.log(await sliderReport(executablePath, 60))
console.log(await ledgerReport(executablePath, { total: 20_000, chunk: 500 }))
console.log(await packReport(executablePath, { items: 100, images: 20, times: 5 }))
console.log(await deskReport(executablePath, 10_000))
console.log(await pageDataReport(executablePath, 500))
const readers = await ensureReaders()
const script = await bundle('../bench/in-page/install.ts')
const browser = await chromium.launch({ executablePath, args: chromiumArguments() })
try {
  console.log('medians in ms; × is the look in passes over the text of the same page')
  for (const name of chosen()) {
    for (const total of [0, elements]) await report(browser, name, total)
  }
} finally {
  await browser.close()
}

/** The first page of each kind asked for, of each marketplace. */
function chosen(): readonly string[] {
  const ready = pageNames().filter((name) => savedPage(name).expected.outcome === 'ready')
  const firsts = new Map<string, string>()
  for (const part of values.page) {
    for (const name of ready.filter((each) => each.includes(part))) {
      const key = `${part} ${name.split('/')[0]}`
      if (!firsts.has(key)) firsts.set(key, name)
    }
  }
  return [...new Set(firsts.values())]
}

async function report(opened: Browser, name: string, total: number): Promise<void> {
  const saved = savedPage(name)
  const reader = readerFor(saved.url)
  if (reader === undefined) return
  const context = await opened.newContext({ viewport: { width: 1440, height: 900 } })
  const { page } = await servePage(context, saved)
  await page.goto(saved.url, { waitUntil: 'load' })
  const run = await isolatedWorld(await context.newCDPSession(page))
  await run(await readFile(join(readers, `${reader}.js`), 'utf8'))
  await run(`${script};globalThis.benchData = ${JSON.stringify(readerData(reader))};0`)
  if (total > 0) await run(`amendsBench.pad(${total})`)
  const timing = (await run(`amendsBench.time(benchData, ${times})`)) as Timing
  const watch = (await run(`amendsBench.timeWatch(benchData, 7)`)) as WatchTiming
  await context.close()
  console.log(line(name, timing, watch))
}

function line(name: string, timing: Timing, watch: WatchTiming): string {
  const [walk, look] = [median(timing.walks), median(timing.looks)]
  const watching = median(watch.watched) / median(watch.alone)
  return [
    name.padEnd(44),
    `${timing.elements} elements`.padStart(15),
    `${timing.facts} facts`.padStart(9),
    `look ${look.toFixed(1)}`.padStart(11),
    `text ${walk.toFixed(2)}`.padStart(11),
    (walk > 0 ? `${(look / walk).toFixed(1)} ×` : '').padStart(9),
    `cold ${timing.cold.toFixed(0)}`.padStart(10),
    `longest piece ${timing.longestPiece.toFixed(0)}`.padStart(18),
    `watched ${watching.toFixed(2)} ×`.padStart(15),
  ].join('')
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
