import type { EntryBody } from '#lib/casebook/entry.ts'
import { foldAll, type FoldEntry } from '#lib/casebook/fold.ts'
import { takeApart } from '#lib/casebook/items-reading.ts'
import { noItems } from '#lib/casebook/items.ts'
import { canonicalJson } from '#lib/evidence/canonical.ts'
import type { Captured } from '#lib/casebook/files.ts'
import type { ReadTab } from './tabs.ts'

/** A page as the ledger keeps it: what the page itself gave; the agent's own word stands in entries of its own. */
export function keptPage(
  tab: ReadTab,
  before: readonly FoldEntry[],
  captured: Captured,
): readonly EntryBody[] {
  const { url, title, readAt } = tab
  const whole = tab.asRead ?? tab.reading
  const readerVersion = captured.version
  const { messages, events, reading, shown } = takeApart(foldAll(before)?.items ?? noItems, whole)
  const { page } = reading
  return [
    ...(messages.length === 0 ? [] : [{ kind: 'messages-kept', page, messages } as const]),
    ...(events.length === 0 ? [] : [{ kind: 'events-kept', page, events } as const]),
    { kind: 'reading-kept', url, title, readAt, readerVersion, page, reading, shown, captured },
  ]
}

/** Whether the page shows what was kept of it last. `before`: entries with whole readings. */
export function isKept(tab: ReadTab, before: readonly FoldEntry[]): boolean {
  const now = tab.asRead ?? tab.reading
  const last = before
    .map(({ body }) => body)
    .filter((body) => body.kind === 'reading-kept')
    .findLast((body) => body.page === now.page)
  return last !== undefined && canonicalJson(last.reading) === canonicalJson(now)
}
