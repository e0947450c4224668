import type { HTTPRequest, Page } from 'puppeteer-core'
import type { Asked, LaunchOptions } from './driver.ts'
import type { RefusingProxy } from './refusing-proxy.ts'

export type Network = {
  /** Answers the tab from the practice pages from now on. */
  readonly guard: (tab: Page) => Promise<void>
  readonly asked: () => Asked
}

/** Hosts that the browsers ask by themselves, whatever page or extension is open. */
const ownErrands =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(:\d+)?$/

export function networkOf(site: LaunchOptions['site'], proxy: RefusingProxy): Network {
  const answered: string[] = []
  const refused: string[] = []
  const guarded = new WeakSet<Page>()
  return {
    guard: async (tab) => {
      if (guarded.has(tab)) return
      guarded.add(tab)
      await tab.setRequestInterception(true)
      tab.on('request', (request) => void settle(request, site, { answered, refused }))
    },
    asked: () => ({
      answered: [...answered],
      refused: [...refused],
      escaped: proxy.asked.filter((host) => !ownErrands.test(host)),
    }),
  }
}

async function settle(
  request: HTTPRequest,
  site: LaunchOptions['site'],
  notes: { answered: string[]; refused: string[] },
): Promise<void> {
  const url = request.url()
  if (/^(data|blob|about|chrome|chrome-extension):/.test(url)) return request.continue()
  // The browser asks for the tab's icon by itself.
  if (new URL(url).pathname === '/favicon.ico') return request.abort('blockedbyclient')
  const answer = request.method() === 'GET' ? site.answer(url) : undefined
  notes[answer === undefined ? 'refused' : 'answered'].push(url)
  if (answer === undefined) return request.abort('blockedbyclient')
  return request.respond({ status: 200, ...answer })
}
