import type { Facts } from '#lib/order/schema.ts'
import type { CaseRecord } from './case-record.ts'
import { admitFacts, placeShown, withItems, withNew } from './items-facts.ts'
import { noItems } from './items.ts'
import { mergeFacts } from './merge-facts.ts'

/** Facts of a case and of a page beside it that may not be kept yet: every message and scan of both, once. */
export function factsWithPage(record: CaseRecord | undefined, page: Facts): Facts {
  if (!record) return page
  const items = record.items ?? noItems
  const { messages, events, shown } = admitFacts(items, page)
  const all = placeShown(withNew(items, { messages, events }), shown)
  return withItems(mergeFacts(record.facts, page), all)
}
