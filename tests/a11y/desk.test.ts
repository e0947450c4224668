import { afterAll, beforeAll, expect, it } from 'vitest'
import { deskStates } from '#tests/tools/gallery/desk-states.ts'
import { axeFindings, openStage, overflow, type Stage } from './browser.ts'

/** Every view of the desk: axe finds nothing, nothing sticks out, and the list goes by keyboard. */

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

/** The narrowest page; an ordinary one at 200 % zoom. The first look is at an ordinary one. */
const widths = [320, 640] as const

it.each(Object.keys(deskStates))('%s in English, light, at every width', async (state) => {
  const page = await stage.open({ state, width: 1280 })
  expect(await axeFindings(page)).toEqual([])
  expect(await overflow(page), '1280 px').toEqual([])
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect(await overflow(page), `${width} px`).toEqual([])
  }
})

it.each(['desk-cases-filters', 'desk-case', 'desk-insights', 'desk-start'])(
  '%s in Chinese, dark, narrow',
  async (state) => {
    const page = await stage.open({ state, locale: 'zh-cn', theme: 'dark', width: 320 })
    expect(await axeFindings(page)).toEqual([])
    expect(await overflow(page)).toEqual([])
  },
)

it('goes through hundreds of rows by keyboard, a few of them in the page', async () => {
  const page = await stage.open({ state: 'desk-cases', width: 1280 })
  await page.getByTestId('view-all').click()
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') ?? '')
  await page.getByTestId('case-row').first().focus()
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('3')
  await page.keyboard.press('End')
  await expect.poll(focused).toBe('401')
  expect(await page.getByTestId('case-row').count()).toBeLessThan(60)
  await page.keyboard.press('Space')
  expect(await page.getByTestId('bulk-count').textContent()).toContain('1 case selected')
  await page.keyboard.press('Home')
  await expect.poll(focused).toBe('2')
  await page.keyboard.press('Control+a')
  expect(await page.getByTestId('bulk-count').textContent()).toContain('400 cases selected')
  await page.keyboard.press('Enter')
  await page.getByTestId('case-page').waitFor()
  await page.goBack()
  await page.getByTestId('case-grid').waitFor()
  expect(await page.getByTestId('bulk-count').textContent()).toContain('400')
})
