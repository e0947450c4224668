import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { waitFor } from '#tests/tools/wait.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { openView, waitForFact } from './support/shown.ts'
import { chooseReply, insertReply, isDisabled } from './support/steps.ts'

/** Words of the agent's own: checked as they are typed, kept, and never put in against a rule. */

const site = practiceSite()
const box = { testId: 'reply-draft' }

/** The rules that the panel names, in their order. */
function rulesShown(panel: Panel): Promise<readonly string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-testid="findings"] [data-rule]')].map(
      (each) => each.dataset['rule'] ?? '',
    ),
  )
}

/** In the panel: gives the field for own snippets a file, as choosing one does. */
function giveFile(text: string): void {
  const field = document.querySelector<HTMLInputElement>('[data-testid="own-file"]')
  const files = new DataTransfer()
  files.items.add(new File([text], 'snippets.csv', { type: 'text/csv' }))
  if (!field) throw new Error('There is no field for a file')
  field.files = files.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

describe.each(browserKinds)('replies in %s', (kind) => {
  let driver: Driver
  let tab: Page
  let panel: Panel

  beforeAll(async () => {
    driver = await launch(kind, { site })
    tab = await driver.openTab(pageOf(site, 'ebay/damaged-pour-over-set', 'contact').url)
    await driver.clickIcon(tab)
    panel = await driver.panel()
    await waitForFact(panel, 'order.id')
  })
  afterAll(() => driver?.close())

  it('a text against a rule that knows no reason cannot be taken', async () => {
    await chooseReply(panel, 'own-words')
    await panel.fill(box, 'Hello Mara, please write to me at cups@pour-over.example instead.')
    await waitFor('the finding', async () => (await rulesShown(panel)).includes('L-MAIL'))
    expect(await panel.has({ testId: 'reply-never' })).toBe(true)
    expect([await isDisabled(panel, 'insert'), await isDisabled(panel, 'copy')]).toEqual([
      true,
      true,
    ])
  })

  it('what was begun is there again, and goes in once it is put right', async () => {
    await panel.click({ testId: 'reply-back' })
    await panel.click({ testId: 'draft-own-words-en' })
    await panel.fill(box, 'Hello Mara, thank you for the photos. I answer here by Friday.')
    await waitFor('no finding that blocks', async () => !(await isDisabled(panel, 'insert')))
    const inserted = await insertReply(panel, tab)
    expect(inserted).toBe('Hello Mara, thank you for the photos. I answer here by Friday.')
  })

  it('words are kept as a snippet that the next order fills', async () => {
    await panel.click({ testId: 'own-open' })
    await panel.fill({ testId: 'own-title' }, 'Photos came')
    await panel.click({ testId: 'own-save' })
    await panel.click({ testId: 'reply-back' })
    await panel.fill({ testId: 'snippet-search' }, 'photos came')
    await panel.click({ testId: `snippet-${await ownId(panel)}` })
    await panel.waitForText('thank you for the photos', { testId: 'reply-preview' })
    await panel.click({ testId: 'reply-back' })
  })

  it('a file of snippets is shown before it is taken, with the rows that cannot be', async () => {
    await panel.fill({ testId: 'snippet-search' }, '')
    await panel.click({ testId: 'own-room' })
    await panel.evaluate(giveFile, 'title,text\nLamp,"The lamp left today."\nEmpty,\n')
    await panel.waitForText('3', { testId: 'own-preview' })
    await panel.click({ testId: 'own-take' })
    await panel.fill({ testId: 'snippet-search' }, 'lamp left')
    await waitFor('the imported snippet', async () => (await ownId(panel)) !== '')
    await panel.fill({ testId: 'snippet-search' }, '')
  })

  it('the buyer’s language is a choice away, with the agent’s beside it', async () => {
    await chooseReply(panel, 'thank-fault')
    await panel.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('[data-testid="reply-language"]')
      if (!select) throw new Error('There is no choice of language')
      select.value = 'de'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const shown = await panel.waitForText('Freundliche Grüße', { testId: 'reply-preview' })
    expect(shown).toContain('Kind regards')
    await openView(panel, 'playbook')
  })
})

/** The first of the agent's own snippets in the list; empty where there is none. */
function ownId(panel: Panel): Promise<string> {
  return waitFor('a snippet of one’s own', () =>
    panel.evaluate(() => {
      const found = document.querySelector<HTMLElement>('[data-testid^="snippet-own:"]')
      return found?.dataset['testid']?.slice('snippet-'.length)
    }),
  )
}
