import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.ts'
import { openGallery } from './gallery/build.ts'
import { pressAll } from './gallery/press.ts'
import { deskStates, documentedStates } from './gallery/desk-states.ts'
import { galleryStates } from './gallery/states.ts'
import { chromiumArguments } from './launch-chromium.ts'
import { root } from './paths.ts'

/**
 * Pictures of the panel's components in every state, for looking at:
 * `node tests/tools/run.mjs gallery [--only TEXT] [--out FOLDER] [--widths 360,520] [--themes light,dark]
 * [--locales en,zh-cn] [--views playbook,costs]`. `gallery --docs` makes those of `docs/desk.md`.
 */
const options = new Map<string, string>()
const isForDocs = process.argv.includes('--docs')
const given = process.argv.slice(2).filter((each) => each !== '--docs')
for (let at = 0; at < given.length; at += 2) options.set(given[at] ?? '', given[at + 1] ?? '')
const listed = (name: string, usual: string) => (options.get(name) ?? usual).split(',')

const folder = isForDocs ? ['docs', 'images', 'desk'] : ['.output', 'gallery-pictures']
const out = options.get('--out') ?? join(root, ...folder)
const only = options.get('--only') ?? ''
const executablePath = findBrowser('chromium')
if (executablePath === undefined) {
  console.error('No Chromium was found: set AMENDS_CHROMIUM to its program file.')
  process.exit(1)
}
mkdirSync(out, { recursive: true })
const gallery = await openGallery()
const browser = await chromium.launch({
  executablePath,
  args: chromiumArguments().filter((argument) => !argument.startsWith('--proxy')),
})
const names = isForDocs
  ? documentedStates
  : [...Object.keys(galleryStates), ...Object.keys(deskStates)]
for (const name of names.filter((each) => each.includes(only))) {
  for (const locale of listed('--locales', 'en')) {
    for (const theme of listed('--themes', 'light')) {
      for (const width of listed('--widths', name in deskStates ? '1280' : '360')) {
        await picture(name, locale, theme, Number(width))
      }
    }
  }
}
await browser.close()
gallery.stop()

async function picture(name: string, locale: string, theme: string, width: number) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  page.on('pageerror', (error) => console.error(name, error))
  await page.goto(`${gallery.address}?state=${name}&locale=${locale}&theme=${theme}`)
  await page.waitForTimeout(500)
  await page.waitForFunction(() => !document.querySelector('[data-loading="work"]'))
  await pressAll(page, name)
  const hasViews = !(name in deskStates) && (await page.getByTestId('view-costs').count()) > 0
  for (const view of hasViews ? listed('--views', 'playbook,evidence,costs,replies') : ['']) {
    if (view !== '') await page.getByTestId(`view-${view}`).click()
    // Some parts are loaded when they are shown.
    await page.waitForFunction(() => !document.querySelector('[data-loading]'))
    const all = isForDocs ? [name] : [name, view, locale, theme, width]
    const file = all.filter((part) => part !== '').join('-')
    // A list of many cases is as long as all of them.
    const fullPage = !isForDocs && !name.startsWith('desk-cases')
    await page.screenshot({ path: join(out, `${file}.png`), fullPage })
  }
  await page.close()
}
