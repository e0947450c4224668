import { Suspense } from 'react'
import { lazyWithWords } from '#components/ui/lazy-with-words.tsx'

/** The words of eleven languages weigh too much for what is loaded first. */
const useClaims = lazyWithWords(async () => (await import('./claims-in-stage.tsx')).ClaimsInStage)

export function LazyClaims() {
  const Part = useClaims()
  return (
    <Suspense fallback={<div hidden data-loading="claims" />}>
      <Part />
    </Suspense>
  )
}
