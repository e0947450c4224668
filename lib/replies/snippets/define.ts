import type { StageId } from '#lib/order/situations.ts'
import type { Snippet } from '../types.ts'

type SnippetData = Pick<Snippet, 'id' | 'complaints' | 'marketplaces' | 'tone'> & {
  /** Paragraphs between greeting and sign-off. */
  readonly says: readonly string[]
}

/** The snippets of one stage: greeting, paragraphs, sign-off, one blank line between them. */
export function snippetsOf(stage: StageId, data: readonly SnippetData[]): readonly Snippet[] {
  return data.map(({ says, ...rest }) => ({
    ...rest,
    stage,
    title: `replies.snippet.${rest.id}.title`,
    language: 'en',
    text: ['{greeting}', ...says, '{signoff}'].join('\n\n'),
  }))
}
