import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { waitFor } from '#tests/tools/wait.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { waitForFact } from './support/shown.ts'
import { keepPage } from './support/steps.ts'
import { storedNow } from './support/stored.ts'

/** The number on the toolbar icon: it counts a kept case that is due, over a restart, until the case ends. */

const practice = practiceSite()
const { url } = pageOf(practice, 'ebay/damaged-pour-over-set', 'return')
const passphrase = 'four cups on a shelf'
const printed = 'Nov 27, 2026'
/** Tomorrow, whenever this runs: the practice page's own day is due once a year. */
const tomorrow = Temporal.Now.plainDateISO('America/Los_Angeles')
  .add({ days: 1 })
  .toLocaleString('en-US', { month: 'short', day: 'numeric', year: 'numeric' })

const site: Pick<typeof practice, 'answer'> = {
  answer: (address) => {
    const found = practice.answer(address)
    if (!found || address !== url) return found
    const text = found.body.toString('utf8')
    if (!text.includes(printed)) throw new Error(`The practice return does not say ${printed}`)
    return { ...found, body: Buffer.from(text.replaceAll(printed, tomorrow)) }
  },
}

describe.each(browserKinds)('the badge in %s', (kind) => {
  let driver: Driver
  let panel: Panel
  let caseKey = ''

  async function open(): Promise<void> {
    await driver.clickIcon(await driver.openTab(url))
    panel = await driver.panel()
    await waitForFact(panel, 'dispute.id')
  }

  beforeAll(async () => {
    driver = await launch(kind, { site })
    await open()
  })
  afterAll(() => driver?.close())

  it('says nothing while nothing is kept', async () => {
    expect(await badge(panel)).toBe('')
  })

  it('counts a case that is due, and says in words what it counts', async () => {
    await keepPage(panel)
    await waitForBadge(panel, '1')
    // With a passphrase nobody but the panel can look.
    caseKey = (await storedNow(panel)).cases[0]?.key ?? ''
    expect(await title(panel)).toMatch(/nothing overdue, 1 case due within 48 hours/)
    await panel.click({ testId: 'room-alarms' })
    await panel.waitForText(/Answer the dispute: (?:1 d )?\d+ h/, { testId: 'alarms-cases' })
    await panel.click({ testId: 'alarms-back' })
  })

  it('keeps instants beside the casebook, and no word of anybody', async () => {
    const stored = await panel.evaluate(async () => {
      return JSON.stringify(await chrome.storage.local.get(null))
    })
    expect(stored).toContain('alarm-dues')
    expect(stored).not.toMatch(/Mara|Keller|pour-over/i)
  })

  it('still counts it after a restart', async () => {
    await driver.restart()
    await open()
    await waitForBadge(panel, '1')
  })

  it('still counts it when the store is locked, over a restart too', async () => {
    await panel.click({ testId: 'room-keeping' })
    await panel.click({ testId: 'passphrase-open' })
    await panel.fill({ testId: 'passphrase-new' }, passphrase)
    await panel.fill({ testId: 'passphrase-again' }, passphrase)
    await panel.click({ testId: 'passphrase-save' })
    await panel.waitForText('locks after 15 minutes', { testId: 'passphrase' })
    await panel.click({ testId: 'passphrase-lock' })
    await panel.waitForText('The evidence is locked', { testId: 'lock-screen' })
    await waitForBadge(panel, '1')
    await driver.restart()
    await driver.clickIcon(await driver.openTab(url))
    panel = await driver.panel()
    await panel.waitForText('The evidence is locked', { testId: 'lock-screen' })
    await waitForBadge(panel, '1')
    await panel.fill({ testId: 'lock-passphrase' }, passphrase)
    await panel.click({ testId: 'lock-open' })
    await waitForFact(panel, 'dispute.id')
  })

  it('counts it no more once the case has ended', async () => {
    expect(await closeCase(panel, caseKey)).toMatchObject({ ok: true })
    await waitForBadge(panel, '')
  })
})

/** In a page of the extension; nothing here imports it, since what uses it runs there. */
declare const chrome: {
  action: {
    getBadgeText: (what: object) => Promise<string>
    getTitle: (what: object) => Promise<string>
  }
  storage: { local: { get: (what: null) => Promise<object> } }
  tabs: { query: (what: object) => Promise<{ id: number }[]> }
  runtime: { sendMessage: (message: object) => Promise<{ ok: boolean } | undefined> }
}

function badge(panel: Panel): Promise<string> {
  return panel.evaluate(() => {
    return chrome.action.getBadgeText({})
  })
}

function title(panel: Panel): Promise<string> {
  return panel.evaluate(() => {
    return chrome.action.getTitle({})
  })
}

async function waitForBadge(panel: Panel, wanted: string): Promise<void> {
  await waitFor(`the badge to say "${wanted}"`, async () => (await badge(panel)) === wanted)
}

/** What the panel's own button sends. */
function closeCase(panel: Panel, key: string): Promise<{ ok: boolean } | undefined> {
  return panel.evaluate(async (caseKey) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    const request = { tabId: tab?.id, key: caseKey, outcome: 'won' }
    return chrome.runtime.sendMessage({ name: 'close-case', request })
  }, key)
}
