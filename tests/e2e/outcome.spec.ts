import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { waitFor } from '#tests/tools/wait.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { entriesShown, openView, waitForFact } from './support/shown.ts'
import { typeCosts } from './support/steps.ts'

/** Offers on a damaged parcel, the buyer's answers, the end, and what is there after a restart. */

const site = practiceSite()
const name = 'ebay/damaged-pour-over-set'
const typedCosts = { unitCost: '40.00', outboundFreight: '12.00', returnLabel: '12.00' }

describe.each(browserKinds)('offers and how a case ends in %s', (kind) => {
  let driver: Driver
  let tab: Page
  let panel: Panel

  beforeAll(async () => {
    driver = await launch(kind, { site })
    await showOrder()
  })
  afterAll(() => driver?.close())

  async function showOrder(): Promise<void> {
    tab = await driver.openTab(pageOf(site, name, 'order').url)
    await driver.clickIcon(tab)
    panel = await driver.panel()
    await waitForFact(panel, 'charges.total')
    await openView(panel, 'costs')
  }

  /** Test ids of the offers shown, with their answers. */
  function offers(): Promise<readonly (readonly [id: string, answer: string])[]> {
    return panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.offer')].map(
        (each) => [each.dataset['testid'] ?? '', each.dataset['answer'] ?? ''] as const,
      ),
    )
  }

  async function offer(amount: string): Promise<string> {
    const before = (await offers()).length
    await panel.fill({ testId: 'offer-amount' }, amount)
    await panel.click({ testId: 'offer-save' })
    const noted = await waitFor('the offer in the list', async () => {
      const all = await offers()
      return all.length > before && all.at(-1)
    })
    return noted[0]
  }

  async function answer(id: string, said: string): Promise<void> {
    await panel.click({ testId: `${id}-${said}` })
    await waitFor(`the answer ${said}`, async () =>
      (await offers()).some(([each, now]) => each === id && now === said),
    )
  }

  function status(): Promise<string | undefined> {
    return panel.evaluate(
      () => document.querySelector<HTMLElement>('[data-testid="offers"]')?.dataset['status'],
    )
  }

  it('notes a ladder and its answers, and strikes out a slip', async () => {
    await typeCosts(panel, typedCosts, [])
    await answer(await offer('18.00'), 'refused')
    const slip = await offer('81')
    await panel.click({ testId: `${slip}-withdraw` })
    await waitFor('the slip to be gone', async () => (await offers()).length === 1)
    await answer(await offer('24.50'), 'accepted')
    expect((await offers()).map(([, said]) => said)).toEqual(['refused', 'accepted'])
  })

  it('closes the case with what the agreed offer costs', async () => {
    const cost = await panel.evaluate(
      () => document.querySelector<HTMLInputElement>('[data-testid="close-cost"]')?.value,
    )
    // 24.50 less 13.6 % of it: the fee returns on its part, the fixed one stays.
    expect(cost).toBe('21.17')
    await panel.click({ testId: 'close-save' })
    await waitFor('the case to be closed', async () => (await status()) === 'closed')
    await panel.waitForText('$21.17', { testId: 'case-end' })
    await openView(panel, 'playbook')
    expect(await panel.has({ testId: 'playbook-closed' })).toBe(true)
    expect(await panel.has({ testId: 'answer-by' })).toBe(false)
    expect(await panel.has({ testId: 'situation-change' })).toBe(false)
    await openView(panel, 'evidence')
    expect((await entriesShown(panel)).slice(-3)).toEqual([
      'offer-made',
      'offer-answered',
      'case-closed',
    ])
  })

  it('is closed after a restart, and goes on when it is reopened', async () => {
    await driver.restart()
    await showOrder()
    await panel.waitForText('$21.17', { testId: 'case-end' })
    await waitFor('the offers', async () => (await offers()).length === 2)
    await panel.click({ testId: 'case-reopen' })
    await waitFor('the case to be open', async () => (await status()) === 'open')
    expect(await panel.has({ testId: 'case-end' })).toBe(false)
    expect((await offers()).map(([, said]) => said)).toEqual(['refused', 'accepted'])
  })
})
