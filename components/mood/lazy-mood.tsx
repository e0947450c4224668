import { Suspense } from 'react'
import { lazyWithWords } from '#components/ui/lazy-with-words.tsx'
import { loadReplyWords } from '#lib/i18n/catalogs.ts'

const useMoodPart = lazyWithWords(
  async () => (await import('./mood-box.tsx')).MoodBox,
  loadReplyWords,
)

/** The buyer's mood, which comes with its words. */
export function LazyMood() {
  const Part = useMoodPart()
  return (
    <Suspense fallback={<div hidden data-loading="mood" />}>
      <Part />
    </Suspense>
  )
}
