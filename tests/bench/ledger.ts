import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { bundle } from '#tests/mutations/bundle.ts'
import { chromiumArguments } from '#tests/tools/launch-chromium.ts'
import type { LedgerTiming } from './in-page/ledger.ts'

/** Issue 5: what keeping and opening may cost. */
const budgets = { many: 1.5, one: 2, openingMs: 100, first: 1.5 }

/** How often a browser is started for the first opening after an upgrade, and as often for a usual one. */
const starts = 5

type Pair = LedgerTiming['one']

/** What the casebook costs in Chromium, in words, a line each. */
export async function ledgerReport(
  executablePath: string,
  { total, chunk }: { readonly total: number; readonly chunk: number },
): Promise<string> {
  // A profile on the disk: in memory, strict durability would cost nothing.
  const profile = await mkdtemp(join(tmpdir(), 'amends-bench-'))
  const inPage: InPage = (expression) => evaluateIn(executablePath, profile, expression)
  try {
    const timing = (await inPage(`amendsLedger.timeLedger(${total}, ${chunk})`)) as LedgerTiming
    return linesOf(timing, await timeFirst(inPage), `${total} entries, ${chunk} an append`)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function linesOf({ many, one, opening, projection }: LedgerTiming, first: Pair, name: string) {
  const verdict = opening > budgets.openingMs ? `above ${budgets.openingMs} ms` : 'ok'
  return [
    'the casebook in Chromium',
    ratio(name, many, budgets.many),
    ratio('one strict append', one, budgets.one),
    `${'opening a case of 1,000 entries'.padEnd(44)}${opening.toFixed(1)} ms  ${verdict}`,
    ratio('the same after an upgrade, browser new', first, budgets.first),
    `${'its projection alone'.padEnd(44)}${projection.toFixed(1)} ms`,
  ].join('\n')
}

function ratio(name: string, { ours, bare }: Pair, budget: number): string {
  const times = ours / bare
  const verdict = times > budget ? `above ${budget} ×` : 'ok'
  return `${name.padEnd(44)}${ours.toFixed(1)} ms  bare ${bare.toFixed(1)} ms  ${times.toFixed(2)} ×  ${verdict}`
}

/** Evaluates in a page of a browser that is started for it, and ended. */
type InPage = (expression: string) => Promise<unknown>

/** `ours`: a database that version 4 wrote, opened by today's code; `bare`: one of today's. */
async function timeFirst(inPage: InPage): Promise<Pair> {
  const times: { old: number[]; now: number[] } = { old: [], now: [] }
  for (let start = 0; start < starts; start++) {
    await inPage(`amendsLedger.makeOld('old-${start}', 'now-${start}')`)
    for (const name of ['old', 'now'] as const)
      times[name].push(Number(await inPage(`amendsLedger.openAll('${name}-${start}')`)))
  }
  return { ours: median(times.old), bare: median(times.now) }
}

async function evaluateIn(
  executablePath: string,
  profile: string,
  expression: string,
): Promise<unknown> {
  const args = chromiumArguments().filter((argument) => !argument.startsWith('--proxy'))
  const browser = await chromium.launchPersistentContext(profile, { executablePath, args })
  try {
    const page = await browser.newPage()
    await openBench(page)
    return await page.evaluate(expression)
  } finally {
    await browser.close()
  }
}

/** A secure address of our own, which WebCrypto asks for; nothing leaves the machine. */
async function openBench(page: Page): Promise<void> {
  await page.route('https://bench.invalid/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  )
  await page.goto('https://bench.invalid/')
  await page.addScriptTag({ content: await bundle('../bench/in-page/ledger.ts') })
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
