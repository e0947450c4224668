import type { TimelineItem, ToldItem } from './types.ts'
import { parcelsIn } from './parcel-gaps.ts'
import { earliestOf, isSurelyBefore } from './when.ts'

/** What cannot be as the pages tell it, or what two of them tell differently. Pointed out, never mended. */
export const oddityKinds = [
  'in-the-future',
  'before-ordered',
  'delivered-before-shipped',
  'scan-after-delivery',
  'times-differ',
] as const
export type OddityKind = (typeof oddityKinds)[number]

export type Oddity = {
  readonly kind: OddityKind
  readonly item: string
  /** The other thing that it does not fit to. */
  readonly other?: string
}

/** Clocks of pages and of this machine differ by a little. */
const tolerance = { minutes: 15 } as const

export function odditiesIn(
  items: readonly TimelineItem[],
  now: Temporal.Instant,
): readonly Oddity[] {
  const told = items.filter((item): item is ToldItem => item.kind !== 'entry')
  return [
    ...told.filter((item) => isFuture(item, now)).map(({ id }) => odd('in-the-future', id)),
    ...beforeOrdered(told),
    ...deliveredFirst(told),
    ...scannedAfter(items),
    ...told
      .filter(({ otherTimes }) => (otherTimes?.length ?? 0) > 0)
      .map(({ id }) => odd('times-differ', id)),
  ]
}

/** Days to come belong to these. */
const promised = new Set<ToldItem['kind']>(['ship-by', 'deliver-by', 'dispute-due'])

function isFuture({ kind, when }: ToldItem, now: Temporal.Instant): boolean {
  const start = earliestOf(when)
  if (promised.has(kind) || start === undefined) return false
  return Temporal.Instant.compare(start, now.add(tolerance)) > 0
}

/** A parcel older than the order belongs to another order: a number used again, or a false one. */
function beforeOrdered(told: readonly ToldItem[]): readonly Oddity[] {
  const placed = told.find(({ kind }) => kind === 'placed')
  if (placed === undefined) return []
  return told
    .filter(({ lane, when }) => lane === 'parcel' && isSurelyBefore(when, placed.when))
    .map(({ id }) => odd('before-ordered', id, placed.id))
}

function deliveredFirst(told: readonly ToldItem[]): readonly Oddity[] {
  const shipped = told.find(({ kind }) => kind === 'shipped')
  if (shipped === undefined) return []
  return told
    .filter(({ kind, when }) => kind === 'delivered' && isSurelyBefore(when, shipped.when))
    .map(({ id }) => odd('delivered-before-shipped', id, shipped.id))
}

/** On its way again after it was handed over: papers added later and a return are no oddity. */
function scannedAfter(items: readonly TimelineItem[]): readonly Oddity[] {
  return parcelsIn({ items }).flatMap((scans) => {
    const at = scans.findIndex(({ kind }) => kind === 'delivered')
    const delivered = scans[at]
    if (delivered === undefined) return []
    return scans
      .slice(at + 1)
      .filter(
        ({ scan, when }) =>
          (scan === 'in-transit' || scan === 'accepted' || scan === 'customs') &&
          isSurelyBefore(delivered.when, when),
      )
      .map(({ id }) => odd('scan-after-delivery', id, delivered.id))
  })
}

function odd(kind: OddityKind, item: string, other?: string): Oddity {
  return { kind, item, ...(other === undefined ? {} : { other }) }
}
