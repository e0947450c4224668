import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { openView, waitForFact } from './support/shown.ts'
import { keepPage } from './support/steps.ts'

/** Claims against facts, the line of time and a note of the agent, in the real panel. */

const site = practiceSite()

describe.each(browserKinds)('evidence in %s', (kind) => {
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
    await openView(panel, 'evidence')
  })
  afterAll(() => driver?.close())

  it('sets what the buyer says against the record', async () => {
    await panel.waitForText('Damaged', { testId: 'claim-damaged' })
    const verdict = await panel.evaluate(
      () =>
        document.querySelector<HTMLElement>('[data-testid="claim-damaged"]')?.dataset['verdict'],
    )
    expect(['supported', 'unknown']).toContain(verdict)
  })

  it('shows one line of time, the page’s things and our own', async () => {
    await panel.waitForText('Page kept', { testId: 'timeline' })
    const kinds = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid^="line-"][data-kind]')].map(
        (each) => each.dataset['kind'] ?? '',
      ),
    )
    expect(kinds).toEqual(expect.arrayContaining(['dispute-opened', 'case-opened', 'reading-kept']))
  })

  it('keeps a note, which stands on the line as the agent’s', async () => {
    await panel.click({ testId: 'note-add' })
    await panel.fill({ testId: 'note-text' }, 'The buyer called and keeps two cups.')
    await panel.click({ testId: 'note-save' })
    const line = await panel.waitForText('keeps two cups', { testId: 'timeline' })
    expect(line).toContain('Agent’s note')
  })
})
