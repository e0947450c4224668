import { describe, expect, it } from 'vitest'
import { countLook, type HealthRow } from '#lib/health/health.ts'
import { healthState, isWeaker } from '#lib/health/state.ts'
import type { Reading } from '#lib/order/schema.ts'

function reading(readers: Readonly<Record<string, string>>, missing: string[] = []): Reading {
  const sources = Object.entries(readers).map(([path, reader]) => [
    path,
    { raw: 'Mara 12', reader },
  ])
  return {
    outcome: 'ready',
    marketplace: 'ebay',
    page: 'order',
    site: 'www.ebay.com',
    facts: {},
    sources: Object.fromEntries(sources),
    missing,
    conflicts: [],
  }
}

/** So many looks at the same reading. */
function looked(times: number, at: Reading, before: readonly HealthRow[] = []) {
  let rows = before
  for (let look = 0; look < times; look++) rows = countLook(rows, at, `2026-11-0${(look % 9) + 1}`)
  return rows
}

const usual = reading({
  'order.id': 'state:Order.id',
  'items[0].title': 'css:.t',
  'items[1].title': 'css:.t',
})

describe('counting', () => {
  it('counts each fact once a page, without a value', () => {
    const rows = looked(3, usual)
    expect(rows.map((row) => [row.fact, row.looks, row.absent, row.last])).toEqual([
      ['order.id', 3, 0, 'state:Order.id'],
      ['items.title', 3, 0, 'css:.t'],
    ])
    expect(JSON.stringify(rows)).not.toContain('Mara')
  })

  it('tells since when a rung answers, and how often none did', () => {
    const before = countLook([], usual, '2026-11-01')
    const gone = countLook(before, reading({}, ['order.id']), '2026-11-02')
    expect(gone).toMatchObject([{ last: null, absent: 1, looks: 2, since: '2026-11-02' }])
    const again = countLook(gone, reading({}, ['order.id']), '2026-11-03')
    expect(again).toMatchObject([{ since: '2026-11-02', at: '2026-11-03' }])
  })

  it('stays small', () => {
    let rows: readonly HealthRow[] = []
    for (let n = 0; n < 40; n++) rows = countLook(rows, reading({ 'order.id': `css:.a${n}` }), 'x')
    expect(Object.keys(rows[0]?.rungs ?? {})).toHaveLength(8)
    const most = looked(12_000, reading({ 'order.id': 'css:.a' }))
    expect(most[0]?.looks).toBe(9_999)
  })

  it('counts no list of many orders and no page that is not there', () => {
    expect(countLook([], { ...usual, rows: [{}, {}] }, 'x')).toEqual([])
    expect(countLook([], { ...usual, outcome: 'not-yet' }, 'x')).toEqual([])
  })
})

describe('the mark', () => {
  const rows = looked(5, usual)
  it('is calm on a page that is read as ever', () => {
    expect(healthState(usual, rows)).toBe('usual')
    expect(healthState(usual, [])).toBe('usual')
    expect(healthState(undefined, rows)).toBe('unknown')
  })

  it('says when a weaker rung answers', () => {
    const weak = reading({ 'order.id': 'label:orderId' })
    expect(healthState(weak, rows)).toBe('weaker')
    expect(isWeaker('url:x', { rungs: { 'label:y': 2 } })).toBe(true)
    expect(isWeaker('state:x', { rungs: { 'label:y': 2 } })).toBe(false)
  })

  it('says when something is missing that such pages show', () => {
    expect(healthState(reading({}, ['order.id']), rows)).toBe('missing')
    expect(healthState({ ...usual, outcome: 'layout-changed' }, rows)).toBe('missing')
  })

  it('is no news where most pages do not show it', () => {
    const rare = looked(5, reading({}, ['order.shipBy']))
    expect(healthState(reading({}, ['order.shipBy']), rare)).toBe('usual')
  })
})
