import { describe, expect, it } from 'vitest'
import { correctReading, type Correction } from '#lib/casebook/corrections.ts'
import { factAt, withFact } from '#lib/casebook/fact-path.ts'
import { foldAll, type FoldEntry } from '#lib/casebook/fold.ts'
import type { EntryBody } from '#lib/casebook/entry.ts'
import type { Reading } from '#lib/order/schema.ts'

const usd = (amount: string) => ({ amount, currency: 'USD' })
const base: Reading = {
  outcome: 'ready',
  marketplace: 'ebay',
  page: 'order',
  site: 'www.ebay.com',
  facts: { order: { id: '21-1', status: 'Paid' } },
  sources: { 'order.status': { raw: 'Paid', reader: 'css:.s' } },
  missing: ['charges.total', 'items[0].title'],
  conflicts: [],
}
const said = (change: Partial<Correction>): Correction => ({
  page: 'order',
  fact: 'charges.total',
  value: usd('12.00'),
  how: 'typed',
  at: '2026-11-24T10:00:00Z',
  ...change,
})

describe('the agent’s word', () => {
  it('fills what was not read, with a source that says so', () => {
    const reading = correctReading(base, [said({})])
    expect(reading.facts.charges?.total).toEqual(usd('12.00'))
    expect(reading.sources['charges.total']).toEqual({ raw: '12.00 USD', reader: 'typed' })
    expect(reading.missing).toEqual(['items[0].title'])
    expect(base.facts.charges).toBeUndefined()
  })

  it('makes a page that could not be read one that was', () => {
    const lost: Reading = { ...base, outcome: 'layout-changed', facts: {}, sources: {} }
    expect(correctReading(lost, [said({})]).outcome).toBe('ready')
    expect(correctReading({ ...lost, outcome: 'not-yet' }, [said({})]).outcome).toBe('not-yet')
  })

  it('takes whole lists, each value with its source', () => {
    const items = [{ title: 'Cup', quantity: 2 }]
    const reading = correctReading(base, [said({ fact: 'items', value: items, how: 'pasted' })])
    expect(reading.facts.items).toEqual(items)
    expect(reading.sources['items[0].quantity']).toEqual({ raw: '2', reader: 'pasted' })
    expect(reading.missing).toEqual(['charges.total'])
  })

  it.each([
    ['the page shows the fact by now', said({ fact: 'order.status', value: 'Sent' })],
    ['the page shows something new', said({ fact: 'order.status', value: 'Sent', was: 'Open' })],
    ['it is of another kind of page', said({ page: 'return' })],
    ['it is no such fact', said({ value: 'twelve' })],
    ['there is no such fact', said({ fact: 'order.colour', value: 'red' })],
    ['nothing contradicts itself', said({ fact: 'order.status', value: 'Sent', how: 'picked' })],
  ])('does not count when %s', (_name, correction) => {
    expect(correctReading(base, [correction])).toEqual(base)
  })

  it('counts while the page says what it said then', () => {
    const right = said({ fact: 'order.status', value: 'Sent', was: 'Paid' })
    expect(correctReading(base, [right]).facts.order?.status).toBe('Sent')
  })

  it('settles a contradiction while the page has it', () => {
    const values = [
      { value: 'Paid', reader: 'css:.s' },
      { value: 'Sent', reader: 'label:status' },
    ]
    const torn: Reading = { ...base, conflicts: [{ fact: 'order.status', values }] }
    const pick = said({ fact: 'order.status', value: 'Sent', how: 'picked', was: 'Paid' })
    const reading = correctReading(torn, [pick])
    expect(reading.facts.order?.status).toBe('Sent')
    expect(reading.conflicts).toEqual([])
    expect(correctReading(torn, [{ ...pick, value: 'Lost' }])).toEqual(torn)
  })

  it('never fills a list of many orders', () => {
    const list: Reading = { ...base, facts: {}, rows: [{}, {}] }
    expect(correctReading(list, [said({})])).toEqual(list)
  })
})

describe('in the case', () => {
  const kept: EntryBody = {
    kind: 'reading-kept',
    url: 'https://www.ebay.com/x',
    title: '',
    readAt: '2026-11-24T10:00:00Z',
    readerVersion: '0.1.0',
    page: 'order',
    reading: base,
  }
  const opened: EntryBody = {
    kind: 'case-opened',
    key: 'ebay:order:21-1',
    marketplace: 'ebay',
    site: 'www.ebay.com',
  }
  const typed: EntryBody = {
    kind: 'facts-corrected',
    page: 'order',
    how: 'typed',
    facts: [{ fact: 'charges.total', value: usd('12.00') }],
  }
  const fold = (...bodies: EntryBody[]) =>
    foldAll(
      bodies.map((body, index): FoldEntry => {
        const at = `2026-11-24T10:0${index}:00Z`
        return { caseId: 'c', seq: index + 1, at, hash: `h${index}`, body }
      }),
    )

  it('is a fact of the case, and holds for the page', () => {
    const record = fold(opened, kept, typed)
    expect(record?.facts.charges?.total).toEqual(usd('12.00'))
    expect(record?.corrections).toMatchObject([
      { fact: 'charges.total', how: 'typed', page: 'order' },
    ])
    expect(record?.evidence).toBe(1)
  })

  it('does not outlive its being taken back', () => {
    const back: EntryBody = {
      kind: 'corrections-withdrawn',
      page: 'order',
      facts: ['charges.total'],
    }
    expect(fold(opened, kept, typed, back)?.corrections).toEqual([])
  })

  it('is nothing once its value was forgotten', () => {
    const forgotten: EntryBody = { ...typed, facts: [{ fact: 'charges.total' }] }
    expect(fold(opened, kept, forgotten)).toMatchObject({ corrections: [], facts: base.facts })
  })
})

describe('paths', () => {
  it('find and put values, the tree left as it was', () => {
    const tree = { items: [{ title: 'A' }] }
    expect(factAt(tree, 'items[0].title')).toBe('A')
    expect(factAt(tree, 'items[1].title')).toBeUndefined()
    expect(withFact(tree, 'items[0].sku', 'S')).toEqual({ items: [{ title: 'A', sku: 'S' }] })
    expect(withFact({}, 'charges.total', 1)).toEqual({ charges: { total: 1 } })
    expect(tree).toEqual({ items: [{ title: 'A' }] })
    expect(factAt({}, 'constructor.name')).toBeUndefined()
  })
})
