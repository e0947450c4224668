import type { FoldEntry } from '#lib/casebook/fold.ts'
import { wholeReadings } from '#lib/casebook/items-restore.ts'
import type { Reading } from '#lib/order/schema.ts'
import type { ItemSource } from './types.ts'

/** A reading with where it can be opened. */
export type SourcedPage = {
  /** Null: the page in view, not kept. */
  readonly seq: number | null
  /** ISO instant, UTC. */
  readonly readAt: string
  readonly reading: Reading
}

/** The kept pages of a case, oldest first, with the messages and scans that they showed. */
export function pagesOf(entries: readonly FoldEntry[]): readonly SourcedPage[] {
  return wholeReadings(entries).flatMap(({ seq, body }): SourcedPage[] =>
    body.kind === 'reading-kept' && body.reading.outcome === 'ready'
      ? [{ seq, readAt: body.readAt, reading: body.reading }]
      : [],
  )
}

/** Where a fact of a page can be looked up. */
export function sourceOf({ seq, readAt, reading }: SourcedPage, path: string): ItemSource {
  const { page, marketplace, site, sources } = reading
  const reader = sources[path]?.reader
  return {
    kind: 'page',
    seq,
    page,
    marketplace,
    site,
    path,
    readAt,
    ...(reader === undefined ? {} : { reader }),
  }
}
