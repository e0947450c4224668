import { timelineOf } from '#lib/evidence/timeline/timeline.ts'
import type { TimelineItem } from '#lib/evidence/timeline/types.ts'
import type { PackDisclosure, PackEntry } from '#lib/evidence/pack/contents.ts'
import { keptFiles } from '#lib/evidence/pack/check-contents.ts'
import { exhibitsOf, type Exhibit, type KeptPicture } from './exhibits.ts'
import {
  hideableValues,
  openDisclosure,
  painted,
  withheldDigests,
  type HideableValue,
} from './hideable.ts'
import type { SayDoc } from './say.ts'
import { shownCase, type ShownCase } from './shown-case.ts'
import { statementsOf, type Statement } from './statements.ts'

/** A case as it is stored: what an export starts from. */
export type StoredCase = {
  readonly entries: readonly PackEntry[]
  readonly disclosures: readonly PackDisclosure[]
}

/** The same with its kept files, whose bytes are asked for one by one. */
export type StoredEvidence = StoredCase & {
  readonly files: readonly StoredFile[]
  /** How many entries have values that do not open: what is damaged cannot be exported. */
  readonly damaged: number
}

/** A kept file whose bytes are here. */
export type StoredFile = { readonly sha256: string; readonly type: string; readonly size: number }

/** All that would leave, with these values hidden. */
export type ExportPlan = {
  readonly shown: ShownCase
  readonly items: readonly TimelineItem[]
  readonly statements: readonly Statement[]
  readonly exhibits: readonly Exhibit[]
  readonly disclosures: readonly PackDisclosure[]
  readonly withheld: readonly string[]
  /** How many values go because a hidden one stands in them. */
  readonly besides: number
}

/** What of a case can be hidden. */
export function hideableIn({ entries, disclosures }: StoredCase): readonly HideableValue[] {
  const shown = shownCase(entries, disclosures)
  return hideableValues(disclosures, shown ? knownNumbers(shown) : [])
}

/** Numbers of orders and parcels look like telephone numbers. */
function knownNumbers({ record }: ShownCase): readonly string[] {
  const { order, items, shipments, dispute } = record.facts
  const all = [
    order?.id,
    dispute?.id,
    ...(items ?? []).flatMap(({ listingId, sku }) => [listingId, sku]),
    ...(shipments ?? []).map(({ trackingNumber }) => trackingNumber),
  ]
  return all.filter((each) => each !== undefined)
}

/**
 * Text and pictures are made from what is painted over; the pack leaves a value out altogether.
 * @param zone IANA, of who reads the chronology. @returns undefined for a case whose entries cannot be read
 */
export function planExport(
  stored: StoredCase,
  hidden: readonly HideableValue[],
  zone: string,
  say: SayDoc,
): ExportPlan | undefined {
  const withheld = withheldDigests(stored.disclosures, hidden)
  const disclosures = stored.disclosures.filter(({ digest }) => !withheld.has(digest))
  const own = new Set(hidden.flatMap(({ digests }) => digests))
  // A message with a hidden name in it is drawn with the name painted over, though its value stays out of the pack.
  const drawn = stored.disclosures.filter(({ digest }) => !own.has(digest))
  const shown = shownCase(stored.entries, drawn)
  if (!shown) return undefined
  const { entries, record } = shown
  const items = timelineOf({ entries, facts: record.facts, zone })
  const paint = (text: string): string => painted(text, hidden)
  return {
    shown,
    items,
    statements: statementsOf(items, say).map((each) => ({
      ...each,
      variants: each.variants.map(paint),
    })),
    exhibits: exhibitsOf(entries, picturesIn(stored, drawn), say).map((each) => ({
      ...each,
      title: paint(each.title),
      rows: each.rows.map((row) => ({ ...row, text: paint(row.text) })),
    })),
    disclosures,
    withheld: [...withheld],
    besides: [...withheld].filter((digest) => !own.has(digest)).length,
  }
}

/** Kept files that are pictures. */
function picturesIn(
  { entries }: StoredCase,
  disclosures: readonly PackDisclosure[],
): readonly KeptPicture[] {
  const pictures = new Set(
    keptFiles({ entries })
      .filter(({ type }) => /^image\/(?:png|jpeg|webp|gif)$/.test(type))
      .map(({ seq }) => seq),
  )
  const byEntry = Map.groupBy(disclosures, ({ entryId }) => entryId)
  return entries
    .filter(({ seq }) => pictures.has(seq))
    .flatMap((entry) => pictureOf(entry, byEntry.get(entry.id) ?? []))
}

function pictureOf(
  { body, at }: PackEntry,
  disclosures: readonly PackDisclosure[],
): readonly KeptPicture[] {
  if (typeof body !== 'object' || body === null) return []
  const textOf = (name: string): string | undefined => {
    const value: unknown = Reflect.get(body, name)
    return typeof value === 'string' ? value : undefined
  }
  const sha256 = textOf('sha256')
  if (sha256 === undefined) return []
  const name = disclosures.map(openDisclosure).find((each) => each?.path === 'name')?.value
  const site = siteOf(textOf('url'))
  return [
    {
      sha256,
      role: textOf('role') ?? 'attachment',
      takenAt: textOf('takenAt') ?? at,
      ...(site === undefined ? {} : { site }),
      ...(typeof name === 'string' ? { name } : {}),
    },
  ]
}

function siteOf(url: string | undefined): string | undefined {
  return url === undefined || !URL.canParse(url) ? undefined : new URL(url).host
}
