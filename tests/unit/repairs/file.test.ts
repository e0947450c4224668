import { describe, expect, it } from 'vitest'
import { parseRepairs, printRepairs } from '#lib/repairs/file.ts'
import { repairId, type Repair } from '#lib/repairs/repair.ts'

const subject = {
  marketplace: 'ebay',
  host: 'www.ebay.com',
  page: 'order',
  fact: 'charges.total',
} as const
const repair: Repair = {
  id: repairId(subject),
  ...subject,
  repair: 'absent',
  rungs: [
    { css: '[data-testid="total"]' },
    { words: ['Grand total'] },
    { css: 'body > div', own: true },
  ],
  madeAt: '2026-11-24T10:00:00Z',
  madeBy: '0.1.0',
}
const { id: _, ...place } = repair

const file = (change: (place: Record<string, unknown>) => void): string => {
  const changed: Record<string, unknown> = structuredClone(place)
  change(changed)
  return JSON.stringify({ amends: 'places', version: 1, places: [place, changed] })
}

describe('a file of places', () => {
  it('is read as it was written', () => {
    expect(parseRepairs(printRepairs([repair]))).toEqual({ ok: true, repairs: [repair] })
  })

  it.each([
    ['a word', 'places', 'not-json', ''],
    ['another file', '{"places":[]}', 'missing', 'amends'],
    ['no places', '{"amends":"places","version":1,"places":[]}', 'value', 'places'],
    ['a later version', '{"amends":"places","version":2,"places":[]}', 'value', 'version'],
    ['a long text', ' '.repeat(1_000_001), 'too-long', ''],
  ])('%s is refused', (_name, text, problem, field) => {
    expect(parseRepairs(text)).toEqual({ ok: false, problem, field })
  })

  it.each([
    ['a key too many', { note: 'x' }, 'unknown-key', 'places[1].note'],
    ['an unknown fact', { fact: 'buyer.phone' }, 'fact', 'places[1].fact'],
    ['a fact of a row', { fact: 'items.title' }, 'fact', 'places[1].fact'],
    ['an unknown page', { page: 'home' }, 'value', 'places[1].page'],
    ['another marketplace', { marketplace: 'shop' }, 'value', 'places[1].marketplace'],
    ['every host', { host: '*' }, 'host', 'places[1].host'],
    ['a host with a path', { host: 'www.ebay.com/x' }, 'host', 'places[1].host'],
    ['no rungs', { rungs: [] }, 'value', 'places[1].rungs'],
    ['no day', { madeAt: 'today' }, 'value', 'places[1].madeAt'],
    ['a selector list', { rungs: [{ css: 'a, b' }] }, 'selector', 'places[1].rungs[0].css'],
    [
      'a selector that asks inside',
      { rungs: [{ css: 'div:has(a)' }] },
      'selector',
      'places[1].rungs[0].css',
    ],
    [
      'a broken selector',
      { rungs: [{ css: 'a' }, { css: 'a[' }] },
      'selector',
      'places[1].rungs[1].css',
    ],
    [
      'a long selector',
      { rungs: [{ css: 'a '.repeat(160) }] },
      'selector-long',
      'places[1].rungs[0].css',
    ],
    [
      'a rung with code',
      { rungs: [{ css: 'a', hook: 'x' }] },
      'unknown-key',
      'places[1].rungs[0].hook',
    ],
    ['a rung of nothing', { rungs: [{}] }, 'missing', 'places[1].rungs[0].css'],
    ['the same place twice', {}, 'twice', 'places[1]'],
  ])('%s is refused, and named', (_name, change, problem, field) => {
    const text = file((each) => Object.assign(each, change))
    expect(parseRepairs(text)).toEqual({ ok: false, problem, field })
  })
})
