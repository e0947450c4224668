import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { waitFor } from '#tests/tools/wait.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Key, Panel } from './support/panel.ts'
import { waitForFact } from './support/shown.ts'
import { keepPage } from './support/steps.ts'

/** The desk in the real browser, by keyboard alone: found, opened, noted, closed; nothing typed is left on the disk. */

const site = practiceSite()

describe.each(browserKinds)('the desk in %s', (kind) => {
  let driver: Driver
  let desk: Panel

  beforeAll(async () => {
    driver = await launch(kind, { site })
    const tab = await driver.openTab(pageOf(site, 'ebay/damaged-pour-over-set', 'return').url)
    await driver.clickIcon(tab)
    const panel = await driver.panel()
    await waitForFact(panel, 'dispute.id')
    await keepPage(panel)
    await panel.click({ testId: 'open-desk' })
    desk = await driver.desk()
    await waitForRows(1)
  })
  afterAll(() => driver?.close())

  const waitForRows = (count: number) =>
    waitFor(`${count} rows`, () =>
      desk.evaluate(
        (wanted) => document.querySelectorAll('[data-testid="case-row"]').length === wanted,
        count,
      ),
    )

  /** The keyboard, at an element, and a key. */
  const pressAt = async (testId: string, key: Key) => {
    await waitFor(testId, () =>
      desk.evaluate((id) => {
        const found = document.querySelector<HTMLElement>(`[data-testid="${id}"]`)
        found?.focus()
        return found !== null && document.activeElement === found
      }, testId),
    )
    await desk.press(key)
  }

  it('finds cases by words of messages, as they are typed', async () => {
    await desk.fill({ testId: 'case-search' }, 'no such words')
    await waitForRows(0)
    await desk.press('Escape')
    await desk.fill({ testId: 'case-search' }, 'BROKEN')
    await waitForRows(1)
  })

  it('opens the case with everything that was kept, and takes a note', async () => {
    await pressAt('case-row', 'Enter')
    await desk.waitForText('Case opened', { testId: 'case-entries' })
    await pressAt('note-add', 'Enter')
    await desk.fill({ testId: 'note-text' }, 'Called the depot')
    await pressAt('note-save', 'Enter')
    await desk.waitForText('Called the depot', { testId: 'timeline' })
  })

  it('is back where it was, finds the note, and closes what is selected', async () => {
    await pressAt('case-back', 'Enter')
    await desk.fill({ testId: 'case-search' }, 'depot')
    await waitForRows(1)
    await pressAt('case-row', 'Space')
    await pressAt('bulk-close', 'Enter')
    await pressAt('close-outcome', 'ArrowDown')
    await pressAt('close-save', 'Enter')
    await waitForRows(0)
    await pressAt('view-ended', 'Enter')
    await desk.waitForText(/part refund/i, { testId: 'case-row' })
  })

  it('leaves nothing of it in the browser’s plain storage', async () => {
    const stored = await desk.evaluate(async () => {
      return JSON.stringify(await chrome.storage.local.get())
    })
    expect(stored).not.toMatch(/depot|broken|Keller/i)
  })
})

/** In a page of the extension; nothing here imports it, since what uses it runs there. */
declare const chrome: { storage: { local: { get: () => Promise<unknown> } } }
