import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { waitFor } from '#tests/tools/wait.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import { savedText } from './support/files.ts'
import type { Panel } from './support/panel.ts'
import { openView, waitForFact, waysShown } from './support/shown.ts'

/** The shop's costs: typed as a rule, taken from a table, counted in the quote, written as a table. */

const site = practiceSite()
const name = 'ebay/damaged-pour-over-set'

/** In the panel: gives its file field a file, as choosing one does. */
function giveFile(text: string): void {
  const field = document.querySelector<HTMLInputElement>('[data-testid="profile-file"]')
  const files = new DataTransfer()
  files.items.add(new File([text], 'costs.csv', { type: 'text/csv' }))
  if (!field) throw new Error('There is no field for a file')
  field.files = files.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

describe.each(browserKinds)('the cost profile in %s', (kind) => {
  let driver: Driver
  let panel: Panel

  beforeAll(async () => {
    driver = await launch(kind, { site })
    await showCosts()
  })
  afterAll(() => driver?.close())

  async function showCosts(): Promise<void> {
    const tab = await driver.openTab(pageOf(site, name, 'order').url)
    await driver.clickIcon(tab)
    panel = await driver.panel()
    await waitForFact(panel, 'charges.total')
    await openView(panel, 'costs')
  }

  async function reshipLoss(): Promise<string | null | undefined> {
    return (await waysShown(panel)).find((way) => way.kind === 'reship')?.lossMinor
  }

  it('refuses a table with a bad row whole, and says where', async () => {
    await panel.click({ testId: 'profile-open' })
    await panel.waitForText(/Rules/, { testId: 'profile' })
    await panel.evaluate(giveFile, 'SKU;Currency;Unit cost\n*;USD;40,00\nA-1;USD;1.234\n')
    await panel.waitForText('Line 3', { testId: 'profile-problems' })
    expect(await panel.has({ testId: 'profile-take' })).toBe(false)
  })

  it('takes a table after a look, and quotes with it', async () => {
    await panel.evaluate(
      giveFile,
      '\uFEFFStore;Currency;Item ID;Outbound freight;Unit cost\r\nebay;usd;*;"12,00";40\r\n;USD;=A-1;1;1\r\n',
    )
    await panel.waitForText('2 new rules', { testId: 'profile-preview' })
    await panel.click({ testId: 'profile-take' })
    await panel.waitForText('2 rules taken', { testId: 'profile-note' })
    const text = await savedText(panel, 'profile-export')
    expect(text).toContain("'=A-1,,USD,1.00,1.00")
    await panel.click({ testId: 'profile-back' })
    await waitFor('the quote with the rule', async () => (await reshipLoss()) === '5200')
  })

  it('lets a rule of the form go before, and keeps it over a restart', async () => {
    await panel.click({ testId: 'profile-open' })
    await panel.click({ testId: 'rule-edit-*' })
    await panel.fill({ testId: 'rule-unitCost' }, '30,5')
    await panel.click({ testId: 'rule-save' })
    await panel.waitForText('Saved', { testId: 'profile-note' })
    await driver.restart()
    await showCosts()
    await waitFor('the quote with the changed rule', async () => (await reshipLoss()) === '4250')
  })
})
