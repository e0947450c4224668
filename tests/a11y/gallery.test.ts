import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { galleryStates } from '#tests/tools/gallery/states.ts'
import { axeFindings, openStage, overflow, type Stage } from './browser.ts'

/** Every state of the panel, in both languages and both themes: axe finds nothing, nothing sticks out. */

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

const views = ['playbook', 'evidence', 'costs', 'replies'] as const
/** 360 px at 200 % zoom; the narrowest panel; a wide one. */
const widths = [180, 320, 520] as const

/** These differ from another state in their header only. */
const variants = new Set([
  'ebay-return',
  'ebay-return-costed',
  'page-changed',
  'conflict',
  'layout-own-word',
  'pointing',
  'pointing-taken',
  'stepped-aside',
  'facts-open',
  'type-fact',
  'paste-open',
  'case-closed',
  'cost-profile',
  'cost-profile-form',
  'costs-profit',
  'costs-shared-forbidden',
  'costs-shared',
  'costs-yen',
  'costs-dinar',
  'costs-aliexpress',
])

async function inEachView(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  if ((await page.getByTestId('view-costs').count()) === 0) return look('status')
  for (const view of views) {
    await page.getByTestId(`view-${view}`).click()
    // Some parts are loaded when they are shown.
    await page.waitForFunction(() => !document.querySelector('[data-loading]'))
    await look(view)
  }
}

async function fits(page: Page, view: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect(await overflow(page), `${view} at ${width} px`).toEqual([])
  }
}

const states = Object.keys(galleryStates)

it.each(states)('%s in English, light, at every width', async (state) => {
  const page = await stage.open({ state })
  const look = async (view: string) => {
    expect(await axeFindings(page), view).toEqual([])
    await fits(page, view)
  }
  await (variants.has(state) ? look('first view') : inEachView(page, look))
})

/** Colours and languages do not depend on each other, so one pass in the other of both is enough. */
it.each(states.filter((state) => !variants.has(state) || state.startsWith('cost-profile')))(
  '%s in Chinese, dark',
  async (state) => {
    const page = await stage.open({ state, locale: 'zh-cn', theme: 'dark' })
    expect(await axeFindings(page)).toEqual([])
    await fits(page, 'first view')
  },
)

describe('opened up', () => {
  it.each([
    ['en', 'light'],
    ['zh-cn', 'dark'],
  ] as const)('every fold of the busiest state, %s, %s', async (locale, theme) => {
    const page = await stage.open({ state: 'ebay-return-worked', locale, theme })
    await inEachView(page, async (view) => {
      await openFolds(page)
      expect(await axeFindings(page), view).toEqual([])
      await fits(page, view)
    })
  })

  it.each([
    ['en', 'light'],
    ['zh-cn', 'dark'],
  ] as const)('kept files, %s, %s', async (locale, theme) => {
    const page = await stage.open({ state: 'kept-files', locale, theme })
    await page.getByTestId('file-show').first().waitFor()
    for (const each of await page.getByTestId('file-show').all()) await each.click()
    await page.getByTestId('viewer-frame').waitFor()
    await page.getByTestId('viewer-picture').waitFor()
    await openFolds(page)
    expect(await axeFindings(page)).toEqual([])
    await fits(page, 'kept files')
  })

  it.each([
    ['nine green kettles', 'good'],
    ['wrong green kettles', 'bad'],
  ])('a backup that is made, and one that is brought back with %s', async (passphrase, tone) => {
    const page = await stage.open({ state: 'keeping-backup' })
    await page.getByTestId('backup-passphrase').fill(passphrase)
    await page.getByTestId('backup-again').fill(passphrase)
    await page.getByTestId('backup-again').press('Enter')
    await page.getByTestId('backup-save').waitFor()
    const buffer = Buffer.from('age')
    const file = { name: 'amends-backup-2026-10-02.age', mimeType: 'text/plain', buffer }
    await page.getByTestId('restore-file').setInputFiles(file)
    await page.getByTestId('restore-passphrase').fill(passphrase)
    await page.getByTestId('restore-passphrase').press('Enter')
    await page.locator(`[data-testid="restore-note"][data-tone="${tone}"]`).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await fits(page, 'backup')
  })

  it('a reply with something missing', async () => {
    const page = await stage.open({ state: 'ebay-return' })
    await page.getByTestId('view-replies').click()
    await page.getByTestId('snippet-part-and-keep').click()
    expect(await axeFindings(page)).toEqual([])
    await fits(page, 'reply')
  })
})

/** Opens everything, and what that brings to light. */
async function openFolds(page: Page): Promise<void> {
  const closed = page.locator('button[aria-expanded="false"]:visible')
  while ((await closed.count()) > 0) await closed.first().click()
}
