import { isUtf8 } from 'node:buffer'
import type { BrowserContext, Page, Route } from 'playwright-core'
import type { SavedPage } from './page-reader.ts'

/** A page may reload itself for ever; after this many times it stays as it is. */
const mostLoads = 5
/** A page may ask for ever; more than this need not be remembered. */
const mostRefusals = 1_000

/**
 * Opens the saved page at its address in a context of its own. Nothing else is answered: frames,
 * scripts, sockets and other addresses are refused and noted, pop-ups are closed.
 * @param used A tab of the context that is free again, in place of a new one.
 */
export async function servePage(
  context: BrowserContext,
  saved: SavedPage,
  used?: Page,
): Promise<{ page: Page; refused: readonly string[] }> {
  const refused: string[] = []
  const note = (url: string) => void (refused.length < mostRefusals && refused.push(url))
  const page = used ?? (await context.newPage())
  context.on('page', (other) => void other.close())
  page.on('websocket', (socket) => note(socket.url()))
  let loads = 0
  await context.route('**/*', (route) => {
    note(route.request().url())
    return route.abort('blockedbyclient')
  })
  await page.route('**/*', (route) => {
    if (!isItself(route, page)) return route.fallback()
    if (isAddress(route, saved.url) && loads++ < mostLoads) return answer(route, saved.html)
    note(route.request().url())
    // An empty answer leaves the page as it is; an error would put Chromium's own in its place.
    return route.fulfill({ status: 204 })
  })
  return { page, refused }
}

/** The page going somewhere, not a frame or anything it asks for. */
function isItself(route: Route, page: Page): boolean {
  const request = route.request()
  return request.isNavigationRequest() && request.frame() === page.mainFrame()
}

/** http or https: Chromium itself raises some hosts to https. */
function isAddress(route: Route, url: string): boolean {
  return withoutScheme(route.request().url()) === withoutScheme(url)
}

function withoutScheme(address: string): string {
  const { host, pathname, search } = new URL(address)
  return host + pathname + search
}

/** Without a charset where the bytes are not UTF-8, so that the page's own declaration counts. */
function answer(route: Route, html: Uint8Array): Promise<void> {
  const contentType = isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html'
  return route.fulfill({ status: 200, contentType, body: Buffer.from(html) })
}
