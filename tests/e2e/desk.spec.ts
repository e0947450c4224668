import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import { waitForFact } from './support/shown.ts'
import { keepPage } from './support/steps.ts'

/** The desk in the real browser, by keyboard alone: found, opened, noted, closed; nothing typed is left on the disk. */

const site = practiceSite()

describe.each(browserKinds)('the desk in %s', (kind) => {
  let driver: Driver
  let desk: Page

  beforeAll(async () => {
    driver = await launch(kind, { site })
    const tab = await driver.openTab(pageOf(site, 'ebay/damaged-pour-over-set', 'return').url)
    await driver.clickIcon(tab)
    const panel = await driver.panel()
    await waitForFact(panel, 'dispute.id')
    await keepPage(panel)
    const address = await panel.evaluate(
      () => document.querySelector<HTMLAnchorElement>('[data-testid="open-desk"]')?.href,
    )
    desk = await driver.openTab(address ?? '')
    await desk.waitForSelector('[data-testid="case-row"]')
  })
  afterAll(() => driver?.close())

  const shown = (selector: string, text: string) =>
    desk.waitForFunction(
      (place, wanted) => document.querySelector(place)?.textContent?.includes(wanted),
      {},
      selector,
      text,
    )

  it('finds cases by words of messages, as they are typed', async () => {
    await desk.keyboard.press('/')
    await desk.keyboard.type('no such words')
    await desk.waitForSelector('[data-testid="cases-standing"][data-shown="0"]')
    await desk.keyboard.press('Escape')
    await desk.keyboard.type('BROKEN')
    await desk.waitForSelector('[data-testid="cases-standing"][data-shown="1"]')
  })

  it('opens the case with everything that was kept, and takes a note', async () => {
    await desk.focus('[data-testid="case-row"]')
    await desk.keyboard.press('Enter')
    await desk.waitForSelector('[data-testid="case-page"]')
    await shown('[data-testid="case-entries"]', 'Case opened')
    await desk.focus('[data-testid="note-add"]')
    await desk.keyboard.press('Enter')
    await desk.waitForSelector('[data-testid="note-text"]')
    await desk.focus('[data-testid="note-text"]')
    await desk.keyboard.type('Called the depot')
    await desk.focus('[data-testid="note-save"]')
    await desk.keyboard.press('Enter')
    await shown('[data-testid="timeline"]', 'Called the depot')
  })

  it('is back where it was, finds the note, and closes what is selected', async () => {
    await desk.focus('[data-testid="case-back"]')
    await desk.keyboard.press('Enter')
    await desk.waitForSelector('[data-testid="case-row"]')
    await desk.focus('[data-testid="case-search"]')
    await desk.keyboard.press('Escape')
    await desk.keyboard.type('depot')
    await desk.waitForSelector('[data-testid="cases-standing"][data-shown="1"]')
    await desk.focus('[data-testid="case-row"]')
    await desk.keyboard.press('Space')
    await desk.waitForSelector('[data-testid="bulk-close"]')
    await desk.focus('[data-testid="bulk-close"]')
    await desk.keyboard.press('Enter')
    await desk.select('[data-testid="close-outcome"]', 'dropped')
    await desk.focus('[data-testid="close-save"]')
    await desk.keyboard.press('Enter')
    await desk.focus('[data-testid="view-ended"]')
    await desk.keyboard.press('Enter')
    await shown('[data-testid="case-row"]', 'the buyer let it be')
  })

  it('leaves nothing of it in the browser’s plain storage', async () => {
    const stored = await desk.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: { local: { get: () => Promise<unknown> } } } | undefined
      >
      return JSON.stringify(await (browser ?? chrome)?.storage.local.get())
    })
    expect(stored).not.toMatch(/depot|broken|Keller/i)
  })
})
