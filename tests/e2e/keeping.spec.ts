import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { waitForFact } from './support/shown.ts'
import { keepPage } from './support/steps.ts'

/** What is kept and how long: checked, held, and forgotten for good, in the real panel and store. */

const site = practiceSite()
const buyer = 'Mara Keller'

describe.each(browserKinds)('keeping in %s', (kind) => {
  let driver: Driver
  let tab: Page
  let panel: Panel

  beforeAll(async () => {
    driver = await launch(kind, { site })
    tab = await driver.openTab(pageOf(site, 'ebay/damaged-pour-over-set', 'return').url)
    await driver.clickIcon(tab)
    panel = await driver.panel()
    await waitForFact(panel, 'dispute.id')
    await keepPage(panel)
    await panel.click({ testId: 'room-keeping' })
    await panel.waitForText('Personal data until', { testId: 'keeping-cases' })
    const testId = await panel.evaluate(
      () =>
        document.querySelector<HTMLElement>('[data-testid^="keeping-open-"]')?.dataset['testid'],
    )
    await panel.click({ testId: testId ?? 'keeping-open' })
  })
  afterAll(() => driver?.close())

  it('finds the case as it was kept', async () => {
    await panel.click({ testId: 'check-run' })
    await panel.waitForText('Sound', { testId: 'check' })
  })

  it('keeps it beyond its time only with a reason', async () => {
    await panel.click({ testId: 'hold-open' })
    await panel.click({ testId: 'hold-save' })
    await panel.waitForText('Write why', { testId: 'hold' })
    await panel.fill({ testId: 'hold-reason' }, 'A chargeback is announced.')
    await panel.click({ testId: 'hold-save' })
    await panel.waitForText('A chargeback is announced.', { testId: 'hold' })
  })

  it('forgets the buyer after a second word, and the case still proves itself', async () => {
    expect(await stored(panel)).not.toContain(buyer)
    await panel.click({ testId: 'forget-buyer-open' })
    await panel.waitForText('cannot be undone', { testId: 'forget-buyer' })
    await panel.click({ testId: 'forget-buyer-confirm' })
    await panel.waitForText('Personal data forgotten', { testId: 'keeping-cases' })
    await panel.click({ testId: 'check-run' })
    await panel.waitForText('Sound', { testId: 'check' })
    expect(await countOf(panel, 'sealed')).toBe(0)
    expect(await countOf(panel, 'entries')).toBeGreaterThan(2)
  })
})

/** All that can be read in the database without its keys. */
function stored(panel: Panel): Promise<string> {
  return panel.evaluate(async () => {
    const open = indexedDB.open('amends')
    const db = await new Promise<IDBDatabase>((done) => {
      open.addEventListener('success', () => done(open.result))
    })
    const rows = await Promise.all(
      [...db.objectStoreNames].map(
        (name) =>
          new Promise<unknown[]>((done) => {
            const all = db.transaction(name).objectStore(name).getAll()
            all.addEventListener('success', () => done(all.result))
          }),
      ),
    )
    db.close()
    return JSON.stringify(rows)
  })
}

async function countOf(panel: Panel, table: 'sealed' | 'entries'): Promise<number> {
  return panel.evaluate(async (name: string) => {
    const open = indexedDB.open('amends')
    const db = await new Promise<IDBDatabase>((done) => {
      open.addEventListener('success', () => done(open.result))
    })
    const count = await new Promise<number>((done) => {
      const asked = db.transaction(name).objectStore(name).count()
      asked.addEventListener('success', () => done(asked.result))
    })
    db.close()
    return count
  }, table)
}
