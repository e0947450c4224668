import { gapBetween, type Gap, type GapScene } from './gaps.ts'
import type { ToldItem } from './types.ts'

/** Silences of the parcels: between scans, and of a label that nobody took. */
export function parcelGaps(scene: GapScene): readonly Gap[] {
  return parcelsIn(scene).flatMap((scans) => [
    ...scans.flatMap((scan, index) => betweenScans(scene, scan, scans[index + 1])),
    ...sinceLast(scene, scans),
    ...labelOnly(scene, scans),
  ])
}

/** The scans with a time, parcel by parcel, oldest first. */
export function parcelsIn({ items }: Pick<GapScene, 'items'>): readonly (readonly ToldItem[])[] {
  const byParcel = new Map<string, ToldItem[]>()
  for (const item of items) {
    if (item.lane !== 'parcel' || item.text === undefined) continue
    const key = item.parcel ?? ''
    byParcel.set(key, [...(byParcel.get(key) ?? []), item])
  }
  return [...byParcel.values()].map((scans) => scans.filter(({ when }) => when.kind !== 'unknown'))
}

function betweenScans(scene: GapScene, scan: ToldItem, next: ToldItem | undefined): readonly Gap[] {
  if (next === undefined || scan.scan === 'label-made' || isEnd(scan)) return []
  return gapBetween('no-scan', scene, scan, next)
}

/** A parcel that has not come to an end, and of which nothing was heard since. */
function sinceLast(scene: GapScene, scans: readonly ToldItem[]): readonly Gap[] {
  const last = scans.at(-1)
  if (last === undefined || isEnd(last) || last.scan === 'label-made') return []
  return gapBetween('no-scan', scene, last, undefined)
}

/** From the label to the first scan of something that the carrier has in its hands. */
function labelOnly(scene: GapScene, scans: readonly ToldItem[]): readonly Gap[] {
  const label = scans.find(({ scan }) => scan === 'label-made')
  if (label === undefined) return []
  const taken = scans
    .slice(scans.indexOf(label) + 1)
    .find(({ scan }) => scan !== undefined && scan !== 'label-made')
  return gapBetween('label-only', scene, label, taken)
}

function isEnd({ kind, scan }: ToldItem): boolean {
  return kind === 'delivered' || scan === 'returned' || scan === 'lost'
}
