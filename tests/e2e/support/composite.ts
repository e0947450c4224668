import type { Browser } from 'puppeteer-core'

/**
 * Two pictures side by side, as the window shows page and panel. Drawn in a browser context of its
 * own, so that no tab of the window comes or goes.
 */
export async function besideEachOther(
  browser: Browser,
  left: Uint8Array,
  right: Uint8Array,
): Promise<Uint8Array> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const pictures = [left, right].map(
    (png) => `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`,
  )
  const style = 'body{margin:0;display:flex;width:max-content;gap:1px;background:#888}'
  await page.setContent(`<style>${style}</style><body>${pictures.join('')}`)
  const body = await page.waitForSelector('body')
  if (body === null) throw new Error('the picture has no body')
  const picture = await body.screenshot()
  await context.close()
  return picture
}
