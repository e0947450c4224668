import { Suspense } from 'react'
import { lazyWithWords } from '#components/ui/lazy-with-words.tsx'

const useAlwaysOnRoom = lazyWithWords(
  async () => (await import('./always-on-room.tsx')).AlwaysOnRoom,
)

export function LazyAlwaysOn({ onBack }: { onBack: () => void }) {
  const Part = useAlwaysOnRoom()
  return (
    <Suspense fallback={<main className="panel" data-loading="always-on" />}>
      <Part onBack={onBack} />
    </Suspense>
  )
}
