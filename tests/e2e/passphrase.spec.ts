import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { openView, waitForFact } from './support/shown.ts'
import { keepPage } from './support/steps.ts'

/** A passphrase over what is kept, in the real panel: set, locked, asked for after a restart. */

const site = practiceSite()
const { url } = pageOf(site, 'ebay/damaged-pour-over-set', 'return')
const passphrase = 'four cups on a shelf'

describe.each(browserKinds)('a passphrase in %s', (kind) => {
  let driver: Driver
  let panel: Panel

  async function open(): Promise<void> {
    await driver.clickIcon(await driver.openTab(url))
    panel = await driver.panel()
  }

  beforeAll(async () => {
    driver = await launch(kind, { site })
    await open()
    await waitForFact(panel, 'dispute.id')
    await keepPage(panel)
  })
  afterAll(() => driver?.close())

  it('is set in the room of what is kept', async () => {
    await panel.click({ testId: 'room-keeping' })
    await panel.click({ testId: 'passphrase-open' })
    await panel.fill({ testId: 'passphrase-new' }, passphrase)
    await panel.fill({ testId: 'passphrase-again' }, passphrase)
    await panel.click({ testId: 'passphrase-save' })
    await panel.waitForText('locks after 15 minutes', { testId: 'passphrase' })
  })

  it('locks at once, and shows nothing of a case', async () => {
    await panel.click({ testId: 'passphrase-lock' })
    await panel.waitForText('The evidence is locked', { testId: 'lock-screen' })
    expect(await panel.text()).not.toContain('pour-over')
  })

  it('is asked for after a restart, refuses another and opens with its own', async () => {
    await driver.restart()
    await open()
    await panel.fill({ testId: 'lock-passphrase' }, 'five plates in a box')
    await panel.click({ testId: 'lock-open' })
    await panel.waitForText('not the passphrase', { testId: 'lock-screen' })
    await panel.fill({ testId: 'lock-passphrase' }, passphrase)
    await panel.click({ testId: 'lock-open' })
    await waitForFact(panel, 'dispute.id')
    await openView(panel, 'evidence')
    await panel.waitForText('Page kept', { testId: 'timeline' })
  })
})
