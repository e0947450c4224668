import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { ensureBuild } from '#tests/tools/ensure-build.ts'
import { isolatedWorld } from '#tests/tools/isolated-world.ts'
import { chromiumArguments } from '#tests/tools/launch-chromium.ts'
import { savedPage } from '#tests/pages/saved-pages.ts'

/** Issue 8: a page's requests may take so much longer at the median with the copy on. */
const budget = 0.03
/** Pages take turns after so many requests: what else the machine does hits both alike. */
const batch = 2

const { url, responses = [] } = savedPage('aliexpress/dispute--data-list-two')
const [list] = responses
const headers = { 'access-control-allow-origin': '*' }

/**
 * What the shipping scripts of "always on" cost a page that makes `requests` requests, every one of
 * them of the list (the worst a page can do): the median request with them and without, taken in
 * turns in one run.
 */
export async function pageDataReport(executablePath: string, requests: number): Promise<string> {
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() })
  try {
    const folder = await ensureBuild('chrome')
    const plain = await opened(browser)
    const copying = await opened(browser)
    const copies = await withCopies(copying, folder)
    const taken = await inTurns([plain, copying], requests)
    if ((await copies()) < requests) throw new Error(`only ${await copies()} answers were copied`)
    const [without, copied] = taken.map(median)
    const more = (copied ?? 0) / (without ?? 1) - 1
    const verdict = more > budget ? `above ${budget * 100} %` : 'ok'
    return [
      `${requests} requests of the list, ms at the median, in turns`,
      `without ${without?.toFixed(2)}  with the copy ${copied?.toFixed(2)}  ${(more * 100).toFixed(1)} %  ${verdict}`,
    ].join('\n')
  } finally {
    await browser.close()
  }
}

async function inTurns(pages: readonly Page[], requests: number): Promise<readonly number[][]> {
  const taken: number[][] = pages.map(() => [])
  // The first requests of a page are slower than all others.
  for (const page of pages) await asked(page, 20)
  for (let turn = 0; turn * batch < requests; turn++) {
    const order = turn % 2 === 0 ? [0, 1] : [1, 0]
    for (const at of order) {
      const page = pages[at]
      if (page) taken[at]?.push(...(await asked(page, batch)))
    }
  }
  return taken
}

/** In the page: one request after the other, each until its body is parsed. */
function asked(page: Page, times: number): Promise<number[]> {
  return page.evaluate(
    async ([address, count]) => {
      const taken: number[] = []
      for (let i = 0; i < count; i++) {
        const start = performance.now()
        await (await fetch(`${address}&i=${i}`)).json()
        taken.push(performance.now() - start)
      }
      return taken
    },
    [list?.url ?? '', times] as const,
  )
}

/** A page of its own window. */
async function opened(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  const body = JSON.stringify(list?.body)
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>List</title>' })
      : route.fulfill({ contentType: 'application/json', body, headers }),
  )
  await page.goto(url)
  return page
}

/** Puts the shipping scripts into the page before anything else. Gives the number of copies that came. */
async function withCopies(page: Page, folder: string): Promise<() => Promise<number>> {
  const world = await isolatedWorld(await page.context().newCDPSession(page))
  await page.evaluate(await readFile(join(folder, 'page-data.js'), 'utf8'))
  await world(await readFile(join(folder, 'keep-page-data.js'), 'utf8'))
  await world('globalThis.came = 0; amendsPageData.onNew = () => { came += 1 }')
  return async () => {
    // The last ones are still waiting.
    await page.waitForTimeout(1_000)
    return Number(await world('came'))
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
