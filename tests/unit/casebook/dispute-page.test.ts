import { expect, it } from 'vitest'
import type { EntryBody } from '#lib/casebook/entry.ts'
import { foldAll, type FoldEntry } from '#lib/casebook/fold.ts'
import type { PageKind } from '#lib/order/kinds.ts'
import type { Reading } from '#lib/order/schema.ts'

/** Which of the marketplace's forms a case is about, by the page of it that was kept last. */

function kept(page: PageKind, outcome: Reading['outcome'] = 'ready'): EntryBody {
  const reading: Reading = {
    outcome,
    marketplace: 'amazon',
    page,
    site: 'sellercentral.amazon.com',
    facts: { order: { id: '701-0000001-0000001' } },
    sources: {},
    missing: [],
    conflicts: [],
  }
  const address = { url: 'https://sellercentral.amazon.com/x', title: 'x' }
  const read = { readAt: '2026-11-20T10:00:00Z', readerVersion: '0.1.0' }
  return { kind: 'reading-kept', ...address, ...read, page, reading }
}

function folded(...bodies: readonly EntryBody[]) {
  const opening: EntryBody = {
    kind: 'case-opened',
    key: 'amazon:order:701-0000001-0000001',
    marketplace: 'amazon',
    site: 'sellercentral.amazon.com',
  }
  const entries = [opening, ...bodies].map((body, index): FoldEntry => {
    const at = '2026-11-20T10:00:00Z'
    return { caseId: 'c', seq: index + 1, at, hash: `h${index}`, body }
  })
  return foldAll(entries)?.disputePage
}

it.each([
  [[], undefined],
  [['order', 'messages'], undefined],
  [['return', 'order', 'tracking'], 'return'],
  [['return', 'claim', 'messages'], 'claim'],
  [['dispute'], 'dispute'],
] as const)('%j is about %s', (pages, form) => {
  expect(folded(...pages.map((page) => kept(page)))).toBe(form)
})

it('a page that was not read tells nothing', () => {
  expect(folded(kept('return'), kept('claim', 'layout-changed'))).toBe('return')
})
