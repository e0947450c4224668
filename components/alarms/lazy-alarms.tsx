import { Suspense } from 'react'
import { lazyWithWords } from '#components/ui/lazy-with-words.tsx'

const useAlarmsRoom = lazyWithWords(async () => (await import('./alarms-room.tsx')).AlarmsRoom)

export function LazyAlarms({ onBack }: { onBack: () => void }) {
  const Part = useAlarmsRoom()
  return (
    <Suspense fallback={<main className="panel" data-loading="alarms" />}>
      <Part onBack={onBack} />
    </Suspense>
  )
}
