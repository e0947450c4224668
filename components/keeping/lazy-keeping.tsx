import { Suspense } from 'react'
import { lazyWithWords } from '#components/ui/lazy-with-words.tsx'

const useKeepingRoom = lazyWithWords(async () => (await import('./keeping-room.tsx')).KeepingRoom)

export function LazyKeeping({ onBack }: { onBack: () => void }) {
  const Part = useKeepingRoom()
  return (
    <Suspense fallback={<main className="panel" data-loading="keeping" />}>
      <Part onBack={onBack} />
    </Suspense>
  )
}
