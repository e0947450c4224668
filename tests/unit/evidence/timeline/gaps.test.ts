import { describe, expect, it } from 'vitest'
import { gapsIn } from '#lib/evidence/timeline/gaps.ts'
import { gapRules } from '#lib/evidence/timeline/gap-rules.ts'
import { odditiesIn } from '#lib/evidence/timeline/oddities.ts'
import type { Facts } from '#lib/order/schema.ts'
import { entriesOf, keptPage, lineOf, now } from './scene.ts'

function gapsOf(facts: Facts, marketplace: 'ebay' | 'amazon' = 'ebay') {
  const items = lineOf(entriesOf(keptPage(facts)))
  return gapsIn({ items, marketplace, now }).map(({ kind, span, before }) => [
    kind,
    Math.floor(span.minutes / 60),
    span.atLeast,
    before !== undefined,
  ])
}

function odditiesOf(facts: Facts) {
  return odditiesIn(lineOf(entriesOf(keptPage(facts))), now).map(({ kind }) => kind)
}

const talk = (...lines: readonly (readonly ['buyer' | 'seller', string])[]): Facts => ({
  messages: lines.map(([from, at], index) => ({ from, at, body: `words ${index}` })),
})
const scans = (...lines: readonly (readonly [string, string])[]): Facts => ({
  shipments: [{ events: lines.map(([at, status]) => ({ at, status })) }],
})

describe('gaps', () => {
  it('no scan for nine days between two scans, and none worth a word between others', () => {
    expect(
      gapsOf(
        scans(
          ['2026-11-23T10:00:00', 'Delivered'],
          ['2026-11-22T10:00:00', 'In transit'],
          ['2026-11-13T09:00:00', 'Departed facility'],
          ['2026-11-10T09:00:00', 'Accepted'],
        ),
      ),
    ).toEqual([['no-scan', 9 * 24 + 1, false, true]])
  })

  it('no scan since, which is at least so long where the zone is not known', () => {
    expect(gapsOf(scans(['2026-11-14T10:00:00', 'In transit']))).toEqual([
      ['no-scan', 9 * 24 + 12, true, false],
    ])
  })

  it('nothing is missing after a parcel has arrived or is lost', () => {
    expect(gapsOf(scans(['2026-11-01T10:00:00', 'Delivered']))).toEqual([])
    expect(gapsOf(scans(['2026-11-01T10:00:00', 'Parcel lost']))).toEqual([])
  })

  it('a label that nobody took', () => {
    expect(gapsOf(scans(['2026-11-15', 'Label created']))).toEqual([
      ['label-only', 190, true, false],
    ])
    expect(
      gapsOf(scans(['2026-11-16', 'Accepted at facility'], ['2026-11-15', 'Label created'])),
    ).toEqual([['no-scan', 166, true, false]])
  })

  it('a buyer who waits, a first answer that took long', () => {
    expect(gapsOf(talk(['buyer', '2026-11-23T03:00:00Z']))).toEqual([
      ['buyer-unanswered', 31, false, false],
    ])
    expect(
      gapsOf(talk(['buyer', '2026-11-20T08:00:00Z'], ['seller', '2026-11-23T08:00:00Z'])),
    ).toEqual([['slow-first-answer', 72, false, true]])
    expect(
      gapsOf(talk(['buyer', '2026-11-23T08:00:00Z'], ['seller', '2026-11-23T20:00:00Z'])),
    ).toEqual([])
  })

  it('the clock runs from the first of several questions', () => {
    expect(
      gapsOf(talk(['buyer', '2026-11-22T08:00:00Z'], ['buyer', '2026-11-24T08:00:00Z'])),
    ).toEqual([['buyer-unanswered', 50, false, false]])
  })

  it('a message of unknown sender may be the answer: nothing is said', () => {
    expect(
      gapsOf({
        messages: [
          { from: 'buyer', at: '2026-11-20T08:00:00Z', body: 'a' },
          { at: '2026-11-21T08:00:00Z', body: 'b' },
        ],
      }),
    ).toEqual([])
  })

  it('delivered six days before the buyer wrote', () => {
    const facts: Facts = {
      ...scans(['2026-11-17T10:00:00', 'Delivered']),
      ...talk(['buyer', '2026-11-23T12:00:00']),
    }
    expect(gapsOf(facts)).toEqual([['wrote-late', 6 * 24 + 2, false, true]])
  })

  it('a dispute without an answer, by the rule of its marketplace', () => {
    const facts: Facts = { dispute: { openedAt: '2026-11-22T09:00:00Z' } }
    expect(gapsOf(facts, 'amazon')).toEqual([['dispute-unanswered', 49, false, false]])
    expect(gapsOf(facts, 'ebay')).toEqual([])
  })

  it('nothing waits in a closed case', () => {
    const items = lineOf(
      entriesOf(keptPage(talk(['buyer', '2026-11-20T08:00:00Z'])), {
        kind: 'case-closed',
        outcome: 'full-refund',
      }),
    )
    expect(gapsIn({ items, marketplace: 'ebay', now })).toEqual([])
  })

  it('every threshold has a source with a day, or is our own', () => {
    for (const { provenance } of gapRules) {
      if (provenance) expect(provenance.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    expect(gapRules.some(({ provenance }) => provenance)).toBe(true)
  })
})

describe('what cannot be', () => {
  it('lies in the future, but promised days may', () => {
    expect(odditiesOf({ order: { paidAt: '2026-11-26', deliverBy: '2026-12-01' } })).toEqual([
      'in-the-future',
    ])
  })

  it('was scanned before it was ordered', () => {
    const facts = { order: { placedAt: '2026-11-09' }, ...scans(['2026-10-02', 'In transit']) }
    expect(odditiesOf(facts)).toEqual(['before-ordered'])
  })

  it('was delivered before it was shipped; the same day may be', () => {
    expect(odditiesOf({ order: { shippedAt: '2026-11-12', deliveredAt: '2026-11-08' } })).toEqual([
      'delivered-before-shipped',
    ])
    expect(odditiesOf({ order: { shippedAt: '2026-11-12', deliveredAt: '2026-11-12' } })).toEqual(
      [],
    )
  })

  it('moved on after it was delivered', () => {
    expect(
      odditiesOf(
        scans(
          ['2026-11-20', 'Departed facility'],
          ['2026-11-15', 'Delivered'],
          ['2026-11-12', 'Accepted'],
        ),
      ),
    ).toEqual(['scan-after-delivery'])
  })

  it('is told with two times', () => {
    const facts = {
      order: { deliveredAt: '2026-11-16' },
      ...scans(['2026-11-18T10:42:00', 'Delivered']),
    }
    expect(odditiesOf(facts)).toEqual(['times-differ'])
  })
})
