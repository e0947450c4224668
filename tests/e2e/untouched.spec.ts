import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { serializePage } from '#tests/tools/serialize-page.ts'
import { pause, waitFor } from '#tests/tools/wait.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'

/** With the panel closed, the extension puts nothing into any page. */

const url = 'https://www.ebay.com/mesh/ord/details?orderid=11-22222-33333'
const markup =
  '<!DOCTYPE html><html><head><title>Order details</title></head><body><h1>Order details</h1><p>Order number: 11-22222-33333</p><textarea></textarea></body></html>'
const site = {
  answer: (address: string) =>
    address === url ? { contentType: 'text/html', body: Buffer.from(markup) } : undefined,
}

/** In a page of the extension; nothing here imports it, since what uses it runs there. */
declare const chrome: {
  tabs: { query: (what: object) => Promise<{ id: number }[]> }
  scripting: { executeScript: (what: object) => Promise<unknown> }
}

/** In the panel: puts a listener into the extension's own world of the page. */
async function listenInTheFrontTab(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  await chrome.scripting.executeScript({
    target: { tabId: tab?.id },
    func: () => document.addEventListener('try', () => undefined),
  })
}

describe.each(browserKinds)('an unclicked seller page in %s', (kind) => {
  let driver: Driver
  let tab: Page

  beforeAll(async () => {
    driver = await launch(kind, { site })
    tab = await driver.openTab(url)
    // Whatever would come by itself has had time to come.
    await pause(1_500)
  })
  afterAll(() => driver?.close())

  const parsed = () =>
    tab.evaluate((text) => {
      const page = new DOMParser().parseFromString(text, 'text/html')
      return page.documentElement.outerHTML
    }, markup)

  it('holds the markup that the server sent, to the letter', async () => {
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(await parsed())
    expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  })

  it('holds no script world of an extension and no listener', async () => {
    expect(await driver.traces(tab)).toEqual({ worlds: 0, listeners: 0 })
  })

  it('is still the same when it was clicked and read: a read changes nothing', async () => {
    const before = await tab.evaluate(serializePage)
    await driver.clickIcon(tab)
    await driver.panel()
    const traces = await waitFor('the reader in the page', async () => {
      const found = await driver.traces(tab)
      return found.worlds > 0 && found
    })
    expect(traces.worlds).toBe(1)
    expect(await tab.evaluate(serializePage)).toBe(before)
  })

  it('would have shown a listener of ours: the look into the page sees one', async () => {
    const { listeners } = await driver.traces(tab)
    await (await driver.panel()).evaluate(listenInTheFrontTab)
    expect((await driver.traces(tab)).listeners).toBe(listeners + 1)
  })

  it('a tab beside it that was not clicked stays untouched', async () => {
    const other = await driver.openTab(url)
    await pause(1_000)
    expect(await driver.traces(other)).toEqual({ worlds: 0, listeners: 0 })
    expect(await other.evaluate(() => document.documentElement.outerHTML)).toBe(await parsed())
  })

  it('nothing was asked of any network', () => {
    const { refused, escaped } = driver.asked()
    expect({ refused, escaped }).toEqual({ refused: [], escaped: [] })
  })
})
