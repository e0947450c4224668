import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, openStage, type Stage } from './browser.ts'

/** The panel worked by keyboard alone, and what it says and sends on the way. */

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

async function tabTo(page: Page, testId: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focusedTestId(page)) === testId) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${testId}`)
}

function focusedTestId(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    const named = focused?.closest('[data-testid]') ?? focused
    return named?.getAttribute('data-testid') ?? null
  })
}

async function sent(page: Page): Promise<readonly { name: string; request: unknown }[]> {
  return page.evaluate(() => globalThis.sentByPanel)
}

describe('by keyboard', () => {
  it('keeps the page as evidence and says so', async () => {
    const page = await stage.open({ state: 'ebay-return' })
    await tabTo(page, 'keep')
    await page.keyboard.press('Enter')
    const note = page.getByTestId('keep-note')
    await expect.poll(() => note.textContent()).toContain('Kept')
    expect(await note.getAttribute('role')).toBe('status')
    expect(await page.getByTestId('keep').getAttribute('data-state')).toBe('same')
    expect(await sent(page)).toEqual([{ name: 'keep-evidence', request: { tabId: 1 } }])
  })

  it('shows where the focus is', async () => {
    const page = await stage.open({ state: 'ebay-return' })
    await tabTo(page, 'keep')
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement!).outlineStyle,
    )
    expect(outline).toBe('solid')
  })

  it('moves between the views with the arrows', async () => {
    const page = await stage.open({ state: 'ebay-return' })
    await tabTo(page, 'view-playbook')
    await page.keyboard.press('ArrowRight')
    expect(await focusedTestId(page)).toBe('view-evidence')
    await page.keyboard.press('End')
    expect(await focusedTestId(page)).toBe('view-replies')
    expect(await page.getByTestId('view-replies').getAttribute('aria-selected')).toBe('true')
  })

  it('skips a required step only with a reason', async () => {
    const page = await stage.open({ state: 'ebay-return' })
    await tabTo(page, 'step-skip-sincerity-answer-ebay')
    await page.keyboard.press('Enter')
    await tabTo(page, 'skip-save-sincerity-answer-ebay')
    await page.keyboard.press('Enter')
    expect(await sent(page)).toEqual([])
    await page.getByTestId('skip-reason-sincerity-answer-ebay').focus()
    await page.keyboard.type('Answered by phone')
    await tabTo(page, 'skip-save-sincerity-answer-ebay')
    await page.keyboard.press('Enter')
    const step = page.getByTestId('step-sincerity-answer-ebay')
    await expect.poll(() => step.getAttribute('data-mark')).toBe('skipped')
    expect(await sent(page)).toEqual([
      {
        name: 'set-step',
        request: {
          tabId: 1,
          step: 'sincerity-answer-ebay',
          mark: 'skipped',
          reason: 'Answered by phone',
        },
      },
    ])
  })

  it('confirms the situation and keeps the focus in place', async () => {
    const page = await stage.open({ state: 'ebay-return' })
    await tabTo(page, 'situation-confirm')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.getByTestId('situation').getAttribute('data-confirmed'))
      .toBe('true')
    expect(await focusedTestId(page)).toBe('situation-change')
  })

  it('types costs, quotes to the cent, and saves what was typed', async () => {
    const page = await stage.open({ state: 'ebay-return' })
    await page.getByTestId('view-costs').click()
    await page.getByTestId('cost-unitCost').waitFor()
    for (const [field, amount] of [
      ['unitCost', '40'],
      ['outboundFreight', '12'],
      ['returnLabel', '12'],
      ['handling', '3'],
    ]) {
      await tabTo(page, `cost-${field}`)
      await page.keyboard.type(amount ?? '')
    }
    const losses = async () =>
      Object.fromEntries(
        await page
          .locator('[data-testid^="option-"][data-loss]')
          .evaluateAll((rows) =>
            rows.map((row) => [row.getAttribute('data-testid'), row.getAttribute('data-loss')]),
          ),
      )
    await expect.poll(losses).toMatchObject({
      'option-partial-refund': '2160',
      'option-reship': '5200',
      'option-full-refund': '8600',
      'option-full-refund-forced': '10000',
      'option-return-refund': '10140',
    })
    await expect
      .poll(async () => (await sent(page)).findLast(({ name }) => name === 'save-workspace'), {
        timeout: 5_000,
      })
      .toMatchObject({ request: { patch: { 'costs.handling': '3' } } })
    // The next order of the same item begins with them.
    await expect
      .poll(async () => (await sent(page)).findLast(({ name }) => name === 'remember-costs'), {
        timeout: 5_000,
      })
      .toMatchObject({
        request: {
          currency: 'USD',
          quantity: 1,
          values: { unitCost: '40.00', outboundFreight: '12.00', handling: '3.00' },
        },
      })
  })

  it('notes an offer, its answer and the end, and goes on again', async () => {
    const page = await stage.open({ state: 'ebay-return-worked' })
    await page.getByTestId('view-costs').click()
    await page.getByTestId('offers').waitFor()
    const press = async (testId: string) => {
      await page.getByTestId(testId).focus()
      await page.keyboard.press('Enter')
    }
    expect(await page.getByTestId('offer-amount').inputValue()).toBe('25.00')
    await press('offer-save')
    const offer = page.locator('.offer')
    await expect.poll(() => offer.count()).toBe(1)
    const id = (await offer.getAttribute('data-testid')) ?? ''
    await press(`${id}-accepted`)
    await expect.poll(() => offer.getAttribute('data-answer')).toBe('accepted')
    expect(await page.getByTestId('close-cost').inputValue()).toBe('21.60')
    await press('close-save')
    await expect.poll(() => page.getByTestId('offers').getAttribute('data-status')).toBe('closed')
    expect(await page.locator('header [data-testid=case-end]').textContent()).toContain('$21.60')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Offers')
    const requests = (await sent(page)).filter(({ name }) => /offer|case/.test(name))
    const where = { tabId: 1, key: 'ebay:order:21-14512-87213' }
    const usd = (amount: string) => ({ amount, currency: 'USD' })
    expect(requests).toEqual([
      {
        name: 'note-offer',
        request: {
          ...where,
          way: 'partial-refund',
          amount: usd('25.00'),
          base: usd('100.00'),
          step: 1,
        },
      },
      {
        name: 'answer-offer',
        request: {
          ...where,
          offer: Number(id.slice('offer-'.length)),
          answer: 'accepted',
          escalated: false,
        },
      },
      { name: 'close-case', request: { ...where, outcome: 'partial-refund', cost: usd('21.60') } },
    ])
    await press('case-reopen')
    await expect.poll(() => page.getByTestId('offers').getAttribute('data-status')).toBe('open')
    expect(await focusedTestId(page)).toBe('head-title')
  })

  it('says what is wrong with an offer and an end, and keeps nothing', async () => {
    const page = await stage.open({ state: 'ebay-return' })
    await page.getByTestId('view-costs').click()
    await page.getByTestId('offer-amount').fill('120')
    await page.getByTestId('offer-save').click()
    await expect
      .poll(() => page.locator('.offers .field-error').textContent())
      .toContain('More than')
    await page.getByTestId('case-close').click()
    await page.getByTestId('close-save').click()
    await expect.poll(() => page.locator('.offers').textContent()).toContain('Choose how it ended.')
    expect((await sent(page)).filter(({ name }) => /offer|case/.test(name))).toEqual([])
  })

  it('keeps a rule of the cost profile, which then counts in the quote', async () => {
    const page = await stage.open({ state: 'cost-profile-form' })
    expect(await page.getByTestId('rule-form').textContent()).toContain('The SKU is missing.')
    await page.getByTestId('rule-item').fill('*')
    await page.getByTestId('rule-unitCost').fill('40')
    await page.getByTestId('rule-salvageShare').fill('12,5')
    await page.getByTestId('rule-save').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByTestId('rule-*').textContent()).toContain('$40.00')
    expect(await focusedTestId(page)).toBe('rule-add')
    expect((await sent(page)).at(-1)).toEqual({
      name: 'change-cost-rules',
      request: {
        put: [
          {
            item: '*',
            store: '',
            currency: 'USD',
            values: { unitCost: '40.00', salvageShare: '0.125' },
          },
        ],
        remove: [],
      },
    })
    await page.getByTestId('profile-back').click()
    await expect.poll(() => focusedTestId(page)).toBe('profile-open')
    await page.getByTestId('costs-form').waitFor()
    await expect.poll(() => page.locator('main').textContent()).toContain('from your cost profile')
  })

  it('takes no table with a bad row, and takes a good one after a look', async () => {
    const page = await stage.open({ state: 'cost-profile' })
    const give = (name: string, text: string) =>
      page.getByTestId('profile-file').setInputFiles({
        name,
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      })
    await give('bad.csv', 'SKU;Currency;Unit cost\nA-1;USD;1.234\nA-2;USD;-4,00\n')
    const problems = page.getByTestId('profile-problems')
    await expect.poll(() => problems.textContent()).toContain('Line 3, Unit cost')
    expect(await axeFindings(page)).toEqual([])
    await give('good.csv', 'SKU;Currency;Unit cost;Title\nPOUR-*;USD;41,00;x\nA-2;USD;4,00;y\n')
    const preview = page.getByTestId('profile-preview')
    await expect.poll(() => preview.textContent()).toContain('2 new rules')
    expect(await preview.textContent()).toContain('Title')
    expect((await sent(page)).filter(({ name }) => name === 'change-cost-rules')).toEqual([])
    expect(await axeFindings(page)).toEqual([])
    await page.getByTestId('profile-take').click()
    await expect.poll(() => page.getByTestId('profile-note').textContent()).toContain('2 rules')
    await page.getByTestId('rule-A-2').waitFor()
  })

  it('moves the part refund with the arrows, and its cost with it', async () => {
    const page = await stage.open({ state: 'costs-profit' })
    const slider = page.getByTestId('slider-partialRefund')
    await slider.focus()
    const before = await slider.getAttribute('aria-valuetext')
    const loss = await page.getByTestId('option-partial-refund').getAttribute('data-loss')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before)
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^\$\d+\.\d{2}$/)
    const dearer = await page.getByTestId('option-partial-refund').getAttribute('data-loss')
    expect(Number(dearer)).toBeGreaterThan(Number(loss))
    await page.getByTestId('mark-partialBelowReship').getByRole('button').press('Enter')
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('$60.19')
  })

  it('tells the plot as a table, each way out with its figures', async () => {
    const page = await stage.open({ state: 'costs-profit' })
    const row = page.getByTestId('ways-table').getByRole('row', { name: /^Full refund/ })
    expect(await row.getByRole('cell').allTextContents()).toEqual(['$86.00', '\u2212$52.00', '—'])
    expect(await page.getByTestId('measure-profit').isChecked()).toBe(true)
  })

  it('leads to the field that is missing', async () => {
    const page = await stage.open({ state: 'costs-some-unknown' })
    await page.getByTestId('view-costs').click()
    await page.getByTestId('unlocks').getByRole('button').first().press('Enter')
    await expect.poll(() => focusedTestId(page)).toBe('cost-reshipFreight')
  })

  it('does not take a reply with a gap, and takes it once the gap is filled', async () => {
    const page = await stage.open({ state: 'ebay-return' })
    await page.getByTestId('view-replies').click()
    await tabTo(page, 'snippet-part-and-keep')
    await page.keyboard.press('Enter')
    expect(await page.getByTestId('insert').isDisabled()).toBe(true)
    expect(await page.getByTestId('copy').isDisabled()).toBe(true)
    await tabTo(page, 'placeholder-offerAmount')
    await page.keyboard.type('25')
    await expect.poll(() => page.getByTestId('reply-preview').textContent()).toContain('$25.00')
    await tabTo(page, 'insert')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByTestId('reply-note').textContent()).toContain('press send')
    const inserted = (await sent(page)).find(({ name }) => name === 'insert-reply')
    const text = await page.getByTestId('reply-preview').textContent()
    expect(inserted?.request).toEqual({
      tabId: 1,
      key: 'ebay:order:21-14512-87213',
      snippet: 'part-and-keep',
      text,
    })
  })
})

describe('page text', () => {
  it('stays text, and turns nothing around', async () => {
    const page = await stage.open({ state: 'hostile' })
    expect(await page.locator('main script, main b').count()).toBe(0)
    expect(await page.locator('h1').textContent()).toContain('<script>alert(1)</script>gnp.exe')
    await page.getByTestId('view-evidence').click()
    expect((await page.locator('main').innerText()).length).toBeLessThan(6_000)
  })
})
