/** A stretch of a text with what it is marked as. Places count UTF-16 units; an empty one marks nothing. */
export type Span<M> = { readonly start: number; readonly end: number; readonly mark: M }

/** A piece of the text with every mark that lies over it, in the order of the spans. */
export type Segment<M> = {
  readonly text: string
  readonly start: number
  readonly marks: readonly M[]
}

/** Cuts a text where marks begin and end; together the pieces are the text. */
export function segmentsOf<M>(text: string, spans: readonly Span<M>[]): readonly Segment<M>[] {
  const inside = spans
    .map((span) => ({
      ...span,
      start: Math.max(0, span.start),
      end: Math.min(text.length, span.end),
    }))
    .filter(({ start, end }) => start < end)
  const cuts = [0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]
  const places = [...new Set(cuts)].toSorted((a, b) => a - b)
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? text.length
    const marks = inside.filter((span) => span.start <= start && end <= span.end)
    return { text: text.slice(start, end), start, marks: marks.map(({ mark }) => mark) }
  })
}
