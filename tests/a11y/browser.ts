import axeCore from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findBrowser } from '#tests/tools/find-browser.ts'
import { openGallery, type Gallery } from '#tests/tools/gallery/build.ts'
import { pressAll } from '#tests/tools/gallery/press.ts'
import { chromiumArguments } from '#tests/tools/launch-chromium.ts'

export type Look = {
  readonly state: string
  readonly locale?: 'en' | 'zh-cn'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
}

export type Stage = {
  /** Shows one state of the panel, from its beginning. */
  readonly open: (look: Look) => Promise<Page>
  readonly close: () => Promise<void>
}

export async function openStage(): Promise<Stage> {
  const executablePath = findBrowser('chromium')
  if (executablePath === undefined) throw new Error('No Chromium: set AMENDS_CHROMIUM')
  const gallery: Gallery = await openGallery()
  // The gallery is served on this machine; everything else stays out of reach.
  const args = chromiumArguments().filter((each) => !each.startsWith('--proxy'))
  const browser: Browser = await chromium.launch({ executablePath, args })
  let shown: Page | undefined
  const open = async ({ state, locale = 'en', theme = 'light', width = 360 }: Look) => {
    await shown?.close()
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    })
    shown = page
    page.setDefaultTimeout(10_000)
    await page.goto(`${gallery.address}?state=${state}&locale=${locale}&theme=${theme}`)
    await page.getByTestId('language').waitFor()
    await page.waitForFunction(() => document.querySelector('main')?.childElementCount !== 0)
    await page.waitForFunction(() => !document.querySelector('[data-loading="work"]'))
    await pressAll(page, state)
    return page
  }
  const close = async () => {
    await browser.close()
    gallery.stop()
  }
  return { open, close }
}

/** What axe finds wrong, one line each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axeCore.source)
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.failureSummary ?? ''})`),
    )
  })
}

/** Whether anything sticks out sideways, so that the panel would scroll both ways. */
export async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth
    return [...document.querySelectorAll('main *')]
      .filter((element) => !element.closest('.unseen, .tabs, [hidden], select, [type=range]'))
      .filter((element) => element.getBoundingClientRect().right > edge + 1)
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`)
  })
}
