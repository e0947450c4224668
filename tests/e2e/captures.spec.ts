import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'puppeteer-core'
import { pause, waitFor } from '#tests/tools/wait.ts'
import { pageOf, practiceSite } from '#tests/practice/serve.ts'
import { browserKinds, launch, type Driver } from './support/driver.ts'
import type { Panel } from './support/panel.ts'
import { openView, waitForFact } from './support/shown.ts'

/** Pictures of the page, the page as it stood, and files of the agent, in the real browsers. */

const site = practiceSite()
const order = pageOf(site, 'ebay/damaged-pour-over-set', 'order').url

type Kept = { readonly seq: string; readonly size: string | undefined }

describe.each(browserKinds)('captures in %s', (kind) => {
  let driver: Driver
  let tab: Page
  let panel: Panel

  beforeAll(async () => {
    driver = await launch(kind, { site })
    await open()
  })
  afterAll(() => driver?.close())

  async function open(): Promise<void> {
    tab = await driver.openTab(order)
    await driver.clickIcon(tab)
    panel = await driver.panel()
    await waitForFact(panel, 'order.id')
    await openView(panel, 'evidence')
  }

  /** What is kept under a name, once it is shown. */
  function keptFiles(title: string): Promise<readonly Kept[]> {
    return waitFor(`${title} among what was kept`, async () => {
      const found = await look(title)
      return found.length > 0 && found
    })
  }

  function look(title: string): Promise<readonly Kept[]> {
    return panel.evaluate(
      (wanted) =>
        [
          ...document.querySelectorAll<HTMLElement>(
            '[data-kind="file-kept"][data-testid^="entry-"]',
          ),
        ]
          .filter((each) => each.textContent?.includes(wanted))
          .map((each) => ({
            seq: each.dataset['testid'] ?? '',
            size: /(\d+) × (\d+)/.exec(each.textContent ?? '')?.[0],
          })),
      title,
    )
  }

  async function show(seq: string): Promise<void> {
    await panel.evaluate((id) => {
      const button = document.querySelector<HTMLElement>(
        `[data-testid="${id}"] [data-testid="file-show"]`,
      )
      button?.scrollIntoView({ block: 'center' })
      button?.focus()
    }, seq)
    await panel.press('Enter')
  }

  it('keeps a picture of what the window shows', async () => {
    await panel.click({ testId: 'capture-visible' })
    await panel.waitForText('Kept: a picture of what you see', { testId: 'capture-note' })
    const [kept] = await keptFiles('Picture of the page')
    const view = await tab.evaluate(() => [
      document.documentElement.clientWidth * devicePixelRatio,
      document.documentElement.clientHeight * devicePixelRatio,
    ])
    const [width = 0, height = 0] = (kept?.size ?? '').split(' × ').map(Number)
    expect(Math.abs(width - (view[0] ?? 0))).toBeLessThanOrEqual(20)
    expect(Math.abs(height - (view[1] ?? 0))).toBeLessThanOrEqual(20)
  })

  it('keeps a picture of the whole page, and leaves the page where it stood', async () => {
    await tab.evaluate(() => {
      for (let at = 0; at < 60; at += 1) {
        const line = document.createElement('p')
        line.textContent = `Line ${at}`
        line.style.height = '40px'
        document.body.append(line)
      }
      const bar = document.createElement('div')
      bar.style.cssText = 'position:fixed;inset:0 0 auto 0;height:40px;background:red'
      document.body.prepend(bar)
      scrollTo(0, 333)
    })
    const before = await tab.evaluate(() => document.documentElement.outerHTML)
    await panel.click({ testId: 'capture-full-page' })
    await panel.waitForText('Kept: a picture of the whole page', { testId: 'capture-note' })
    const [kept] = await keptFiles('Picture of the whole page')
    const whole = await tab.evaluate(() => document.documentElement.scrollHeight * devicePixelRatio)
    expect(Number(kept?.size?.split(' × ')[1])).toBe(whole)
    expect(await tab.evaluate(() => scrollY)).toBe(333)
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(
      await tab.evaluate(
        () => getComputedStyle(document.body.firstElementChild ?? document.body).opacity,
      ),
    ).toBe('1')
    await show(kept?.seq ?? '')
    await panel.waitForText('Save a copy', { testId: 'viewer' })
    const bars = await panel.evaluate(redRows)
    expect(bars).toBe(1)
  })

  it('keeps the page as it stood and shows it again without running anything of it', async () => {
    await tab.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = (window.ran ?? 0) + 1'
      document.body.append(script)
      const button = document.createElement('button')
      button.setAttribute('onclick', 'window.ran = 99')
      button.textContent = 'A button of the page'
      document.body.append(button)
      const picture = document.createElement('img')
      picture.setAttribute('onerror', 'parent.document.title = "taken over"')
      picture.src = 'https://pictures.example/never.png'
      document.body.append(picture)
    })
    await panel.click({ testId: 'capture-dom' })
    await panel.waitForText('Kept: the page as it stands', { testId: 'capture-note' })
    const [kept] = await keptFiles('Page as it stood')
    const askedBefore = driver.asked()
    await show(kept?.seq ?? '')
    await panel.waitForText('As it stood', { testId: kept?.seq ?? '' })
    const frame = await panel.evaluate(() => {
      const shown = document.querySelector<HTMLIFrameElement>('[data-testid="viewer-frame"]')
      return {
        sandbox: shown?.getAttribute('sandbox'),
        html: shown?.srcdoc ?? '',
        isClosed: shown?.contentDocument === null,
        title: document.title,
      }
    })
    expect(frame).toMatchObject({ sandbox: '', isClosed: true })
    expect(frame.title).not.toBe('taken over')
    expect(frame.html).toContain('21-14512-87213')
    expect(frame.html).toContain('A button of the page')
    expect(frame.html).not.toMatch(/<script|onclick|onerror|pictures\.example/)
    expect(driver.asked().escaped).toEqual(askedBefore.escaped)
  })

  it('keeps dropped files, each told by its own bytes, and says why others are not kept', async () => {
    await panel.evaluate(() => {
      const files = new DataTransfer()
      files.items.add(new File(['The depot handed it over.'], 'depot.png', { type: 'image/png' }))
      files.items.add(new File([new Uint8Array([0x4d, 0x5a, 0, 3])], 'photo.jpg'))
      files.items.add(new File([], 'empty.pdf'))
      files.items.add(new File([new Uint8Array(200_000_000)], 'film.mp4'))
      const zone = document.querySelector('[data-testid="drop-zone"]')
      zone?.dispatchEvent(
        new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }),
      )
    })
    const said = await panel.waitForText('film.mp4 not kept:', { testId: 'file-list' })
    expect(said).toMatch(/depot\.png kept: text\/plain/)
    expect(said).toMatch(/photo\.jpg not kept: Its bytes are/)
    expect(said).toMatch(/empty\.pdf not kept: The file is empty/)
    expect(said).toMatch(/film\.mp4 not kept: 200 MB: more than the 25 MB/)
    expect(await keptFiles('File added by you')).toHaveLength(1)
  })

  // In Firefox a test cannot make a pasting event whose files the panel would see.
  const canPaste = kind === 'chromium'
  it.runIf(canPaste)(
    'keeps what is pasted, and leaves words pasted into a field alone',
    async () => {
      await panel.evaluate(() => {
        const paste = (target: Element | null, text?: string) => {
          const clipboardData = new DataTransfer()
          clipboardData.items.add(new File(['Pasted statement.'], 'image.png'))
          if (text !== undefined) clipboardData.setData('text/plain', text)
          target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
        }
        paste(document.querySelector('[data-testid="capture-said"]'), 'words')
        paste(document.body)
      })
      await waitFor('the pasted file', async () => (await look('Pasted here.')).length > 0)
      expect(await look('Pasted here.')).toHaveLength(1)
    },
  )

  it('says when a page is too long for one picture, and keeps nothing of it', async () => {
    const before = await look('Picture of the whole page')
    await tab.evaluate(() => {
      document.body.style.minHeight = '70000px'
    })
    await panel.click({ testId: 'capture-full-page' })
    await panel.waitForText('too long for one picture', { testId: 'capture-note' })
    await tab.evaluate(() => {
      document.body.style.minHeight = ''
    })
    expect(await look('Picture of the whole page')).toEqual(before)
  })

  // Firefox draws the whole page at once.
  it.runIf(kind === 'chromium')('stops when it is told to, and puts the page back', async () => {
    const before = await look('Picture of the whole page')
    const lengthen = (height: string) =>
      tab.evaluate((length) => {
        document.body.style.minHeight = length
        scrollTo(0, 123)
      }, height)
    await lengthen('20000px')
    await panel.click({ testId: 'capture-full-page' })
    await panel.click({ testId: 'working-stop' })
    await panel.waitForText('Stopped. Nothing was kept.', { testId: 'capture-note' })
    expect(await tab.evaluate(() => scrollY)).toBe(123)
    await panel.click({ testId: 'capture-full-page' })
    await panel.waitForText('Piece 1 of', { testId: 'working' })
    const other = await driver.openTab(pageOf(site, 'ebay/changed-mind-rain-jacket', 'order').url)
    await pause(2_500)
    await other.close()
    await tab.bringToFront()
    await waitForFact(panel, 'order.id')
    expect(await tab.evaluate(() => scrollY)).toBe(123)
    await lengthen('')
    await openView(panel, 'evidence')
    expect(await look('Picture of the whole page')).toEqual(before)
  })

  it('still has the file after the browser was closed', async () => {
    await driver.restart()
    await open()
    const [kept] = await keptFiles('depot.png')
    await show(kept?.seq ?? '')
    await panel.waitForText('The depot handed it over.', { testId: 'viewer' })
  })
})

/** How many bars of pure red the picture in the viewer has, from the top down. */
async function redRows(): Promise<number> {
  const picture = document.querySelector<HTMLImageElement>('[data-testid="viewer-picture"]')
  if (!picture) throw new Error('No picture is shown')
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = picture.naturalHeight
  const context = canvas.getContext('2d')
  context?.drawImage(picture, -10, 0)
  const { data } = context?.getImageData(0, 0, 1, canvas.height) ?? { data: [] }
  let bars = 0
  let isRed = false
  for (let at = 0; at < data.length; at += 4) {
    const isNow = data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 0
    if (isNow && !isRed) bars += 1
    isRed = isNow
  }
  return bars
}
