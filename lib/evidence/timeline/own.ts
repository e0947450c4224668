import type { FoldEntry } from '#lib/casebook/fold.ts'
import type { OwnItem } from './types.ts'
import { whenOf, type When } from './when.ts'

/** What we did, entry by entry; each can be opened in the ledger. */
export function ownItems(entries: readonly FoldEntry[]): readonly OwnItem[] {
  return entries.map(({ seq, at, body }) => ({
    id: `entry-${seq}`,
    lane: 'ours',
    kind: 'entry',
    when: happened(at, body),
    body,
    sources: [{ kind: 'entry', seq }],
  }))
}

/** When a contact took place, as far as the agent knows; else when it was written down. */
function happened(at: string, body: FoldEntry['body']): When {
  const told = body.kind === 'note' ? whenOf(body.happenedAt) : undefined
  return told === undefined || told.kind === 'unknown'
    ? { kind: 'instant', at: Temporal.Instant.from(at) }
    : told
}
