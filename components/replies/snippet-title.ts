import type { Text } from '#components/ui/text.tsx'
import { isOwn, type Snippet } from '#lib/replies/types.ts'

/** What a snippet is called; of an agent's own the title itself. */
export function snippetTitle(snippet: Pick<Snippet, 'id' | 'title'>, text: Text): string {
  return ownOrSaid(snippet, snippet.title, text)
}

/** What a snippet is for, in one line. */
export function snippetPurpose(
  snippet: Pick<Snippet, 'id' | 'purpose'>,
  text: Text,
): string | undefined {
  return snippet.purpose === undefined ? undefined : ownOrSaid(snippet, snippet.purpose, text)
}

/** Words of an agent's own snippet, message keys of ours. */
function ownOrSaid(snippet: Pick<Snippet, 'id'>, words: string, { say }: Text): string {
  return isOwn(snippet) ? words : say({ key: words, values: {} })
}
