import { lazy, Suspense } from 'react'
import type { QuoteInView } from '#components/costs/use-quote.ts'

/** What is needed once an offer was made is loaded when the costs are shown. */
const Loaded = lazy(async () => {
  const { Offers: loaded } = await import('./offers.tsx')
  return { default: loaded }
})

export function Offers({ view }: { view: QuoteInView }) {
  return (
    <Suspense fallback={<div hidden data-loading="offers" />}>
      <Loaded view={view} />
    </Suspense>
  )
}
