import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { SavedPage } from './page-reader.ts'
import { servePage } from './serve-page.ts'

/** A saved page at its address, in a window where nothing else is answered. */
export type Served = {
  readonly context: BrowserContext
  readonly page: Page
  /** Addresses that the page asked for and did not get. */
  readonly refused: readonly string[]
  /** The page cannot change by itself. */
  readonly isStatic: boolean
  readonly close: () => Promise<void>
}

export type Windows = { readonly serve: (saved: SavedPage) => Promise<Served> }

/**
 * Chromium opens a whole window for each context, which takes longer than reading a page: a window
 * of which the last page is gone, with all that it left behind, is used again.
 */
export function windowsOf(browser: Browser): Windows {
  const free: Page[] = []
  const open = () => browser.newContext({ viewport: { width: 1440, height: 900 } })
  return {
    serve: async (saved) => {
      const used = free.pop()
      const context = used?.context() ?? (await open())
      const { page, refused } = await servePage(context, saved, used)
      const close = () =>
        emptied(page, saved.url).then(
          () => void free.push(page),
          // A page that does not let go takes its window with it.
          () => context.close(),
        )
      return { context, page, refused, isStatic: isStatic(saved.html), close }
    },
  }
}

/** What a script needs that does something after the page was parsed. */
const later =
  /setTimeout|setInterval|requestAnimation|requestIdle|Listener|\bfetch\b|XMLHttp|\.then\b|await|Microtask|Observer|MessageChannel|postMessage|customElements|WebSocket|EventSource|Worker|import\(|\blocation\b|scheduler|\beval\b|new Function|\bon[a-z]+['"]?\]?\s*=/
/** Markup that runs a script, or loads the page anew. */
const lively = /<[^>]*\s(on[a-z]+|http-equiv|srcdoc)\s*=/i
const script = /<script(?![^>]*type=["']?application\/(?:ld\+)?json)[^>]*>[^]*?<\/script/gi

/** Whether a page is finished as soon as it was parsed: none of its scripts waits for anything. */
function isStatic(html: Uint8Array): boolean {
  const text = new TextDecoder().decode(html)
  const scripts = text.match(script) ?? []
  return !lively.test(text) && !scripts.some((each) => later.test(each))
}

/** @throws where something of the page stays */
async function emptied(page: Page, url: string): Promise<void> {
  const context = page.context()
  const session = await context.newCDPSession(page)
  await page.goto('about:blank', { timeout: 2_000 })
  page.removeAllListeners('websocket')
  context.removeAllListeners('page')
  const [{ origin }, storageTypes] = [new URL(url), 'all']
  await Promise.all([
    page.unrouteAll(),
    context.unrouteAll(),
    context.clearCookies(),
    session.send('Storage.clearDataForOrigin', { origin, storageTypes }),
  ])
  await session.detach()
  if (context.pages().length > 1) throw new Error('a pop-up is still open')
}
