import { useText } from '#components/ui/text.tsx'
import { segmentsOf, type Segment, type Span } from '#lib/replies/segments.ts'
import { severityOf, type Mark } from './marks.ts'
import { placeholderLabel } from './placeholder-label.ts'

export type MarkedTextProps = {
  readonly text: string
  readonly spans: readonly Span<Mark>[]
}

/** A text with its marks: filled in, missing, and underlined what the rules say something of. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  return segmentsOf(text, spans).map((segment) => <Piece key={segment.start} segment={segment} />)
}

function Piece({ segment }: { segment: Segment<Mark> }) {
  const words = useText()
  const { text, marks } = segment
  const missing = marks.find((mark) => mark.kind === 'unfilled')
  if (missing?.kind === 'unfilled') {
    return (
      <mark className="unfilled" data-placeholder={missing.placeholder}>
        {`{${placeholderLabel(missing.placeholder, words)}}`}
      </mark>
    )
  }
  const severity = severityOf(marks)
  const isFilled = marks.some((mark) => mark.kind === 'filled')
  if (severity === undefined && !isFilled) return text
  const classes = [isFilled ? 'filled' : '', severity ? `found found-${severity}` : '']
  return <bdi className={classes.join(' ').trim()}>{text}</bdi>
}
