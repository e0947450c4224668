import type { Finding, Severity } from '#lib/replies/check/types.ts'
import type { Span } from '#lib/replies/segments.ts'
import type { Filled } from '#lib/replies/types.ts'

/** What a stretch of a reply is marked as. */
export type Mark =
  | { readonly kind: 'filled' }
  | { readonly kind: 'unfilled'; readonly placeholder: string }
  | { readonly kind: 'finding'; readonly severity: Severity }

/** Where a filled text holds what was filled in, and what is still missing. */
export function placesOf({ parts }: Filled): readonly Span<Mark>[] {
  let at = 0
  return parts.flatMap((part) => {
    const start = at
    const text = 'text' in part ? part.text : (part.value ?? `{${part.placeholder}}`)
    at += text.length
    if ('text' in part) return []
    const mark: Mark =
      part.value === undefined
        ? { kind: 'unfilled', placeholder: part.placeholder }
        : { kind: 'filled' }
    return [{ start, end: at, mark }]
  })
}

export function findingPlaces(findings: readonly Finding[]): readonly Span<Mark>[] {
  return findings.map(({ start, end, severity }) => ({
    start,
    end,
    mark: { kind: 'finding', severity },
  }))
}

/** The gravest of the findings over a stretch. */
export function severityOf(marks: readonly Mark[]): Severity | undefined {
  const found = marks.flatMap((mark) => (mark.kind === 'finding' ? [mark.severity] : []))
  return (['block', 'warn', 'note'] as const).find((severity) => found.includes(severity))
}

/** The paragraphs of a text, with their places. */
export function paragraphsOf(text: string): readonly { start: number; end: number }[] {
  const breaks = [...text.matchAll(/\n{2,}/gu)]
  const starts = [0, ...breaks.map((each) => each.index + each[0].length)]
  const ends = [...breaks.map((each) => each.index), text.length]
  return starts.map((start, at) => ({ start, end: ends[at] ?? text.length }))
}
