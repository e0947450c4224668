import { lazyWithWords } from '#components/ui/lazy-with-words.tsx'
import { loadReplyWords } from '#lib/i18n/catalogs.ts'

/** The snippets in English and the view's own words come when it is shown; other languages when they are chosen. */
const useReplies = lazyWithWords(
  async () => (await import('./replies-view.tsx')).RepliesView,
  loadReplyWords,
)

export function LazyReplies() {
  const Part = useReplies()
  return <Part />
}
