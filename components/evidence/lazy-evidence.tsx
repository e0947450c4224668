import { lazyWithWords } from '#components/ui/lazy-with-words.tsx'

/** The timeline, the claims with the words of eleven languages, and the view's own words come when it is shown. */
const useEvidence = lazyWithWords(async () => (await import('./evidence-view.tsx')).EvidenceView)

export function LazyEvidence() {
  const Part = useEvidence()
  return <Part />
}
