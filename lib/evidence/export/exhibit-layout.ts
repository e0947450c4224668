import type { Exhibit, ExhibitRow } from './exhibits.ts'

/** Where each text of an exhibit stands, in px of a picture 1,000 wide. Pure: it is told how wide a text is. */

export const exhibitWidth = 1_000
const margin = 40
const inner = exhibitWidth - 2 * margin
const fonts = {
  title: '600 28px system-ui, sans-serif',
  lead: '600 20px system-ui, sans-serif',
  text: '22px system-ui, sans-serif',
  small: '17px system-ui, sans-serif',
} as const
const lines = { title: 38, lead: 30, text: 32, small: 25 } as const
type Face = keyof typeof fonts

export type PlacedText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly font: string
  readonly color: string
  readonly isRightToLeft: boolean
}
export type PlacedBox = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly color: string
}
export type Layout = {
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly boxes: readonly PlacedBox[]
  /** Where the kept picture goes. */
  readonly picture?: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

export type Measure = (text: string, font: string) => number
type Pen = { y: number; readonly texts: PlacedText[]; readonly boxes: PlacedBox[] }

const [ink, soft, line, ours, theirs] = ['#1c1f23', '#4a525c', '#d7dce2', '#e6f0fb', '#f3f4f6']
const rightToLeft =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** @param picture Size of the kept picture, where there is one. @param foot What stands under it: caption and digest */
export function layoutExhibit(
  exhibit: Exhibit,
  foot: readonly string[],
  measure: Measure,
  picture?: { readonly width: number; readonly height: number },
): Layout {
  const pen: Pen = { y: margin, texts: [], boxes: [] }
  write(pen, exhibit.title, 'title', ink, margin, inner, measure)
  pen.y += 10
  for (const row of exhibit.rows) writeRow(pen, row, measure)
  const placed = picture && placePicture(pen, picture)
  pen.y += 10
  for (const each of foot) write(pen, each, 'small', soft, margin, inner, measure)
  return {
    width: exhibitWidth,
    height: Math.ceil(pen.y + margin),
    texts: pen.texts,
    boxes: pen.boxes,
    ...(placed ? { picture: placed } : {}),
  }
}

/** Never larger than it is. */
function placePicture(
  pen: Pen,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const scale = Math.min(1, inner / width)
  const placed = { x: margin, y: pen.y, width: width * scale, height: height * scale }
  pen.y += placed.height
  return placed
}

function writeRow(pen: Pen, { lead, text, side }: ExhibitRow, measure: Measure): void {
  const indent = side === 'ours' ? 120 : 0
  const width = inner - (side === undefined ? 0 : 120)
  const from = pen.y
  pen.y += 8
  write(pen, lead, 'lead', soft, margin + indent + 16, width - 32, measure)
  write(pen, text, 'text', ink, margin + indent + 16, width - 32, measure)
  pen.y += 8
  const color = side === undefined ? line : side === 'ours' ? ours : theirs
  const ground =
    side === undefined
      ? { x: margin, y: pen.y - 1, width: inner, height: 1, color }
      : { x: margin + indent, y: from, width, height: pen.y - from, color }
  pen.boxes.push(ground)
  pen.y += 6
}

function write(
  pen: Pen,
  text: string,
  face: Face,
  color: string,
  x: number,
  width: number,
  measure: Measure,
): void {
  const font = fonts[face]
  for (const paragraph of text.split('\n')) {
    const isRightToLeft = rightToLeft.test(paragraph)
    for (const each of wrapped(paragraph, width, (part) => measure(part, font))) {
      const place = { x: isRightToLeft ? x + width : x, y: pen.y + lines[face] * 0.75 }
      pen.texts.push({ text: each, ...place, font, color, isRightToLeft })
      pen.y += lines[face]
    }
  }
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' })
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Lines no wider than `width`, broken between words of any script; a word that is wider is broken between signs. */
export function wrapped(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const all: string[] = []
  let current = ''
  const parts = [...words.segment(text)].flatMap(({ segment }) =>
    measure(segment) > width ? [...signs.segment(segment)].map((sign) => sign.segment) : [segment],
  )
  for (const part of parts) {
    if (current !== '' && measure(current + part) > width) {
      all.push(current.trimEnd())
      current = part.trimStart()
    } else current += part
  }
  return [...all, current.trimEnd()]
}
