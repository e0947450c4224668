import type { FoldEntry } from '#lib/casebook/fold.ts'
import type { OwnItem } from './types.ts'

/** What we did, entry by entry; each can be opened in the ledger. */
export function ownItems(entries: readonly FoldEntry[]): readonly OwnItem[] {
  return entries.map(({ seq, at, body }) => ({
    id: `entry-${seq}`,
    lane: 'ours',
    kind: 'entry',
    when: { kind: 'instant', at: happenedAt(at, body) },
    body,
    sources: [{ kind: 'entry', seq }],
  }))
}

/** When the page was read, or the talk took place; else when it was written down. */
function happenedAt(at: string, _body: FoldEntry['body']): Temporal.Instant {
  return Temporal.Instant.from(at)
}
