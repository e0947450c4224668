import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { browserKinds, launch, type Driver } from './support/driver.ts'

/** The harness itself: what the other specs rely on. */

const url = 'https://www.ebay.com/mesh/ord/details?orderid=11-22222-33333'
const markup = '<!doctype html><title>Order</title><h1>Order 11-22222-33333</h1>'
const site = {
  answer: (address: string) =>
    address === url ? { contentType: 'text/html', body: Buffer.from(markup) } : undefined,
}

describe.each(browserKinds)('%s', (kind) => {
  let driver: Driver
  let tab: Page

  beforeAll(async () => {
    driver = await launch(kind, { site })
    tab = await driver.openTab(url)
  })
  afterAll(() => driver?.close())

  it('answers the real address, refuses and notes everything else', async () => {
    expect(await tab.evaluate(() => [location.origin, document.title])).toEqual([
      'https://www.ebay.com',
      'Order',
    ])
    const refused = 'https://www.ebay.com/else'
    const outcome = await tab.evaluate(
      (address) =>
        fetch(address).then(
          () => 'came',
          () => 'refused',
        ),
      refused,
    )
    expect(outcome).toBe('refused')
    expect(driver.asked().refused).toContain(refused)
  })

  it('opens the real panel by a click on the icon, and no panel before it', async () => {
    expect(await driver.isPanelOpen()).toBe(false)
    await driver.clickIcon(tab)
    const panel = await driver.panel()
    expect(await panel.evaluate(() => location.pathname)).toBe('/sidepanel.html')
    expect(await driver.isPanelOpen()).toBe(true)
  })

  it('clicks and types for real in the panel', async () => {
    const panel = await driver.panel()
    await panel.evaluate(() => {
      const field = document.createElement('input')
      field.dataset['testid'] = 'try-field'
      const button = document.createElement('button')
      button.textContent = 'Try'
      button.addEventListener('click', (event) => button.append(` trusted ${event.isTrusted}`))
      document.body.prepend(field, button)
    })
    await panel.fill({ testId: 'try-field' }, 'first')
    await panel.fill({ testId: 'try-field' }, 'Grüße 12.50')
    expect(
      await panel.evaluate(() => document.querySelector<HTMLInputElement>('input')?.value),
    ).toBe('Grüße 12.50')
    await panel.click({ role: 'button', name: 'Try' })
    expect(await panel.waitForText('trusted', { role: 'button', name: 'Try' })).toContain('true')
  })

  it('pictures panel and page', async () => {
    expect((await driver.screenshot(tab)).length).toBeGreaterThan(5_000)
    expect((await (await driver.panel()).screenshot()).length).toBeGreaterThan(500)
  })

  it('notes what goes past the interception', async () => {
    const panel = await driver.panel()
    await panel.evaluate(() =>
      fetch('https://escaped.example/x')
        .catch(() => undefined)
        .then(() => 1),
    )
    expect(driver.asked().escaped).toContain('escaped.example:443')
  })

  it('keeps the extension’s data over a restart', async () => {
    const put = () =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open('harness', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('kept')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const work = opening.result.transaction('kept', 'readwrite')
          const before = work.objectStore('kept').get('key')
          work.objectStore('kept').put('there', 'key')
          work.oncomplete = () => done(String(before.result))
        }
      })
    expect(await (await driver.panel()).evaluate(put)).toBe('undefined')
    await driver.restart()
    tab = await driver.openTab(url)
    await driver.clickIcon(tab)
    expect(await (await driver.panel()).evaluate(put)).toBe('there')
  })
})
