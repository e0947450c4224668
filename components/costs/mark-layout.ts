import { textWidth } from './plot-layout.ts'

/** Where the words of a slider's marks stand, so that none covers another or leaves the track. */

export type MarkPlace = {
  /** Of the mark, in percent of the track. */
  readonly at: number
  /** Row of its words below the track, from 0. */
  readonly row: number
  /** Which end of the words stands at the mark. */
  readonly anchor: 'start' | 'middle' | 'end'
}

export type MarkInput = { readonly at: number; readonly label: string }

/** The narrowest track that shows words, in pixels. */
export const trackWidth = 288
const gap = 8

/** Places in the order of the marks. Each takes the first row that has room for it. */
export function placeMarks(marks: readonly MarkInput[]): readonly MarkPlace[] {
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = []
  const places = new Map<MarkInput, MarkPlace>()
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const { anchor, from, to } = spanOf(mark)
    const isFree = (row: number) =>
      taken.every((each) => each.row !== row || each.to + gap <= from || to + gap <= each.from)
    let row = 0
    while (!isFree(row)) row += 1
    taken.push({ row, from, to })
    places.set(mark, { at: mark.at, row, anchor })
  }
  return marks.flatMap((mark) => places.get(mark) ?? [])
}

function spanOf({ at, label }: MarkInput) {
  const width = textWidth(label)
  const point = (at / 100) * trackWidth
  if (point < width / 2) return { anchor: 'start', from: point, to: point + width } as const
  if (point > trackWidth - width / 2)
    return { anchor: 'end', from: point - width, to: point } as const
  return { anchor: 'middle', from: point - width / 2, to: point + width / 2 } as const
}
