import { useCallback, useMemo } from 'react'
import { useLoaded } from '#components/ui/use-loaded.ts'
import type { ReplyLanguage } from '#lib/replies/languages.ts'
import { withLanguages } from '#lib/replies/library.ts'
import { snippetOfOwn } from '#lib/replies/own/to-snippet.ts'
import { snippets } from '#lib/replies/snippets/index.ts'
import type { Snippet } from '#lib/replies/types.ts'
import { useOwnLibrary } from './own/use-own-library.ts'

/** Our snippets, with two languages as soon as they have come, and the agent's own. */
export function useLibrary(language: ReplyLanguage, reading: ReplyLanguage): readonly Snippet[] {
  const load = useCallback(() => withLanguages(snippets, [language, reading]), [language, reading])
  const library = useLoaded(snippets, load)
  const { library: own } = useOwnLibrary()
  return useMemo(() => [...library, ...own.snippets.map(snippetOfOwn)], [library, own])
}
