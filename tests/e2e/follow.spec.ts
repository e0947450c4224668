import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { waitFor } from '#tests/tools/wait.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { factsShown, waitForFact } from './support/shown.ts'
import { waitForStatus } from './support/steps.ts'

/** The click is the grant, and the panel follows the tab in front. */

const practice = practiceSite()
const order = pageOf(practice, 'ebay/damaged-pour-over-set', 'order').url
const dispute = pageOf(practice, 'ebay/damaged-pour-over-set', 'return').url
const amazonOrder = pageOf(practice, 'amazon/damaged-water-glasses', 'order').url
const elsewhere = 'https://www.example.com/'
const site = {
  answer: (url: string) =>
    url === elsewhere
      ? { contentType: 'text/html', body: Buffer.from('<!doctype html><title>Else</title>') }
      : practice.answer(url),
}

/** In a page of the extension; nothing here imports it, since what uses it runs there. */
declare const chrome: {
  tabs: { query: (what: object) => Promise<{ id: number }[]> }
  scripting: { executeScript: (what: object) => Promise<unknown> }
}

/** In the page: another page of the site without loading it, as single-page sites do. */
function turnInto(url: string, body: string): void {
  history.pushState({}, '', url)
  const next = new DOMParser().parseFromString(body, 'text/html')
  document.title = next.title
  document.body.replaceChildren(...next.body.childNodes)
}

function bodyOf(url: string): string {
  const answer = practice.answer(url)
  if (answer === undefined) throw new Error(`${url} is no practice page`)
  return answer.body.toString()
}

/** In the panel: whether the extension may run a script in the tab in front. */
async function mayReadFrontTab(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const target = { tabId: tab?.id }
  const run = chrome.scripting.executeScript({ target, func: () => document.title })
  return run.then(
    () => true,
    () => false,
  )
}

describe.each(browserKinds)('the panel in %s', (kind) => {
  let driver: Driver
  let clicked: Page
  let panel: Panel

  beforeAll(async () => {
    driver = await launch(kind, { site })
    clicked = await driver.openTab(order)
    await driver.clickIcon(clicked)
    panel = await driver.panel()
  })
  afterAll(() => driver?.close())

  it('reads the tab that was clicked', async () => {
    expect(await waitForFact(panel, 'order.id')).toBe('21-14512-87213')
    expect(await panel.evaluate(mayReadFrontTab)).toBe(true)
  })

  it('reads again when the page changes itself', async () => {
    await clicked.evaluate(turnInto, dispute, bodyOf(dispute))
    expect(await waitForFact(panel, 'dispute.id')).toBe('5312045518')
  })

  // Firefox binds the grant to the document: another page of the site needs another click.
  it('reads again after a navigation within the site', async () => {
    await clicked.goto(order)
    if (kind === 'firefox') {
      await waitForStatus(panel, 'no-access')
      await driver.clickIcon(clicked)
    }
    expect(await waitForFact(panel, 'charges.total')).toBe('$100.00')
  })

  it('has no access to a tab that was not clicked, and says what to do', async () => {
    const other = await driver.openTab(amazonOrder)
    await waitForStatus(panel, 'no-access')
    expect(await panel.evaluate(mayReadFrontTab)).toBe(false)
    await driver.clickIcon(other)
    expect(await waitForFact(panel, 'order.id')).toBe('113-9048125-7736610')
  })

  it('shows the first tab’s dispute again when that comes to the front', async () => {
    await clicked.bringToFront()
    await waitFor('the first order in the panel', async () => {
      const facts = await factsShown(panel)
      return facts.some(({ path, text }) => path === 'order.id' && text === '21-14512-87213')
    })
  })

  it('loses the access when the tab goes to another site', async () => {
    await clicked.goto(amazonOrder)
    await waitForStatus(panel, 'no-access')
    expect(await panel.evaluate(mayReadFrontTab)).toBe(false)
  })

  it('says of a page that is none of ours that it is none', async () => {
    const tab = await driver.openTab(elsewhere)
    await driver.clickIcon(tab)
    await waitForStatus(panel, 'not-ours')
  })

  it('reads after it was closed and opened by another click', async () => {
    await driver.closePanel()
    const tab = await driver.openTab(order)
    await driver.clickIcon(tab)
    panel = await driver.panel()
    expect(await waitForFact(panel, 'order.id')).toBe('21-14512-87213')
  })

  it('asked nothing of any network', () => {
    const { refused, escaped } = driver.asked()
    expect({ refused, escaped }).toEqual({ refused: [], escaped: [] })
  })
})
