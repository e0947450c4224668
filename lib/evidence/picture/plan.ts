/** How a picture of a whole page is put together from pictures of its window. Lengths in CSS pixels. */

export type PageSize = {
  /** Of the part that the window shows, without scroll bars. */
  readonly viewWidth: number
  readonly viewHeight: number
  /** Of the whole page. */
  readonly pageHeight: number
  /** Device pixels per CSS pixel. */
  readonly ratio: number
}

export type PicturePlan =
  | {
      readonly ok: true
      /** Where the window has to stand for each piece, from the top down; they cover the page. */
      readonly tops: readonly number[]
      /** Pixels of the picture per CSS pixel: 1 where it would be too large otherwise. */
      readonly scale: number
    }
  | { readonly ok: false; readonly code: 'too-long' }

/** Browsers draw no larger picture everywhere. */
const longestEdge = 32_000
const mostPixels = 120_000_000
/** Two a second is what Chrome allows: half a minute. */
const mostPieces = 60

export function planPicture(size: PageSize): PicturePlan {
  const { viewHeight, pageHeight, ratio } = size
  const pieces = Math.max(1, Math.ceil(pageHeight / viewHeight))
  const scale = [ratio, 1].find((each) => each <= ratio && fits(size, each))
  if (scale === undefined || pieces > mostPieces) return { ok: false, code: 'too-long' }
  const last = Math.max(0, pageHeight - viewHeight)
  const tops = Array.from({ length: pieces }, (_, at) => Math.min(at * viewHeight, last))
  return { ok: true, tops, scale }
}

function fits({ viewWidth, pageHeight }: PageSize, scale: number): boolean {
  const width = viewWidth * scale
  const height = pageHeight * scale
  return height <= longestEdge && width <= longestEdge && width * height <= mostPixels
}
