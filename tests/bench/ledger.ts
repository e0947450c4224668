import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { bundle } from '#tests/mutations/bundle.ts'
import { chromiumArguments } from '#tests/tools/launch-chromium.ts'
import type { LedgerTiming } from './in-page/ledger.ts'

/** Issue 5: what keeping and opening may cost. */
const budgets = { many: 1.5, one: 2, openingMs: 100, first: 1.5 }

/** What the casebook costs in Chromium, in words, a line each. */
export async function ledgerReport(
  executablePath: string,
  { total, chunk }: { readonly total: number; readonly chunk: number },
): Promise<string> {
  const timing = await timeLedger(executablePath, total, chunk)
  const { many, one, opening, projection, first } = timing
  const ratio = (name: string, { ours, bare }: LedgerTiming['one'], budget: number): string => {
    const times = ours / bare
    const verdict = times > budget ? `above ${budget} ×` : 'ok'
    return `${name.padEnd(44)}${ours.toFixed(1)} ms  bare ${bare.toFixed(1)} ms  ${times.toFixed(2)} ×  ${verdict}`
  }
  const verdict = opening > budgets.openingMs ? `above ${budgets.openingMs} ms` : 'ok'
  return [
    'the casebook in Chromium',
    ratio(`${total} entries, ${chunk} an append`, many, budgets.many),
    ratio('one strict append', one, budgets.one),
    `${'opening a case of 1,000 entries'.padEnd(44)}${opening.toFixed(1)} ms  ${verdict}`,
    ratio('opening it the first time after an upgrade', first, budgets.first),
    `${'its projection alone'.padEnd(44)}${projection.toFixed(1)} ms`,
  ].join('\n')
}

async function timeLedger(
  executablePath: string,
  total: number,
  chunk: number,
): Promise<LedgerTiming> {
  const args = chromiumArguments().filter((argument) => !argument.startsWith('--proxy'))
  // A profile on the disk: in memory, strict durability would cost nothing.
  const folder = await mkdtemp(join(tmpdir(), 'amends-bench-'))
  const browser = await chromium.launchPersistentContext(folder, { executablePath, args })
  try {
    const page = await browser.newPage()
    // A secure address of our own, which WebCrypto asks for; nothing leaves the machine.
    await page.route('https://bench.invalid/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    )
    await page.goto('https://bench.invalid/')
    await page.addScriptTag({ content: await bundle('../bench/in-page/ledger.ts') })
    return (await page.evaluate(`amendsLedger(${total}, ${chunk})`)) as LedgerTiming
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
