import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.ts'
import { chromiumArguments } from './launch-chromium.ts'
import { root } from './paths.ts'

/**
 * Draws the icons of the toolbar and the store from `docs/design/mark*.svg`; the small sizes have a
 * drawing of their own. `npm exec -- node tests/tools/run.mjs make-icons`; the PNGs are committed.
 */
const drawings = [
  { size: 16, svg: 'mark-small.svg' },
  { size: 32, svg: 'mark-small.svg' },
  { size: 48, svg: 'mark.svg' },
  { size: 96, svg: 'mark.svg' },
  { size: 128, svg: 'mark.svg' },
] as const

const folder = join(root, 'public', 'icon')
const executablePath = findBrowser('chromium')
if (executablePath === undefined) {
  console.error('No Chromium was found: set AMENDS_CHROMIUM to its program file.')
  process.exit(1)
}
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath, args: chromiumArguments() })
const page = await browser.newPage()
for (const { size, svg } of drawings) {
  const drawing = readFileSync(join(root, 'docs', 'design', svg), 'utf8')
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`)
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }))
  console.error(`public/icon/${size}.png`)
}
await browser.close()
