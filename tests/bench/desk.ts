import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { makeProfile } from '#tests/e2e/support/profile.ts'
import { bundle } from '#tests/mutations/bundle.ts'
import { chromiumArguments } from '#tests/tools/launch-chromium.ts'

/** Issue 9: what the desk may cost with ten thousand cases. Milliseconds, megabytes. */
const budgets = { usable: 300, key: 50, heap: 300, frame: 50 }

export type DeskTiming = {
  readonly cases: number
  readonly entries: number
  /** From the start of the navigation until rows are painted: median and worst of some openings. */
  readonly usable: readonly number[]
  /** Until every case is in the list. */
  readonly whole: number
  /** The longest piece of work while the list was being filled. */
  readonly longest: number
  /** From a key in the search to the paint that shows it, and to the list as found. */
  readonly keys: readonly number[]
  readonly found: readonly number[]
  /** The longest frame of going through the list by pages. */
  readonly frame: number
  /** Of JavaScript, after a collection. */
  readonly heap: number
}

/** The shipping build in Chromium, its own casebook filled. */
export async function timeDesk(executablePath: string, count: number): Promise<DeskTiming> {
  const profile = await makeProfile('chrome')
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    pipe: true,
    enableExtensions: [profile.extension],
    userDataDir: profile.userData,
    defaultViewport: { width: 1280, height: 900 },
    args: chromiumArguments().filter((argument) => !argument.startsWith('--proxy')),
    protocolTimeout: 500_000,
  })
  try {
    return await timeIn(browser, count)
  } finally {
    await browser.close()
    await profile.remove()
  }
}

async function timeIn(browser: Browser, count: number): Promise<DeskTiming> {
  const worker = await browser.waitForTarget((each) => each.type() === 'service_worker')
  const address = new URL('/desk.html', worker.url()).href
  const page = await browser.newPage()
  await page.goto(address)
  await page.evaluate(await bundle('../bench/in-page/desk.ts'))
  const filled = (await page.evaluate(`amendsDesk.fillCasebook(${count})`)) as {
    cases: number
    entries: number
  }
  await page.evaluateOnNewDocument(watchRows)
  const usable: number[] = []
  for (let time = 0; time < 5; time++) {
    await page.goto('about:blank')
    await page.goto(address)
    await page.waitForFunction('globalThis.firstRows !== undefined')
    usable.push(Number(await page.evaluate('globalThis.firstRows')))
  }
  await page.waitForSelector('[data-testid="cases-standing"][data-whole="true"]', {
    timeout: 120_000,
  })
  const whole = Number(await page.evaluate('globalThis.allRows'))
  const longest = Number(await page.evaluate('globalThis.longestTask'))
  const { keys, found } = await timeSearch(page)
  return {
    ...filled,
    usable,
    whole,
    longest,
    keys,
    found,
    frame: await timeFrames(page),
    heap: await heapOf(page),
  }
}

/** Runs in the page, before it begins. */
function watchRows(): void {
  const now = globalThis as unknown as Record<string, number>
  now['longestTask'] = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      now['longestTask'] = Math.max(now['longestTask'] ?? 0, duration)
  }).observe({ type: 'longtask', buffered: true })
  const painted = (name: string) => {
    now[name] ??= Number.NaN
    requestAnimationFrame(() => setTimeout(() => (now[name] = performance.now())))
  }
  new MutationObserver((_, observer) => {
    const hasRows = document.querySelector('[data-testid="case-row"]') !== null
    if (hasRows && now['firstRows'] === undefined) {
      requestAnimationFrame(() => setTimeout(() => (now['firstRows'] ??= performance.now())))
    }
    if (document.querySelector('[data-testid="cases-standing"][data-whole="true"]')) {
      observer.disconnect()
      painted('allRows')
    }
  }).observe(document, { subtree: true, childList: true, attributes: true })
}

const typed = ['brass lamp', 'keller', '9400100', '届いて', 'zzz']

async function timeSearch(page: Page): Promise<Pick<DeskTiming, 'keys' | 'found'>> {
  await page.click('[data-testid="view-all"]')
  await page.focus('[data-testid="case-search"]')
  await page.evaluate(watchKeys)
  for (const text of typed) {
    for (const letter of text) {
      await page.keyboard.sendCharacter(letter)
      await new Promise((done) => setTimeout(done, 250))
    }
    await page.keyboard.press('Escape')
    await new Promise((done) => setTimeout(done, 400))
  }
  return (await page.evaluate('globalThis.keyTimes')) as Pick<DeskTiming, 'keys' | 'found'>
}

/** Runs in the page: an input to the next paint, and to the last change of the list that it made. */
function watchKeys(): void {
  const times: { keys: number[]; found: number[] } = { keys: [], found: [] }
  Object.assign(globalThis, { keyTimes: times })
  const list = document.querySelector('[data-testid="cases-view"]')
  addEventListener(
    'input',
    () => {
      const began = performance.now()
      requestAnimationFrame(() => setTimeout(() => times.keys.push(performance.now() - began)))
      const observer = new MutationObserver(() => {
        requestAnimationFrame(() => setTimeout(() => (last = performance.now() - began)))
      })
      let last = 0
      if (list) observer.observe(list, { subtree: true, childList: true, attributes: true })
      setTimeout(() => {
        observer.disconnect()
        times.found.push(last)
      }, 220)
    },
    { capture: true },
  )
}

/** Page by page through the list: the longest time between two frames. */
async function timeFrames(page: Page): Promise<number> {
  await page.focus('[data-testid="case-row"]')
  await page.evaluate(() => {
    let before = performance.now()
    let longest = 0
    const next = (now: number) => {
      longest = Math.max(longest, now - before)
      before = now
      Object.assign(globalThis, { longestFrame: longest })
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  for (let time = 0; time < 40; time++) await page.keyboard.press('PageDown')
  return Number(await page.evaluate('globalThis.longestFrame'))
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = 0 } = await page.metrics()
  return JSHeapUsedSize / 1_000_000
}

/** In words, a line each. */
export async function deskReport(executablePath: string, count: number): Promise<string> {
  const timing = await timeDesk(executablePath, count)
  const { cases, entries, usable, whole, longest, keys, found, frame, heap } = timing
  return [
    `the desk in Chromium, ${cases} cases, ${entries} entries`,
    line('rows painted after opening', median(usable), budgets.usable, 'ms'),
    line('all cases in the list', whole, Infinity, 'ms'),
    line('longest piece of work meanwhile', longest, Infinity, 'ms'),
    line('a key in the search, painted', median(keys), budgets.key, 'ms'),
    line('the slowest of them', Math.max(...keys), Infinity, 'ms'),
    line('the list as found', median(found), Infinity, 'ms'),
    line('longest frame while paging', frame, budgets.frame, 'ms'),
    line('memory of the page', heap, budgets.heap, 'MB'),
  ].join('\n')
}

function line(name: string, value: number, budget: number, unit: string): string {
  const verdict = Number.isFinite(budget) ? (value > budget ? `above ${budget}` : 'ok') : ''
  return `${name.padEnd(44)}${value.toFixed(1)} ${unit}  ${verdict}`.trimEnd()
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
