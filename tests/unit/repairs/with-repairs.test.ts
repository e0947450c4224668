import { describe, expect, it } from 'vitest'
import type { PageSpec, ReaderData } from '#lib/reading/spec.ts'
import { valueTables } from '#lib/reading/values/table-data.ts'
import { repairId, type Repair } from '#lib/repairs/repair.ts'
import { withRepairs } from '#lib/repairs/with-repairs.ts'

const page: PageSpec = {
  page: 'order',
  address: ['^/order'],
  ready: ['order.id'],
  facts: {
    'order.id': { as: 'id', from: [{ css: '.id' }] },
    'charges.total': { as: 'money', absolute: true, from: [{ css: '.total' }] },
  },
}
const data: ReaderData = {
  marketplace: 'ebay',
  sites: [],
  pages: [page, { ...page, page: 'return', address: ['^/return'] }],
  labels: { total: { en: ['Total'] } },
  tables: valueTables,
  signedOut: { css: [], url: [], title: [] },
  noise: [],
}
const at = new URL('https://www.ebay.com/order?id=1')

function repair(change: Partial<Repair> = {}): Repair {
  const subject = {
    marketplace: 'ebay',
    host: 'www.ebay.com',
    page: 'order',
    fact: 'charges.total',
    ...change,
  } as const
  return {
    id: repairId(subject),
    ...subject,
    repair: 'absent',
    rungs: [{ css: '#t' }, { words: ['Grand total'] }],
    madeAt: '2026-11-24T10:00:00Z',
    madeBy: '0.1.0',
    ...change,
  }
}

describe('withRepairs', () => {
  it('changes nothing where nobody pointed', () => {
    expect(withRepairs(data, [], at)).toBe(data)
    for (const other of [{ host: 'www.ebay.de' }, { marketplace: 'amazon' as const }]) {
      expect(withRepairs(data, [repair(other)], at)).toBe(data)
    }
  })

  it('puts the place above the built-in rungs, its words into the labels', () => {
    const { pages, labels } = withRepairs(data, [repair()], at)
    expect(pages[0]?.facts['charges.total']).toEqual({
      as: 'money',
      absolute: true,
      from: [
        { css: '#t', repair: 'absent' },
        { label: 'pointed:charges.total', repair: 'absent' },
        { css: '.total' },
      ],
    })
    expect(labels['pointed:charges.total']).toEqual({ pointed: ['Grand total'] })
    expect(labels['total']).toEqual({ en: ['Total'] })
  })

  it('leaves other kinds of pages as they were', () => {
    expect(withRepairs(data, [repair()], at).pages[1]).toBe(data.pages[1])
    expect(withRepairs(data, [repair({ page: 'return' })], at).pages).toEqual(data.pages)
  })

  it('asks a page that only the place makes ready after all others', () => {
    const { pages } = withRepairs(data, [repair()], at)
    expect(pages.map((each) => each.ready)).toEqual([
      ['order.id'],
      ['order.id'],
      ['order.id', 'charges.total'],
    ])
  })

  it('reads a fact that the page spec does not know', () => {
    const { pages } = withRepairs(data, [repair({ fact: 'dispute.respondBy' })], at)
    expect(pages.at(-1)?.facts['dispute.respondBy']?.as).toBe('time')
  })

  it('holds for every host below a star, and no other', () => {
    const all = repair({ host: '*.ebay.com' })
    expect(withRepairs(data, [all], at)).not.toBe(data)
    expect(withRepairs(data, [all], new URL('https://www.notebay.com/order'))).toBe(data)
  })

  it('gives a list page no place to be read as one order', () => {
    const rows = { rows: [{ css: 'tr' }], facts: {}, require: [] }
    const list: ReaderData = { ...data, pages: [{ ...page, rows }] }
    expect(withRepairs(list, [repair()], at).pages).toHaveLength(1)
  })
})
