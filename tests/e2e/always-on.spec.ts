import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { alwaysOnOrigins } from '#lib/marketplaces/always-on.ts'
import { pause, waitFor } from '#tests/tools/wait.ts'
import { dataPageUrl, dataSite } from './support/data-page.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { factsShown, waitForFact } from './support/shown.ts'
import { waitForStatus } from './support/steps.ts'

/**
 * "Always on", switched by the interface. The browser's own question cannot be driven: Chromium is
 * told on its page of extensions that the hosts are allowed, Firefox is told not to ask; the switch
 * itself asks as always (`driver.allowHosts`).
 */

const first = dataPageUrl('6210044512')
const second = dataPageUrl('6210044777')
const origins = alwaysOnOrigins('aliexpress')

/** Calls that no page should be hurt by, through the page's own callback: 1,000 answers, and 20 MB. */
const flood = `
const row = (i) => ({ ret: ['SUCCESS::'], data: { dataSource: [{ sellerReverseOrderLines: [{ reverseOrderId: 'x' + i, tradeOrderId: 'y', reverseStatus: { a: [[[[i]]]] } }] }] } })
window.flooded = 0
addEventListener('load', () => {
  for (let i = 0; i < 1000; i++) { window.mtopjsonp7(row(i)); window.flooded++ }
  window.mtopjsonp7('<html>' + 'a'.repeat(20_000_000)); window.mtopjsonp7(JSON.parse('{"__proto__":{"x":1},"data":{"solutions":{"length":9}}}'))
  window.mtopjsonp7({ get data() { throw new Error('no') } }); window.flooded++
})
const before = window.fetch
window.fetch = (...args) => before(...args)
addEventListener('error', (event) => { window.broken = String(event.message) })
`

describe.each(browserKinds)('always on in %s', (kind) => {
  let driver: Driver
  let panel: Panel
  let tab: Page

  beforeAll(async () => {
    driver = await launch(kind, { site: dataSite((url) => (url.endsWith('#flood') ? flood : '')) })
    tab = await driver.openTab(first)
    await driver.clickIcon(tab)
    panel = await driver.panel()
    await driver.allowHosts(origins)
    await tab.bringToFront()
  })
  afterAll(() => driver?.close())

  async function switchIt(isOn: boolean): Promise<void> {
    await panel.click({ testId: 'room-always-on' })
    await panel.click({ testId: 'always-on-switch-aliexpress' })
    await waitFor(`always on to be ${isOn}`, () =>
      panel.evaluate(
        (wanted) =>
          document.querySelector<HTMLElement>('[data-testid="always-on-aliexpress"]')?.dataset[
            'on'
          ] === wanted,
        String(isOn),
      ),
    )
    await waitFor('the scripts to follow', async () => (await scripts()) === (isOn ? 2 : 0))
    await panel.click({ testId: 'always-on-back' })
  }
  const scripts = () =>
    panel.evaluate(async () => {
      return (await chrome.scripting.getRegisteredContentScripts()).length
    })

  it('is off before, and a clicked page whose markup says nothing gives nothing', async () => {
    expect(await scripts()).toBe(0)
    expect(await factsShown(panel)).toEqual([])
  })

  it('once on, reads a page from its own data, without a click', async () => {
    await switchIt(true)
    tab = await driver.openTab(first)
    expect(await waitForFact(panel, 'dispute.id')).toBe('6210044512301234')
    // Each answer of the page brings its own facts, and they come one after the other.
    expect(await waitForFact(panel, 'dispute.requested')).toContain('12.99')
    expect(await waitForFact(panel, 'order.id')).toBe('8211433087651234')
  })

  it('follows to a new tab', async () => {
    await driver.openTab(second)
    await waitFor('the other dispute', async () => {
      const facts = await factsShown(panel)
      return facts.some(({ path, text }) => path === 'dispute.id' && text === '6210044777301234')
    })
  })

  it('gives the page what it asked for, and its functions pass for the browser’s own', async () => {
    const answers = await waitFor('the page’s own answers', () =>
      tab.evaluate(() => {
        return Object.keys(got).length === 3 && got
      }),
    )
    expect(Object.values(answers).every((length) => length > 100)).toBe(true)
    expect(await tab.evaluate(nativeTexts)).toEqual([true, true, true])
  })

  it('a page that floods it, means ill and wraps what we wrapped is not hurt, and is read', async () => {
    const other = await driver.openTab(`${second}#flood`)
    await waitFor('the flood to be over', () =>
      other.evaluate(() => (globalThis as { flooded?: number }).flooded === 1001),
    )
    expect(await other.evaluate(() => (globalThis as { broken?: string }).broken)).toBeUndefined()
    await waitFor('the dispute', async () => {
      const facts = await factsShown(panel)
      return facts.some(({ path, text }) => path === 'dispute.id' && text === '6210044777301234')
    })
  })

  it('once off again, nothing of ours runs in any page, open or new', async () => {
    const open = await driver.openTab(second)
    await waitForFact(panel, 'dispute.id')
    expect((await driver.traces(open)).listeners).toBeGreaterThan(0)
    await switchIt(false)
    expect(await driver.traces(open)).toMatchObject({ listeners: 0 })
    expect(await open.evaluate(isTouched)).toBe(false)
    const fresh = await driver.openTab(second)
    await waitForStatus(panel, 'no-access')
    await pause(300)
    expect(await driver.traces(fresh)).toEqual({ worlds: 0, listeners: 0 })
    expect(await fresh.evaluate(isTouched)).toBe(false)
    expect(await panel.evaluate(mayReadAny, [...origins])).toBe(false)
  })

  it('ends for all hosts when one is taken away in the browser’s settings', async () => {
    await driver.allowHosts(origins)
    await tab.bringToFront()
    await switchIt(true)
    await panel.evaluate(takeAway, origins[0] ?? '')
    await waitFor('the scripts to go', async () => (await scripts()) === 0)
    expect(await panel.evaluate(mayReadAny, [...origins])).toBe(false)
  })

  it('asked nothing of any network', () => {
    const { refused, escaped } = driver.asked()
    expect({ refused, escaped }).toEqual({ refused: [], escaped: [] })
  })
})

/** In the page: the lengths of what it got. */
declare const got: Record<string, number>

/** In a page of the extension; nothing here imports it, since what uses it runs there. */
declare const chrome: {
  scripting: { getRegisteredContentScripts: () => Promise<readonly object[]> }
  permissions: {
    contains: (what: { origins: string[] }) => Promise<boolean>
    remove: (what: { origins: string[] }) => Promise<boolean>
  }
}

/** In the panel. */
async function mayReadAny(hosts: string[]): Promise<boolean> {
  const each = hosts.map((host) => chrome.permissions.contains({ origins: [host] }))
  return (await Promise.all(each)).includes(true)
}

/** In the panel: what taking one host away in the browser's settings comes to. */
async function takeAway(host: string): Promise<boolean> {
  return chrome.permissions.remove({ origins: [host] })
}

/** In the page. */
function nativeTexts(): readonly boolean[] {
  const { prototype } = XMLHttpRequest
  const copied = [fetch, Reflect.get(prototype, 'open'), Reflect.get(prototype, 'send')]
  return copied.map((each) => /\[native code\]/.test(String(each)))
}

/** In the page: a proxy of a native function has its text, but not its name in it. */
function isTouched(): boolean {
  const { prototype } = XMLHttpRequest
  const own: readonly unknown[] = [
    fetch,
    Reflect.get(prototype, 'open'),
    Reflect.get(prototype, 'send'),
  ]
  const names = ['fetch', 'open', 'send']
  return !names.every((name, at) => String(own[at]).includes(`function ${name}(`))
}
