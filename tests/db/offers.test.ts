import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryBodySchema, type EntryBody } from '#lib/casebook/entry.ts'
import type { AmendsDb } from '#lib/storage/db.ts'
import { openStore, type Store } from '#lib/storage/store.ts'
import { openLedger, type Ledger } from '#lib/storage/ledger.ts'
import { caseOf, endedCases } from '#lib/storage/queries.ts'

/** Offers and how cases end: written, folded, found again. */

const key = 'ebay:order:21-14512-87213'
const opened: EntryBody = { kind: 'case-opened', key, marketplace: 'ebay', site: 'www.ebay.com' }
const usd = (amount: string) => ({ amount, currency: 'USD' })
const offer = (amount: string, step: number): EntryBody => ({
  kind: 'offer-made',
  way: 'partial-refund',
  amount: usd(amount),
  base: usd('100.00'),
  step,
  usable: true,
})

let store: Store
let db: AmendsDb
let ledger: Ledger
let count = 0
const day = (dayOfMonth: number) => Temporal.Instant.from(`2026-11-${dayOfMonth}T10:00:00Z`)

beforeEach(() => {
  store = openStore(`offers-${count++}`)
  db = store.db
  ledger = openLedger(store)
})
afterEach(() => db.delete())

describe('a ladder of offers', () => {
  it('stands in the case with the answers, each named by its entry', async () => {
    const record = await ledger.append(
      'c1',
      [
        opened,
        offer('12.00', 1),
        { kind: 'offer-answered', offer: 2, answer: 'refused', escalated: false },
        offer('18.00', 2),
        { kind: 'offer-answered', offer: 4, answer: 'accepted', escalated: false },
      ],
      day(20),
    )
    expect(record.offers).toMatchObject([
      { id: 2, amount: usd('12.00'), step: 1, answer: { answer: 'refused' } },
      { id: 4, amount: usd('18.00'), usable: true, answer: { answer: 'accepted' } },
    ])
  })

  it('lets a later answer stand for an earlier one, and strikes out what was a mistake', async () => {
    await ledger.append('c1', [opened, offer('12.00', 1), offer('21.00', 1)], day(20))
    const said = (answer: 'none' | 'refused', escalated: boolean): EntryBody => {
      return { kind: 'offer-answered', offer: 2, answer, escalated }
    }
    const record = await ledger.append(
      'c1',
      [said('none', false), said('refused', true), { kind: 'offer-withdrawn', offer: 3 }],
      day(21),
    )
    expect(record.offers).toMatchObject([{ id: 2, answer: { answer: 'refused', escalated: true } }])
  })

  it('is the same when it is folded anew', async () => {
    const record = await ledger.append('c1', [opened, offer('12.00', 1)], day(20))
    await db.cases.put({ ...record, offers: [], foldVersion: 2 })
    expect(await ledger.refold()).toBe(1)
    expect(await caseOf(store, key, undefined)).toEqual(record)
  })
})

describe('an end', () => {
  const closed: EntryBody = {
    kind: 'case-closed',
    outcome: 'partial-refund',
    cost: usd('10.36'),
    note: 'Mara was happy with it.',
  }

  it('closes the case; going on takes the end back and keeps the offers', async () => {
    const ended = await ledger.append('c1', [opened, offer('12.00', 1), closed], day(20))
    expect(ended).toMatchObject({
      status: 'closed',
      closing: { outcome: 'partial-refund', cost: usd('10.36'), at: '2026-11-20T10:00:00Z' },
    })
    const again = await ledger.append('c1', [{ kind: 'case-reopened' }], day(21))
    expect(again.status).toBe('open')
    expect(again.offers).toHaveLength(1)
    expect(again.closing).toBeUndefined()
  })

  it('keeps the note out of the ledger itself', async () => {
    await ledger.append('c1', [opened, closed], day(20))
    expect(JSON.stringify(await db.entries.toArray())).not.toContain('Mara')
  })

  it('leaves the case to be found by its key, an open one first', async () => {
    const ended = await ledger.append('c1', [opened, closed], day(20))
    expect(await caseOf(store, key, undefined)).toEqual(ended)
    const later = await ledger.append('c2', [opened, closed], day(22))
    expect(await caseOf(store, key, undefined)).toEqual(later)
    const open = await ledger.append('c0', [opened], day(19))
    expect(await caseOf(store, key, undefined)).toEqual(open)
    expect(await caseOf(store, `${key}0`, undefined)).toBeUndefined()
  })

  it('is listed, the newest first, open cases left out', async () => {
    await ledger.append('c1', [opened, closed], day(20))
    await ledger.append('c2', [{ ...opened, key: 'ebay:order:2' }, closed], day(22))
    await ledger.append('c3', [{ ...opened, key: 'ebay:order:3' }], day(23))
    expect((await endedCases(store)).map(({ id }) => id)).toEqual(['c2', 'c1'])
  })
})

describe('what an entry takes', () => {
  it.each([
    ['a float', { amount: '12.5', currency: 'USD' }],
    ['yen with decimals', { amount: '1200.00', currency: 'JPY' }],
    ['an unknown currency', { amount: '12.00', currency: 'XXQ' }],
    ['less than nothing', { amount: '-1.00', currency: 'USD' }],
  ])('refuses %s as an offer', (_, amount) => {
    const body = { kind: 'offer-made', way: 'partial-refund', amount }
    expect(entryBodySchema.safeParse(body).success).toBe(false)
  })

  it('takes an end that was a gain, and none that is no way out', () => {
    const body = { kind: 'case-closed', outcome: 'reship-contribution', cost: usd('-8.08') }
    expect(entryBodySchema.safeParse(body).success).toBe(true)
    expect(entryBodySchema.safeParse({ ...body, outcome: 'bribe' }).success).toBe(false)
  })
})
