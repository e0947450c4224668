import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { pageOf, practiceSite, type PracticeRole } from '#tests/practice/serve.ts'
import { shownPages } from './practice-facts.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { countDeeds, deedsOf } from './support/seller-page.ts'
import { entriesShown, factsShown, openView, waitForFact, waysShown } from './support/shown.ts'
import {
  chooseReply,
  insertReply,
  isDisabled,
  keepPage,
  typeCosts,
  waitForMark,
} from './support/steps.ts'

/** One dispute from the click to the reply, on each marketplace, in the real panel. */

const site = practiceSite()
const ebayCase = 'ebay/damaged-pour-over-set'

/** Where a reply is put, with a reply that fits. */
const composers = [
  { name: ebayCase, role: 'messages', fact: 'messages[0].body', orderId: '21-14512-87213' },
  { name: ebayCase, role: 'contact', fact: 'order.id', orderId: '21-14512-87213' },
  {
    name: 'amazon/damaged-water-glasses',
    role: 'contact',
    fact: 'order.id',
    orderId: '113-9048125-7736610',
  },
] as const

describe.each(browserKinds)('disputes in %s', (kind) => {
  let driver: Driver
  let tab: Page
  let panel: Panel

  beforeAll(async () => {
    driver = await launch(kind, { site })
    tab = await driver.openTab(pageOf(site, ebayCase, 'tracking').url)
  })
  afterAll(() => driver?.close())

  async function show(name: string, role: PracticeRole, fact: string): Promise<void> {
    const before = tab
    tab = await driver.openTab(pageOf(site, name, role).url)
    if (!before.isClosed()) await before.close()
    await driver.clickIcon(tab)
    panel = await driver.panel()
    await waitForFact(panel, fact)
  }

  describe.each(shownPages)('$name, $role', ({ name, role, facts }) => {
    it('shows its facts after a click on the icon', async () => {
      await show(name, role, 'order.id')
      const shown = (await factsShown(panel)).map(({ path, text }) => [path, text])
      expect(Object.fromEntries(shown)).toMatchObject(facts)
    })

    it('is kept as evidence, once', async () => {
      await keepPage(panel)
      await openView(panel, 'evidence')
      const kept = await entriesShown(panel)
      expect(kept.filter((each) => each === 'case-opened')).toHaveLength(1)
      expect(kept.at(-1)).toBe('reading-kept')
      await keepPage(panel)
      expect(await entriesShown(panel)).toEqual(kept)
      await openView(panel, 'playbook')
    })
  })

  it('a step is done, another one skipped with a reason', async () => {
    await show(ebayCase, 'return', 'dispute.id')
    await panel.click({ testId: 'step-check-sincerity-thank' })
    await waitForMark(panel, 'sincerity-thank', 'done')
    await panel.click({ testId: 'step-skip-sincerity-answer-ebay' })
    await panel.fill({ testId: 'skip-reason-sincerity-answer-ebay' }, 'Answered by phone')
    await panel.click({ testId: 'skip-save-sincerity-answer-ebay' })
    await waitForMark(panel, 'sincerity-answer-ebay', 'skipped')
  })

  it('a reply that cannot be filled says so and cannot be inserted', async () => {
    await chooseReply(panel, 'part-and-keep')
    expect(await panel.text({ testId: 'reply-blocked' })).not.toBe('')
    expect(await isDisabled(panel, 'insert')).toBe(true)
    await panel.fill({ testId: 'placeholder-offerAmount' }, '30.00')
    await panel.waitForText('$30.00', { testId: 'reply-preview' })
    expect(await isDisabled(panel, 'insert')).toBe(false)
  })

  it.each(composers)('a reply goes into the box of $name, $role, unsent', async (composer) => {
    await show(composer.name, composer.role, composer.fact)
    await countDeeds(tab)
    await chooseReply(panel, 'thank-fault')
    const reply = await panel.waitForText(composer.orderId, { testId: 'reply-preview' })
    const inserted = await insertReply(panel, tab)
    expect(folded(inserted)).toBe(folded(reply))
    expect(await deedsOf(tab)).toEqual({ clicks: 0, submits: 0 })
  })

  it('all of it is there after a restart of the browser', async () => {
    await show(ebayCase, 'return', 'dispute.id')
    await openView(panel, 'costs')
    await typeCosts(panel, { unitCost: '40.00', reshipFreight: '12.00' }, [])
    const reship = async () =>
      (await waysShown(panel)).find((way) => way.kind === 'reship')?.lossMinor
    expect(await reship()).toBe('5200')
    await openView(panel, 'evidence')
    const kept = await entriesShown(panel)
    expect(kept).toEqual(expect.arrayContaining(['reading-kept', 'step-set', 'reply-inserted']))

    await driver.restart()
    tab = await driver.openTab(pageOf(site, ebayCase, 'tracking').url)
    await show(ebayCase, 'return', 'dispute.id')
    await waitForMark(panel, 'sincerity-thank', 'done')
    await waitForMark(panel, 'sincerity-answer-ebay', 'skipped')
    await openView(panel, 'costs')
    await expect.poll(reship, { timeout: 10_000 }).toBe('5200')
    await openView(panel, 'evidence')
    await expect.poll(() => entriesShown(panel), { timeout: 10_000 }).toEqual(kept)
  })

  it('nothing was asked of any network', () => {
    const { refused, escaped } = driver.asked()
    expect({ refused, escaped }).toEqual({ refused: [], escaped: [] })
  })
})

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
