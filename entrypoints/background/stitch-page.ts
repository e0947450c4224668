import { browser } from 'wxt/browser'
import type { PicturePlan } from '#lib/evidence/picture/plan.ts'
import type { Bytes } from '#lib/evidence/vault.ts'
import { captureKey, type CaptureProgress } from '#lib/messaging/capture-requests.ts'
import { largestFile } from '#lib/casebook/files.ts'
import { visiblePicture } from '#lib/platform/page-picture.ts'
import { floatingStyles, scrollPage, type PageLook } from './page-look.ts'
import { inFront, type TakeProblem } from './take-page.ts'

/**
 * A picture of the whole page in Chrome, which draws only what the window shows: the page is scrolled
 * piece by piece and then brought back to where it stood.
 */

type Plan = Extract<PicturePlan, { ok: true }>
type Stitched = { readonly bytes: Bytes; readonly pieces: number }

/** Chrome takes two pictures a second. */
const betweenMs = 550

const stopped = new Set<number>()

export function stopStitching(tabId: number): void {
  stopped.add(tabId)
}

export async function stitchPage(
  tabId: number,
  look: PageLook,
  plan: Plan,
): Promise<Stitched | TakeProblem> {
  stopped.delete(tabId)
  const target = { tabId }
  const [styles] = await browser.scripting.executeScript({ target, func: floatingStyles })
  const { first = '', later = '' } = styles?.result ?? {}
  const back = [look.scrollX, look.scrollY] as const
  const put = sheetIn(tabId)
  try {
    await put(first)
    return await pieceByPiece(tabId, look, plan, () => put(later))
  } finally {
    // The page may be gone by now; then there is nothing to bring back.
    await Promise.allSettled([
      put(''),
      browser.scripting.executeScript({ target, func: scrollPage, args: [...back] }),
      browser.storage.session.remove(captureKey(tabId)),
    ])
  }
}

/** Puts a style sheet of ours into the page in place of the one before. */
function sheetIn(tabId: number) {
  let now = ''
  return async (css: string): Promise<void> => {
    const before = now
    now = css
    const at = { target: { tabId }, origin: 'USER' } as const
    if (before !== '') await browser.scripting.removeCSS({ ...at, css: before })
    if (css !== '') await browser.scripting.insertCSS({ ...at, css })
  }
}

async function pieceByPiece(
  tabId: number,
  look: PageLook,
  { tops, scale }: Plan,
  afterFirst: () => Promise<void>,
): Promise<Stitched | TakeProblem> {
  const canvas = new OffscreenCanvas(
    Math.round(look.viewWidth * scale),
    Math.round(look.pageHeight * scale),
  )
  for (const [at, top] of tops.entries()) {
    if (stopped.has(tabId)) return { problem: 'cancelled' }
    await tell(tabId, { done: at, total: tops.length })
    if (at === 1) await afterFirst()
    const piece = await pieceAt(tabId, look, top)
    if ('problem' in piece) return piece
    await draw(canvas, piece, look, scale)
    if (at < tops.length - 1) await new Promise((done) => setTimeout(done, betweenMs))
  }
  await tell(tabId, { done: tops.length, total: tops.length })
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  if (blob.size > largestFile) return { problem: 'too-large' }
  return { bytes: new Uint8Array(await blob.arrayBuffer()), pieces: tops.length }
}

type Piece = { readonly bytes: Bytes; readonly top: number }

async function pieceAt(tabId: number, look: PageLook, top: number): Promise<Piece | TakeProblem> {
  const [moved] = await browser.scripting.executeScript({
    target: { tabId },
    func: scrollPage,
    args: [look.scrollX, top],
  })
  const now = moved?.result
  // A page that grows while it is scrolled, or does not go where it is sent, would leave a hole.
  if (now?.url !== look.url) return { problem: 'page-changed' }
  const isThere = Math.abs(now.top - top) <= 1 && now.pageHeight === look.pageHeight
  if (!isThere) return { problem: 'page-grew' }
  const bytes = await inFront(tabId, look.url, visiblePicture)
  return 'problem' in bytes ? bytes : { bytes, top: now.top }
}

async function draw(
  canvas: OffscreenCanvas,
  { bytes, top }: Piece,
  { viewWidth, viewHeight, ratio }: PageLook,
  scale: number,
): Promise<void> {
  const picture = await createImageBitmap(new Blob([bytes]))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The canvas is too large')
  const [width, height] = [viewWidth * ratio, viewHeight * ratio]
  const [x, y] = [0, Math.round(top * scale)]
  context.drawImage(picture, 0, 0, width, height, x, y, viewWidth * scale, viewHeight * scale)
  picture.close()
}

function tell(tabId: number, progress: CaptureProgress): Promise<void> {
  return browser.storage.session.set({ [captureKey(tabId)]: progress })
}
