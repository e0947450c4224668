import { readdir } from 'node:fs/promises'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { GECKO_ID } from '#lib/platform/manifest.ts'
import { ensureBrowser } from '#tests/tools/ensure-browser.ts'
import { waitFor } from '#tests/tools/wait.ts'
import type { Driver, LaunchOptions } from './driver.ts'
import { firefoxScope, type FirefoxScope } from './firefox-scope.ts'
import { sidebarHands, sidebarUrl, snapshot, tabAddress, tabHands } from './firefox-sidebar.ts'
import { killBrowser } from './kill.ts'
import { networkOf } from './network.ts'
import { panelOf } from './panel.ts'
import { makeProfile, type Profile } from './profile.ts'
import { openRefusingProxy } from './refusing-proxy.ts'
import { firefoxTraces } from './traces.ts'

/** The extension's origin in every test profile: Firefox makes up another one otherwise. */
const origin = '0d4c0a58-6e0b-4b57-9a57-6c2f2a1b9e10'

type Running = { readonly browser: Browser; readonly scope: FirefoxScope }

/**
 * Firefox over WebDriver BiDi. The icon is clicked through the toolbar button's own object, the
 * sidebar is the real one: its document is evaluated in, clicked and typed into where it stands.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const executablePath = await ensureBrowser('firefox')
  const profile = await makeProfile('firefox')
  const proxy = await openRefusingProxy()
  const network = networkOf(options.site, proxy)
  const start = () => startFirefox(executablePath, profile, options, proxy.port)
  let running = await start()
  return {
    kind: 'firefox',
    openTab: async (url) => {
      const tab = await newTab(running.browser)
      await network.guard(tab)
      await tab.goto(url, { waitUntil: 'domcontentloaded' })
      return tab
    },
    clickIcon: async (tab) => {
      await tab.bringToFront()
      await running.scope.run(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`)
    },
    panel: async () => {
      await waitFor('the sidebar', () => sidebarUrl(running.scope))
      return panelOf(sidebarHands(running.scope))
    },
    desk: async () => {
      await waitFor('the desk', async () =>
        String(await running.scope.run(tabAddress)).includes('/desk.html'),
      )
      return panelOf(tabHands(running.scope))
    },
    isPanelOpen: async () => (await sidebarUrl(running.scope)) !== undefined,
    closePanel: async () => void (await running.scope.run('SidebarController.hide()')),
    allowHosts: async () =>
      void (await running.scope.run(
        `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
      )),
    asked: network.asked,
    traces: () => firefoxTraces(running.scope),
    screenshot: () => snapshot(running.scope, 'window.browsingContext'),
    restart: async () => {
      await running.browser.close()
      running = await start()
    },
    kill: async () => {
      await killBrowser(running.browser)
      await prefsPutBack(profile)
      running = await start()
    },
    close: async () => {
      await running.browser.close()
      await proxy.close()
      await profile.remove()
    },
    closed: () => new Promise((done) => running.browser.once('disconnected', () => done())),
  }
}

async function startFirefox(
  executablePath: string,
  profile: Profile,
  options: LaunchOptions,
  proxyPort: number,
): Promise<Running> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headed !== true,
    userDataDir: profile.userData,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1440', '--height=1000'],
    extraPrefsFirefox: { ...extensionPrefs, ...proxyPrefs(proxyPort) },
  })
  await browser.installExtension(profile.extension)
  return { browser, scope: await firefoxScope(browser) }
}

/** Puppeteer puts the profile's own preferences back when Firefox is gone, and says nothing when it is done. */
async function prefsPutBack({ userData }: Profile): Promise<void> {
  await waitFor('the preferences to be put back', async () =>
    (await readdir(userData)).every((name) => !name.endsWith('.puppeteer')),
  )
}

/** The extension is loaded anew at each start, under one origin, and keeps its data in between. */
const extensionPrefs = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: origin }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'xpinstall.signatures.required': false,
}

function proxyPrefs(port: number): Readonly<Record<string, unknown>> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.dns.disablePrefetch': true,
    'media.peerconnection.enabled': false,
  }
}

/** The tab that Firefox started with, else one more, in front. */
async function newTab(browser: Browser): Promise<Page> {
  const blank = (await browser.pages()).find((page) => page.url() === 'about:blank')
  const tab = blank ?? (await browser.newPage())
  await tab.bringToFront()
  return tab
}
