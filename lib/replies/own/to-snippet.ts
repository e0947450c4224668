import { isReplyLanguage } from '../languages.ts'
import type { Snippet } from '../types.ts'
import type { OwnSnippet } from './schema.ts'

/** An own snippet among ours: searched, filled, checked and inserted the same way. Its title and purpose are words. */
export function snippetOfOwn(own: OwnSnippet): Snippet {
  const { id, title, purpose, stage, complaints, situations, marketplaces, tone, texts } = own
  return {
    kind: 'reply',
    id,
    title,
    stage,
    complaints,
    tone,
    texts,
    languages: Object.keys(texts).filter(isReplyLanguage),
    ...(purpose === undefined ? {} : { purpose }),
    ...(situations === undefined ? {} : { situations }),
    ...(marketplaces === undefined ? {} : { marketplaces }),
  }
}
