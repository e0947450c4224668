import { browser } from 'wxt/browser'

/** Firefox' own options; the shared types know Chrome's only. Lengths in CSS pixels. */
type WholePage = {
  readonly format: 'png'
  readonly rect: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  readonly scale: number
  readonly resetScrollPosition: boolean
}

/** Whether the browser draws parts of a page that its window does not show. */
export function drawsWholePages(): boolean {
  return Reflect.has(browser, 'sidebarAction')
}

/** After which Chrome takes another picture. */
const quotaMs = 1_100

/** What the window's active tab shows, as PNG. The click on the icon permits it (Firefox 126 and later). */
export async function visiblePicture(windowId: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return bytesOf(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }))
  } catch (error) {
    // Chrome takes two a second, and another one may just have been taken.
    if (!/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/.test(String(error))) throw error
    await new Promise((done) => setTimeout(done, quotaMs))
    return bytesOf(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }))
  }
}

/** The whole page of the window's active tab, drawn without scrolling it. Firefox only. */
export async function wholePicture(
  windowId: number,
  size: { readonly width: number; readonly height: number; readonly scale: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, scale } = size
  const options: WholePage = {
    format: 'png',
    rect: { x: 0, y: 0, width, height },
    scale,
    resetScrollPosition: true,
  }
  return bytesOf(await browser.tabs.captureVisibleTab(windowId, options))
}

function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1))
}
