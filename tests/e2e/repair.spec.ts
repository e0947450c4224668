import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { serializePage } from '#tests/tools/serialize-page.ts'
import { pause, waitFor } from '#tests/tools/wait.ts'
import { addressOf, changedAnswer, changedOrders } from './support/changed-order.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import { savedText } from './support/files.ts'
import type { Panel } from './support/panel.ts'
import { entriesShown, factsShown, openView, waitForFact } from './support/shown.ts'
import { waitForStatus } from './support/steps.ts'

/**
 * A page that Amends cannot read: pointed at, pasted, put right. What was pointed at holds from then
 * on, goes to a colleague as a file and comes back.
 */

const practice = practiceSite()
const torn = pageOf(practice, 'ebay/damaged-pour-over-set', 'order').url
const [first, second] = changedOrders
if (!first || !second) throw new Error('Two changed orders are needed')

/** The practice order with an order total that its sum contradicts. */
function tornAnswer() {
  const answer = practice.answer(torn)
  const row = (name: string, amount: string) =>
    `<div class="data-item"><dt class="label level-2">${name}</dt><dd class="amount"><div class="value">${amount}</div></dd></div>`
  const body = answer?.body
    .toString()
    .replace('<dl class="total"><div class="data-item"><dt class="label">Order total', (text) =>
      text.replace('Order total', 'Amount'),
    )
    .replace('<dl class="data-items">', (text) => text + row('Order total', '$90.00'))
  return answer && body !== undefined ? { ...answer, body: Buffer.from(body) } : undefined
}

const site = {
  answer: (url: string) =>
    url === torn ? tornAnswer() : (changedAnswer(url) ?? practice.answer(url)),
}

function statusOf(panel: Panel, testId: string): Promise<string | undefined> {
  return panel.evaluate(
    (id) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.dataset['status'],
    testId,
  )
}

/** In the panel: the tab of the open view. */
function selectedView(): string | undefined {
  return document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.dataset[
    'testid'
  ]
}

/** In the panel: gives its file field a file, as choosing one does. */
function giveFile(text: string): void {
  const field = document.querySelector<HTMLInputElement>('[data-testid="places-file"]')
  const files = new DataTransfer()
  files.items.add(new File([text], 'places.json', { type: 'application/json' }))
  if (!field) throw new Error('There is no field for a file')
  field.files = files.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

describe.each(browserKinds)('a page in an unknown layout in %s', (kind) => {
  let driver: Driver
  let tab: Page
  let panel: Panel

  beforeAll(async () => {
    driver = await launch(kind, { site })
    tab = await driver.openTab(addressOf(first))
    await driver.clickIcon(tab)
    panel = await driver.panel()
  })
  afterAll(() => driver?.close())

  async function go(url: string): Promise<void> {
    await tab.goto(url)
    await driver.clickIcon(tab)
  }

  /** The value of a fact; another page's may stand there for a moment. */
  async function waitForValue(fact: string, value: string): Promise<void> {
    await waitFor(`${fact} to be ${value}`, async () =>
      (await factsShown(panel)).some(({ path, text }) => path === fact && text === value),
    )
  }

  async function startPointing(fact: string): Promise<void> {
    await panel.click({ testId: `point-at-${fact}` })
    await waitFor('pointing', async () => (await statusOf(panel, 'pointing')) === 'pointing')
  }

  /** A page is pointed at by its own mouse, which only the window in front has. */
  async function pointAt(x: number, y: number): Promise<void> {
    await tab.bringToFront()
    await tab.mouse.move(x, y, { steps: 4 })
    await tab.mouse.click(x, y)
  }

  async function middleOf(text: string): Promise<{ x: number; y: number }> {
    return tab.evaluate((wanted) => {
      const roots: ParentNode[] = [
        document,
        ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []),
      ]
      const all = roots.flatMap((root) => [...root.querySelectorAll('*')])
      const found = all.find((each) => each.childElementCount === 0 && each.textContent === wanted)
      const box = found?.getBoundingClientRect()
      if (!box) throw new Error(`${wanted} is not on the page`)
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, text)
  }

  it('says what is missing, in words', async () => {
    await waitForStatus(panel, 'layout-changed')
    const missing = await panel.text({ testId: 'missing' })
    expect(missing).toContain('Ordered')
    expect(missing).toContain('What the buyer paid: Total')
    expect(missing).not.toContain('charges.total')
  })

  it('can be left by Escape, without a trace', async () => {
    const before = await tab.evaluate(serializePage)
    await startPointing('charges.total')
    await tab.bringToFront()
    await tab.keyboard.press('Escape')
    await waitFor('pointing to end', async () => (await statusOf(panel, 'pointing')) === undefined)
    expect(await tab.evaluate(serializePage)).toBe(before)
  })

  it('refuses a place that is no amount', async () => {
    await startPointing('charges.total')
    const { x, y } = await middleOf(first.buyer)
    await pointAt(x, y)
    expect(await statusOf(panel, 'pointing')).toBe('pointing')
  })

  it('reads the total where it was pointed at, and presses nothing', async () => {
    const { x, y } = await middleOf(first.total)
    await pointAt(x, y)
    expect(await waitForFact(panel, 'charges.total')).toBe('$84.50')
    await waitFor(
      'the place to be taken',
      async () => (await statusOf(panel, 'pointing')) === 'taken',
    )
    await panel.click({ testId: 'pointing-ok' })
    expect(await tab.evaluate(() => document.body.dataset['pressed'])).toBeUndefined()
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2)
  })

  it('takes a place inside an open shadow root by keyboard', async () => {
    await panel.click({ testId: 'health' })
    await panel.click({ testId: 'point-at-order.placedAt' })
    await waitFor('pointing', async () => (await statusOf(panel, 'pointing')) === 'pointing')
    await tab.bringToFront()
    const { x, y } = await middleOf('Inside')
    await tab.mouse.move(x, y, { steps: 2 })
    await tab.keyboard.press('ArrowRight')
    await tab.keyboard.press('Enter')
    expect(await waitForFact(panel, 'order.placedAt')).toBe('17 Nov 2026')
    await panel.click({ testId: 'pointing-undo' })
    await waitFor('the place to be gone', async () =>
      (await factsShown(panel)).every(({ path }) => path !== 'order.placedAt'),
    )
  })

  it('reads it on the next order of this layout', async () => {
    await go(addressOf(second))
    await waitForValue('charges.total', '$1,208.00')
  })

  it('hands the place on as a file, removes it, and takes it back', async () => {
    await panel.click({ testId: 'health-mark' })
    await panel.waitForText('Total', { testId: 'place-charges.total' })
    const file = await savedText(panel, 'places-export')
    expect(JSON.parse(file)).toMatchObject({
      amends: 'places',
      places: [{ host: 'www.ebay.com', page: 'order', fact: 'charges.total', repair: 'absent' }],
    })
    expect(file).not.toContain('84.50')
    await panel.click({ testId: 'place-remove-charges.total' })
    await waitFor(
      'the place to be gone',
      async () => !(await panel.has({ testId: 'place-charges.total' })),
    )
    await panel.click({ testId: 'reading-back' })
    await waitForStatus(panel, 'layout-changed')

    await panel.click({ testId: 'health-mark' })
    await panel.waitForText('Load a file', { testId: 'places-import' })
    await panel.evaluate(giveFile, file.replace('"version": 1', '"version": 1, "more": 2'))
    await panel.waitForText('more', { testId: 'places-note' })
    expect(await panel.has({ testId: 'place-charges.total' })).toBe(false)
    await panel.evaluate(giveFile, file)
    await panel.waitForText('Total', { testId: 'place-charges.total' })
    await panel.click({ testId: 'reading-back' })
    expect(await waitForFact(panel, 'charges.total')).toBe('$1,208.00')
  })

  it('takes pasted text, after showing what it understood', async () => {
    await go(addressOf(first))
    await waitForValue('charges.total', '$84.50')
    await panel.click({ testId: 'health' })
    await panel.click({ testId: 'paste' })
    const text = `Order\n${first.id}\nSold\nNov 10, 2026\nOrder total\n$84.50\n`
    await panel.fill({ testId: 'paste-text' }, text)
    await panel.waitForText('10 Nov 2026', { testId: 'paste-understood' })
    await panel.click({ testId: 'paste-take' })
    expect(await waitForFact(panel, 'order.placedAt')).toBe('10 Nov 2026')
    const source = await panel.evaluate(
      () => document.querySelector('[data-testid="fact-order.placedAt"] ~ .own-word')?.textContent,
    )
    expect(source).toContain('pasted')
    await openView(panel, 'evidence')
    expect(await entriesShown(panel)).toContain('facts-corrected')
    await openView(panel, 'playbook')
  })

  it('lets the agent pick where the page contradicts itself', async () => {
    await go(torn)
    await waitForFact(panel, 'order.status')
    await waitFor('the contradiction', () =>
      panel.evaluate(
        () => document.querySelector('[data-testid="conflict-charges.total"]') !== null,
      ),
    )
    if (!(await panel.has({ testId: 'pick-charges.total-1' })))
      await panel.click({ testId: 'health' })
    expect(await panel.text({ testId: 'conflict-charges.total' })).toMatch(/\$100\.00[^]*\$90\.00/)
    await panel.click({ testId: 'pick-charges.total-1' })
    await waitForValue('charges.total', '$90.00')
    expect(await panel.has({ testId: 'conflict-charges.total' })).toBe(false)
    // It holds when the page is read again, and is the agent's in the case; the open view stays.
    await openView(panel, 'costs')
    await go(torn)
    await waitForValue('charges.total', '$90.00')
    // Long enough for the page to be read once more; a view that was reset would show by now.
    await pause(1_500)
    expect(await waitFor('a view', () => panel.evaluate(selectedView))).toBe('view-costs')
    await openView(panel, 'evidence')
    expect(await entriesShown(panel)).toContain('facts-corrected')
  })

  it('lists how the pages were read', async () => {
    await panel.click({ testId: 'health-mark' })
    await panel.click({ testId: 'health-ebay-order' })
    expect(await panel.text({ testId: 'health-fact-order.id' })).toContain('Order number')
    const shown = await panel.text({ testId: 'health-list' })
    expect(shown).not.toContain('84.50')
    expect(shown).not.toContain('Keller')
  })

  it('makes a sample of the page, with nothing personal in it', async () => {
    await panel.click({ testId: 'sample-make' })
    await panel.waitForText('Words', { testId: 'sample-replaced' })
    const sample = await savedText(panel, 'sample-file')
    expect(sample).toContain('Order total')
    for (const personal of ['Keller', 'Alder', '21-14512-87213', '100.00']) {
      expect(sample).not.toContain(personal)
    }
    await panel.click({ testId: 'reading-back' })
  })

  it('asked nothing of any network', () => {
    const { refused, escaped } = driver.asked()
    expect({ refused, escaped }).toEqual({ refused: [], escaped: [] })
  })
})
