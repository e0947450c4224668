import { lazy, Suspense } from 'react'
import type { Shipment } from '#lib/order/schema.ts'

/** The words of all carriers weigh too much for what is loaded first. */
const Notes = lazy(async () => ({ default: (await import('./parcel-notes.tsx')).ParcelNotes }))
const Meaning = lazy(async () => ({ default: (await import('./parcel-notes.tsx')).ScanMeaning }))

export function ParcelNotes({ parcel }: { parcel: Shipment }) {
  return (
    <Suspense fallback={null}>
      <Notes parcel={parcel} />
    </Suspense>
  )
}

export function ScanMeaning({ status }: { status: string }) {
  return (
    <Suspense fallback={null}>
      <Meaning status={status} />
    </Suspense>
  )
}
