import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageOf, practiceSite, type PracticeRole } from '#tests/practice/serve.ts'
import { waitFor } from '#tests/tools/wait.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { entriesShown, nextStepShown, openView, waitForFact, waysShown } from './support/shown.ts'
import { keepPage, typeCosts } from './support/steps.ts'

/**
 * Three disputes from the first click to the end, by somebody who knows nothing but what the panel
 * says: each next step is read, done and ticked.
 */

const site = practiceSite()
const costs = { unitCost: '20.00', outboundFreight: '9.00', returnLabel: '9.00' }

describe.each(browserKinds)('whole cases in %s', (kind) => {
  let driver: Driver
  let panel: Panel

  beforeEach(async () => {
    driver = await launch(kind, { site })
  })
  afterEach(() => driver?.close())

  async function show(name: string, role: PracticeRole, fact: string): Promise<void> {
    await driver.clickIcon(await driver.openTab(pageOf(site, name, role).url))
    panel = await driver.panel()
    await waitForFact(panel, fact)
  }

  async function keepAll(name: string, roles: readonly (readonly [PracticeRole, string])[]) {
    for (const [role, fact] of roles) {
      await show(name, role, fact)
      await keepPage(panel)
    }
  }

  /** Which step the panel names now; nothing once all is done. */
  function nextStep(): Promise<string | undefined> {
    return panel.evaluate(
      () => document.querySelector<HTMLElement>('[data-testid="next-step"]')?.dataset['step'],
    )
  }

  /** Does each next step and ticks it, up to `until` or to the end. Gives what was walked. */
  async function walk(until?: string): Promise<readonly string[]> {
    const walked: string[] = []
    for (let step = await nextStep(); step && step !== until; step = await nextStep()) {
      const now = step
      walked.push(now)
      await panel.click({ testId: 'next-done' })
      await waitFor(`the step after ${now}`, async () => (await nextStep()) !== now)
    }
    return walked
  }

  async function offer(way: string, amount?: string): Promise<string> {
    if (amount !== undefined) await panel.fill({ testId: 'offer-amount' }, amount)
    await panel.click({ testId: 'offer-save' })
    return waitFor(`the offer ${way}`, () =>
      panel.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.offer')]
          .filter((each) => each.dataset['answer'] === 'open')
          .map((each) => each.dataset['testid'])
          .at(-1),
      ),
    )
  }

  async function closeCase(): Promise<readonly string[]> {
    await panel.click({ testId: 'close-save' })
    await panel.waitForText(/\d/, { testId: 'case-end' })
    await openView(panel, 'evidence')
    return entriesShown(panel)
  }

  async function lossOf(way: string): Promise<number> {
    const shown = (await waysShown(panel)).find((each) => each.kind === way)
    return Number(shown?.lossMinor)
  }

  it('eBay, damaged: part of the price in two steps, and the buyer keeps the set', async () => {
    const name = 'ebay/damaged-pour-over-set'
    await keepAll(name, [
      ['order', 'charges.total'],
      ['messages', 'messages[0].body'],
      ['return', 'dispute.id'],
    ])
    await panel.waitForText('Damaged', { testId: 'situation' })
    await panel.click({ testId: 'situation-confirm' })
    await openView(panel, 'costs')
    await typeCosts(
      panel,
      { unitCost: '40.00', outboundFreight: '12.00', returnLabel: '12.00' },
      [],
    )
    await panel.click({ testId: 'usable-yes' })
    await openView(panel, 'playbook')

    const before = await walk('way-entitlement')
    expect(before).toContain('facts-usable')
    // What is owed is read before any amount is named.
    expect((await nextStepShown(panel)).join(' ')).toContain('See what is owed')
    await panel.click({ testId: 'next-done' })
    const proposed = await panel.waitForText(/Offer \$\d+\.\d\d back/, { testId: 'next-step' })
    const first = /\$(\d+\.\d\d)/.exec(proposed)?.[1]

    await openView(panel, 'costs')
    const whole = await lossOf('full-refund')
    const refused = await offer('partial-refund')
    await panel.click({ testId: `${refused}-refused` })
    const second = await waitFor('a second step', async () => {
      const text = (await nextStepShown(panel)).join(' ')
      const amount = /Offer \$(\d+\.\d\d) back/.exec(text)?.[1]
      return amount !== first && amount
    })
    expect(Number(second)).toBeGreaterThan(Number(first))
    const taken = await offer('partial-refund')
    await panel.click({ testId: `${taken}-accepted` })
    const cost = await waitFor('what the end costs', () =>
      panel.evaluate(
        () => document.querySelector<HTMLInputElement>('[data-testid="close-cost"]')?.value,
      ),
    )
    expect(Number(cost) * 100).toBeLessThan(whole)
    const kinds = await closeCase()
    expect(kinds.filter((each) => each === 'reading-kept')).toHaveLength(3)
    expect(kinds.slice(-5)).toEqual([
      'offer-made',
      'offer-answered',
      'offer-made',
      'offer-answered',
      'case-closed',
    ])
  })

  it('Amazon, not received and no scan: what is owed, then a second parcel', async () => {
    const name = 'amazon/not-received-kettle'
    await keepAll(name, [
      ['order', 'charges.total'],
      ['messages', 'messages[0].body'],
      ['tracking', 'shipments[0].trackingNumber'],
    ])
    // Ten days without a scan and more: the panel says so itself.
    await panel.waitForText('Stuck on the way', { testId: 'situation' })
    await panel.click({ testId: 'situation-confirm' })
    await openView(panel, 'costs')
    await typeCosts(panel, costs, [])
    await openView(panel, 'playbook')
    expect(await walk('way-entitlement')).toEqual(expect.arrayContaining(['facts-trace']))
    await panel.click({ testId: 'next-done' })
    await panel.waitForText('Offer to send it again', { testId: 'next-step' })

    await openView(panel, 'costs')
    expect(await lossOf('reship')).toBeLessThan(await lossOf('full-refund'))
    const taken = await offer('reship')
    await panel.click({ testId: `${taken}-accepted` })
    const kinds = await closeCase()
    expect(kinds).toEqual(expect.arrayContaining(['situation-set', 'offer-made', 'case-closed']))
  })

  it('AliExpress, a dispute: a plan of our own before the page’s deadline', async () => {
    const name = 'aliexpress/not-received-lantern'
    await keepAll(name, [
      ['order', 'charges.total'],
      ['messages', 'order.id'],
      ['dispute', 'dispute.id'],
    ])
    await panel.waitForText('the page says so', { testId: 'answer-by' })
    await panel.click({ testId: 'situation-change' })
    await panel.click({ testId: 'situation-stuck' })
    await panel.waitForText('Stuck on the way', { testId: 'situation' })
    await openView(panel, 'costs')
    await typeCosts(panel, costs, [])
    await openView(panel, 'playbook')
    const walked = await walk()
    expect(walked).toContain('way-scan-aliexpress')
    expect(await nextStep()).toBeUndefined()

    const due = Temporal.Now.plainDateISO().add({ days: 3 }).toString()
    await panel.click({ testId: 'promise-add' })
    await panel.fill({ testId: 'promise-text' }, 'Second parcel handed over')
    await panel.evaluate(setDay, due)
    await panel.click({ testId: 'promise-save' })
    await panel.waitForText('Second parcel handed over')
    await openView(panel, 'costs')
    const taken = await offer('reship')
    await panel.click({ testId: `${taken}-accepted` })
    const kinds = await closeCase()
    expect(kinds).toEqual(
      expect.arrayContaining(['promise-made', 'offer-made', 'offer-answered', 'case-closed']),
    )
  })
})

/** Runs in the panel: what choosing a day does; keys write it in another order in each locale. */
function setDay(day: string): void {
  const input = document.querySelector<HTMLInputElement>('[data-testid="promise-due"]')
  if (!input) throw new Error('There is no field for a day')
  Reflect.set(HTMLInputElement.prototype, 'value', day, input)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
