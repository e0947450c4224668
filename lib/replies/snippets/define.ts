import type { StageId } from '#lib/order/situations.ts'
import { replyLanguages, type ReplyLanguage } from '../languages.ts'
import type { Snippet } from '../types.ts'
import { mostUsed } from './most-used.ts'

type SnippetData = Pick<Snippet, 'id' | 'complaints' | 'situations' | 'marketplaces' | 'tone'> & {
  /** Paragraphs between greeting and sign-off, in English. */
  readonly says: readonly string[]
}

/** Paragraphs by snippet id, in one language: as many as in English, with the same placeholders. */
export type Says = Readonly<Record<string, readonly string[]>>

/** The languages of the rest of the world come for what is used most. */
const always: readonly ReplyLanguage[] = ['en', 'zh-CN']

/** Greeting, paragraphs, sign-off, one blank line between them. */
export function textOf(paragraphs: readonly string[]): string {
  return ['{greeting}', ...paragraphs, '{signoff}'].join('\n\n')
}

/** The snippets of one stage. */
export function snippetsOf(stage: StageId, data: readonly SnippetData[]): readonly Snippet[] {
  return data.map(({ says, ...rest }) => ({
    ...rest,
    kind: 'reply',
    stage,
    title: `replies.snippet.${rest.id}.title`,
    purpose: `replies.snippet.${rest.id}.purpose`,
    languages: mostUsed.has(rest.id) ? replyLanguages : always,
    texts: { en: textOf(says) },
  }))
}
