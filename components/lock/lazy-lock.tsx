import { Suspense } from 'react'
import { lazyWithWords } from '#components/ui/lazy-with-words.tsx'

/** Few set a passphrase: what asks for it comes when it is needed. */
const useLockScreen = lazyWithWords(async () => (await import('./lock-screen.tsx')).LockScreen)

export function LazyLock({ tabId }: { tabId: number | undefined }) {
  const Part = useLockScreen()
  return (
    <Suspense fallback={<main className="panel" data-loading="lock" />}>
      <Part tabId={tabId} />
    </Suspense>
  )
}
