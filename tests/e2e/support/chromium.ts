import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core'
import { ensureBrowser } from '#tests/tools/ensure-browser.ts'
import { chromiumArguments } from '#tests/tools/launch-chromium.ts'
import { waitFor } from '#tests/tools/wait.ts'
import { besideEachOther } from './composite.ts'
import type { Driver, LaunchOptions } from './driver.ts'
import { killBrowser } from './kill.ts'
import { networkOf, type Network } from './network.ts'
import { panelOf, type Panel, type PanelHands } from './panel.ts'
import { makeProfile, type Profile } from './profile.ts'
import { openRefusingProxy } from './refusing-proxy.ts'
import { chromiumTraces } from './traces.ts'

/**
 * Chromium over the debugging pipe. `triggerAction` is the click on the toolbar icon as the
 * browser itself performs it; the side panel that it opens is an ordinary page target.
 */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const executablePath = await ensureBrowser('chromium')
  const profile = await makeProfile('chrome')
  const proxy = await openRefusingProxy()
  const network = networkOf(options.site, proxy)
  const start = () => startChromium(executablePath, profile, options, proxy.port)
  let browser = await start()
  if (options.headed === true)
    browser.on('targetcreated', (target) => void guardTab(target, network))
  return {
    kind: 'chromium',
    openTab: async (url) => {
      const tab = await newTab(browser)
      await network.guard(tab)
      await tab.goto(url, { waitUntil: 'domcontentloaded' })
      return tab
    },
    clickIcon: async (tab) => {
      await tab.bringToFront()
      await (await extensionOf(browser)).triggerAction(tab)
    },
    panel: () => openedPanel(browser),
    desk: async () => {
      const isDesk = (each: Target) => /^chrome-extension:.*\/desk\.html/.test(each.url())
      const target = await browser.waitForTarget(isDesk)
      return panelOf(handsOf(await target.asPage()))
    },
    isPanelOpen: () => Promise.resolve(panelTarget(browser) !== undefined),
    closePanel: async () => {
      await (await panelTarget(browser)?.asPage())?.evaluate(() => window.close())
      await waitFor('the panel to close', () => Promise.resolve(!panelTarget(browser)))
    },
    allowHosts: (origins) => allowHosts(browser, origins),
    asked: network.asked,
    traces: chromiumTraces,
    screenshot: async (page) =>
      besideEachOther(
        browser,
        await page.screenshot(),
        await (await openedPanel(browser)).screenshot(),
      ),
    restart: async () => {
      await browser.close()
      browser = await start()
    },
    kill: async () => {
      await killBrowser(browser)
      browser = await start()
    },
    close: async () => {
      await browser.close()
      await proxy.close()
      await profile.remove()
    },
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
  }
}

async function startChromium(
  executablePath: string,
  profile: Profile,
  options: LaunchOptions,
  proxyPort: number,
): Promise<Browser> {
  await forbidPreconnects(profile)
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: options.headed !== true,
    pipe: true,
    enableExtensions: [profile.extension],
    userDataDir: profile.userData,
    defaultViewport: null,
    args: [...chromiumArguments(proxyPort), '--window-size=1440,1000'],
  })
  await listening(browser)
  return browser
}

/** Chromium opens connections in advance, which would look like requests of the extension. */
async function forbidPreconnects({ userData }: Profile): Promise<void> {
  const file = join(userData, 'Default', 'Preferences')
  if (existsSync(file)) return
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify({ net: { network_prediction_options: 2 } }))
}

/** A click before the background has run for the first time would be lost; no person is that fast. */
async function listening(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker')
  const worker = await target.worker()
  await waitFor('the background to listen for clicks', async () =>
    worker?.evaluate('chrome.action?.onClicked.hasListeners() === true'),
  )
}

/** A tab that a person opened is answered from the practice pages too. */
async function guardTab(target: Target, network: Network): Promise<void> {
  if (target.type() !== 'page' || !/^(https?:|about:blank$|chrome:\/\/new)/.test(target.url()))
    return
  const tab = await target.page()
  if (tab !== null) await network.guard(tab)
}

/** The tab that the browser started with, else one more, in front. */
async function newTab(browser: Browser): Promise<Page> {
  const blank = (await browser.pages()).find((page) => page.url() === 'about:blank')
  const tab = blank ?? (await browser.newPage())
  await tab.bringToFront()
  return tab
}

async function extensionOf(browser: Browser): Promise<Extension> {
  const [extension] = (await browser.extensions()).values()
  if (extension === undefined) throw new Error('the extension is not loaded')
  return extension
}

/** The browser's own page of extensions: a person may allow hosts there, too, and is then not asked again. */
async function allowHosts(browser: Browser, origins: readonly string[]): Promise<void> {
  const { id } = await extensionOf(browser)
  const page = await browser.newPage()
  await page.goto('chrome://extensions/')
  await page.evaluate(
    async (extensionId, hosts) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: ExtensionsPage } }
      const { developerPrivate } = chrome
      const hostAccess = 'ON_SPECIFIC_SITES'
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess })
      for (const host of hosts) await developerPrivate.addHostPermission(extensionId, host)
    },
    id,
    origins,
  )
  await page.close()
}

type ExtensionsPage = {
  updateExtensionConfiguration: (what: object) => Promise<void>
  addHostPermission: (extensionId: string, host: string) => Promise<void>
}

function panelTarget(browser: Browser) {
  return browser.targets().find((each) => /^chrome-extension:.*\/sidepanel\.html/.test(each.url()))
}

async function openedPanel(browser: Browser): Promise<Panel> {
  const target = await waitFor('the side panel', () => Promise.resolve(panelTarget(browser)))
  return panelOf(handsOf(await target.asPage()))
}

function handsOf(page: Page): PanelHands {
  return {
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    typeText: (text) => page.keyboard.type(text),
    pressKey: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
  }
}
