import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ruleId, type CostRuleInput } from '#lib/cost-profile/rule.ts'
import { requests } from '#lib/messaging/protocol.ts'
import { changeCostRules, rememberCosts } from '#lib/storage/costs.ts'
import { openDb, type AmendsDb } from '#lib/storage/db.ts'

/** The shop's costs as they are stored, and what may be stored. */

let db: AmendsDb
let count = 0
beforeEach(() => {
  db = openDb(`costs-${count++}`)
})
afterEach(() => db.delete())

const rule = (item: string, unitCost: string): CostRuleInput => {
  return { item, store: '', currency: 'USD', values: { unitCost } }
}
const stored = async () =>
  (await db.costRules.orderBy('place').toArray()).map(
    ({ item, values, place }) => `${place} ${item} ${values.unitCost}`,
  )

describe('rules', () => {
  it('go to the end in their order; a known one keeps its place', async () => {
    await changeCostRules(db, [rule('A', '1.00'), rule('B', '2.00')], [])
    await changeCostRules(db, [rule('C', '3.00'), rule('a', '9.00')], [])
    expect(await stored()).toEqual(['1 a 9.00', '2 B 2.00', '3 C 3.00'])
  })

  it('go out, and give way to a new name, in one step', async () => {
    await changeCostRules(db, [rule('A', '1.00'), rule('B', '2.00')], [])
    await changeCostRules(db, [rule('A-*', '1.00')], [ruleId(rule('A', '1.00'))])
    expect(await stored()).toEqual(['2 B 2.00', '3 A-* 1.00'])
  })

  it('change whole or not at all', async () => {
    await changeCostRules(db, [rule('A', '1.00')], [])
    const broken = { ...rule('B', '2.00'), values: { unitCost: (() => 1) as never } }
    await expect(changeCostRules(db, [rule('C', '3.00'), broken], ['A'])).rejects.toThrow()
    expect(await stored()).toEqual(['1 A 1.00'])
  })
})

describe('what is remembered', () => {
  it('stands under each name of the item, the newest word first', async () => {
    const ids = ['ebay USD sku a', 'ebay USD listing 1']
    const at = '2026-11-24T10:00:00Z'
    await rememberCosts(db, ids, { values: { unitCost: '4.00' }, quantity: 1, usedAt: at })
    await rememberCosts(db, ids, { values: { handling: '3.00' }, quantity: 1, usedAt: at })
    expect(await db.rememberedCosts.bulkGet(ids)).toMatchObject([
      { values: { unitCost: '4.00', handling: '3.00' } },
      { values: { unitCost: '4.00', handling: '3.00' } },
    ])
  })
})

describe('a request', () => {
  const { schema } = requests['change-cost-rules']
  const put = (changes: object) =>
    schema.safeParse({ put: [{ ...rule('A', '1.00'), ...changes }], remove: [] }).success

  it.each([
    ['as it should be', {}, true],
    ['without an item', { item: '' }, false],
    ['in no currency', { currency: 'XXQ' }, false],
    ['without a cost', { values: {} }, false],
    ['below zero', { values: { unitCost: '-1.00' } }, false],
    ['with too few decimals', { values: { unitCost: '1.0' } }, false],
    ['with a number', { values: { unitCost: 1 } }, false],
    ['with a share above one', { values: { salvageShare: '1.5' } }, false],
    ['with a share', { values: { salvageShare: '0.125' } }, true],
    ['with a cost that nobody knows', { values: { rent: '1.00' } }, false],
    ['with something else', { id: 'x' }, false],
  ])('%s', (_, changes, expected) => {
    expect(put(changes)).toBe(expected)
  })

  it('notes an offer only with the page’s key and exact money', () => {
    const offer = { tabId: 1, key: 'ebay:order:1', way: 'partial-refund' }
    const parse = (more: object) =>
      requests['note-offer'].schema.safeParse({ ...offer, ...more }).success
    expect(parse({ amount: { amount: '12.00', currency: 'USD' } })).toBe(true)
    expect(parse({ amount: { amount: '12', currency: 'USD' } })).toBe(false)
    expect(parse({ key: undefined })).toBe(false)
    expect(parse({ step: 0 })).toBe(false)
    expect(parse({ way: 'won' })).toBe(false)
  })
})
