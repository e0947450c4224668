import { useEffect, useMemo, useState } from 'react'
import type { ReplyLanguage } from '#lib/replies/languages.ts'
import { withLanguages } from '#lib/replies/library.ts'
import { snippetOfOwn } from '#lib/replies/own/to-snippet.ts'
import { snippets } from '#lib/replies/snippets/index.ts'
import type { Snippet } from '#lib/replies/types.ts'
import { useOwnLibrary } from './own/use-own-library.ts'

/** Our snippets and the agent's own, with these languages as soon as they have come; until then with those that are there. */
export function useLibrary(languages: readonly ReplyLanguage[]): readonly Snippet[] {
  const [library, setLibrary] = useState(snippets)
  const wanted = languages.join(' ')
  const list = useMemo(() => languages, [wanted])
  useEffect(() => {
    let isGone = false
    void withLanguages(snippets, list).then((loaded) => {
      if (!isGone) setLibrary(loaded)
    })
    return () => {
      isGone = true
    }
  }, [list])
  const { library: own } = useOwnLibrary()
  return useMemo(() => [...library, ...own.snippets.map(snippetOfOwn)], [library, own])
}
