import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitFor } from '#tests/tools/wait.ts'
import { boxes, type Box, type SiteScript } from './editors/boxes.ts'
import { chatWith, editorsSite } from './editors/site.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { countDeeds, deedsOf } from './support/seller-page.ts'
import { waitForFact } from './support/shown.ts'
import { chooseReply } from './support/steps.ts'

/** A reply goes into whatever a site writes its messages in, so that the site's own script has it. */

describe.each(browserKinds)('compose boxes in %s', (kind) => {
  let driver: Driver
  let tab: Page
  let panel: Panel

  beforeAll(async () => {
    driver = await launch(kind, { site: await editorsSite() })
    tab = await driver.openTab(chatWith('textarea'))
    await driver.clickIcon(tab)
    panel = await driver.panel()
  })
  afterAll(() => driver?.close())

  async function show(box: Box): Promise<string> {
    await tab.goto(chatWith(box))
    await driver.clickIcon(tab)
    await waitForFact(panel, 'order.id')
    await countDeeds(tab)
    await chooseReply(panel, 'thank-fault')
    return panel.waitForText('8211720465509083', { testId: 'reply-preview' })
  }

  it.each(boxes)('%s', async (box) => {
    const reply = await show(box)
    await panel.click({ testId: 'insert' })
    const note = await waitFor('an answer', () => noteOf(panel))
    const seen = await tab.evaluate(() => (globalThis as SiteScript).siteText?.())
    expect({ note: note.tone, seen: paragraphs(seen ?? '') }).toEqual({
      note: 'good',
      seen: paragraphs(reply),
    })
    expect(await deedsOf(tab)).toEqual({ clicks: 0, submits: 0 })
  })
})

/** Editors keep an empty paragraph as one line break or as two; none may be lost. */
function paragraphs(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function noteOf(panel: Panel): Promise<{ tone: string; text: string } | undefined> {
  return panel.evaluate(() => {
    const note = document.querySelector<HTMLElement>('[data-testid="reply-note"]')
    const tone = note?.dataset['tone']
    return tone === undefined ? undefined : { tone, text: note?.innerText ?? '' }
  })
}
