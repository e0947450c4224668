import { chromium } from 'playwright-core'
import { bundle } from '#tests/mutations/bundle.ts'
import { chromiumArguments } from '#tests/tools/launch-chromium.ts'
import type { PackTiming } from './in-page/pack.ts'

/** Issue 5: a pack of 100 items with 20 images. */
const budgetMs = 3_000

/** What a pack costs in Chromium, in words; every image goes in as it is, and is drawn as an exhibit besides. */
export async function packReport(
  executablePath: string,
  { items, images, times }: Record<'items' | 'images' | 'times', number>,
): Promise<string> {
  const { builds, bytes, told, cancelled, verdict } = await timePack(
    executablePath,
    `amendsPack(${items}, ${images}, ${times})`,
  )
  const median = builds.toSorted((a, b) => a - b)[builds.length >> 1] ?? 0
  const judged = median > budgetMs ? `above ${budgetMs} ms` : 'ok'
  return [
    'a pack in Chromium: pictures drawn and encoded, all hashed, signed, zipped',
    `${`${items} items with ${images} images`.padEnd(44)}${median.toFixed(0)} ms  ${(bytes / 1e6).toFixed(1)} MB  ${judged}`,
    `${'progress told, and stopped when cancelled'.padEnd(44)}${told} times  after ${cancelled.toFixed(0)} ms  ${verdict}`,
  ].join('\n')
}

async function timePack(executablePath: string, expression: string): Promise<PackTiming> {
  const args = chromiumArguments().filter((argument) => !argument.startsWith('--proxy'))
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage()
    // A secure address of our own, which WebCrypto asks for; nothing leaves the machine.
    await page.route('https://bench.invalid/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    )
    await page.goto('https://bench.invalid/')
    await page.addScriptTag({ content: await bundle('../bench/in-page/pack.ts') })
    return (await page.evaluate(expression)) as PackTiming
  } finally {
    await browser.close()
  }
}
