import { useText } from '#components/ui/text.tsx'
import type { Finding } from '#lib/replies/check/types.ts'
import type { ReplyLanguage } from '#lib/replies/languages.ts'
import type { Span } from '#lib/replies/segments.ts'
import type { Filled } from '#lib/replies/types.ts'
import { MarkedText } from './marked-text.tsx'
import { findingPlaces, paragraphsOf, placesOf, type Mark } from './marks.ts'

export type PreviewProps = {
  readonly filled: Filled
  readonly language: ReplyLanguage
  readonly findings: readonly Finding[]
  /** The same in the agent's language; absent where the reply is in it. */
  readonly reading?: { readonly filled: Filled; readonly language: ReplyLanguage } | undefined
}

/**
 * The text as it will stand in the box; what was filled in, what is missing and what the rules mind can be
 * told apart. Beside each paragraph the same in the agent's language.
 */
export function Preview({ filled, language, findings, reading }: PreviewProps) {
  const { t } = useText()
  const spans = [...placesOf(filled), ...findingPlaces(findings)]
  const rows = paragraphsOf(filled.text)
  const others = reading ? paragraphsOf(reading.filled.text) : []
  // Where a passage stands in one language alone, pairs would be wrong: then one text after the other.
  const isPaired = others.length === rows.length
  const other = (at: number) => (isPaired ? others.slice(at, at + 1) : at === 0 ? others : [])
  return (
    <div
      className={reading ? 'preview preview-pairs' : 'preview'}
      role="region"
      aria-label={t('words.preview')}
      data-testid="reply-preview"
      data-missing={filled.missing.length}
    >
      {rows.map((row, at) => (
        <div key={row.start} className="preview-row">
          <div className="preview-text" lang={language} dir="auto" data-part="reply">
            <Part text={filled.text} row={row} spans={spans} />
          </div>
          {reading && (
            <div className="preview-text soft" lang={reading.language} dir="auto">
              {other(at).map((place) => (
                <Part
                  key={place.start}
                  text={reading.filled.text}
                  row={place}
                  spans={placesOf(reading.filled)}
                />
              ))}
            </div>
          )}
        </div>
      ))}
    </div>
  )
}

type PartProps = {
  readonly text: string
  readonly row: { readonly start: number; readonly end: number }
  readonly spans: readonly Span<Mark>[]
}

/** One paragraph, with the marks that lie in it. */
function Part({ text, row, spans }: PartProps) {
  const { start, end } = row
  const here = spans.map((span) => ({ ...span, start: span.start - start, end: span.end - start }))
  return <MarkedText text={text.slice(start, end)} spans={here} />
}
