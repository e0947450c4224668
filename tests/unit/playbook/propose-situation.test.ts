import { describe, expect, test } from 'vitest'
import type { PageKind } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'
import type { Situation } from '#lib/order/situations.ts'
import { complaintFor } from '#lib/playbook/complaint-for.ts'
import { proposeSituation } from '#lib/playbook/propose-situation.ts'

const now = Temporal.Instant.from('2026-11-24T12:00:00Z')

function propose(facts: Facts, page: PageKind | null = 'order') {
  return proposeSituation(facts, { page, now })
}

function parcel(status: string, at = '2026-11-22T10:00:00Z'): Facts {
  return {
    dispute: { kind: 'not-received' },
    shipments: [{ events: [{ status, at }] }],
  }
}

function wrote(body: string): Facts {
  return { messages: [{ from: 'buyer', body }] }
}

describe('a missing parcel is told closer by its scans', () => {
  test.each<[string, string, Situation]>([
    ['Departed facility', '2026-11-22T10:00:00Z', 'in-transit'],
    ['Departed facility', '2026-11-10T10:00:00Z', 'stuck'],
    ['Held in customs', '2026-11-01T10:00:00Z', 'customs'],
    ['包裹已到达海关', '2026-11-22T10:00:00Z', 'customs'],
    ['Delivered, front door', '2026-11-20', 'delivered-says-carrier'],
    ['Zugestellt', '2026-11-20', 'delivered-says-carrier'],
    ['Returned to sender', '2026-11-20', 'returned-to-sender'],
    ['Package lost', '2026-11-20', 'lost'],
    ['Shipping label created', '2026-11-20', 'not-received'],
  ])('%s on %s: %s', (status, at, situation) => {
    expect(propose(parcel(status, at))?.situation).toBe(situation)
  })

  test('ten days of silence, counted in whole days, are a reason', () => {
    const day = (at: string) => propose(parcel('Departed facility', at))
    expect(day('2026-11-14T12:00:01Z')?.situation).toBe('in-transit')
    expect(day('2026-11-14T12:00:00Z')?.because.at(-1)).toEqual({
      key: 'playbook.because.silent',
      values: { days: 10 },
    })
    // A day alone counts from its end, wherever that is last.
    expect(day('2026-11-14')?.situation).toBe('in-transit')
    expect(day('2026-11-13')?.situation).toBe('stuck')
  })

  test('without a scan nothing is told closer', () => {
    expect(propose({ dispute: { kind: 'not-received' } })?.situation).toBe('not-received')
  })
})

describe('bad goods are told closer by kind and words', () => {
  test.each<[string, Situation]>([
    ['Two cups arrived broken.', 'damaged'],
    ['Die Kanne ist zerbrochen', 'damaged'],
    ['收到的时候已经碎了', 'damaged'],
    ['It does not turn on at all', 'defective'],
    ['La lampe ne marche pas', 'defective'],
    ['Не работает', 'defective'],
    ['You sent the wrong size', 'wrong-or-missing'],
    ['Es fehlt ein Teil', 'wrong-or-missing'],
    ['少发了一件', 'wrong-or-missing'],
    ['The colour is not as described', 'not-as-described'],
    // Two faults in one breath: nobody knows which is meant.
    ['The lid is missing and the pot is cracked', 'not-as-described'],
  ])('%s: %s', (text, situation) => {
    expect(propose(wrote(text))?.situation).toBe(situation)
  })

  test('the kind that the marketplace names comes before words', () => {
    const facts = { ...wrote('wrong size'), dispute: { kind: 'damaged' } } as const
    expect(propose(facts)?.situation).toBe('damaged')
    expect(propose({ dispute: { kind: 'wrong-item' } })?.situation).toBe('wrong-or-missing')
  })
})

describe('what is decided elsewhere', () => {
  test.each<[PageKind, Facts, Situation]>([
    ['payment-dispute', { dispute: { kind: 'not-received' } }, 'unauthorised'],
    ['order', { dispute: { kind: 'unauthorised' } }, 'unauthorised'],
    ['claim', { dispute: { kind: 'not-received', status: 'Under review' } }, 'platform-claim'],
    ['case', { dispute: { kind: 'damaged' } }, 'platform-claim'],
    ['claim', { dispute: { status: 'Claim granted' } }, 'appeal'],
    ['case', { dispute: { status: 'Closed in buyer’s favour' } }, 'appeal'],
    ['case', { dispute: { status: 'Zugunsten des Käufers entschieden' } }, 'appeal'],
    ['case', { dispute: { status: 'Decided for the seller' } }, 'platform-claim'],
  ])('on a page of the kind %s: %j is %s', (page, facts, situation) => {
    expect(propose(facts, page)?.situation).toBe(situation)
  })

  test('keeps what it is about, for rights and costs', () => {
    const facts: Facts = { dispute: { kind: 'damaged' } }
    expect(complaintFor('platform-claim', facts)).toBe('not-as-described')
    expect(complaintFor('appeal', { dispute: { kind: 'not-received' } })).toBe('not-received')
    expect(complaintFor('unauthorised', facts)).toBeUndefined()
    expect(complaintFor('cancellation', facts)).toBeUndefined()
  })
})

test('a cancellation and a late parcel are what the marketplace calls them', () => {
  expect(propose({ dispute: { kind: 'cancellation' } })?.situation).toBe('cancellation')
  const late: Facts = { dispute: { kind: 'late-delivery' } }
  expect(propose(late)?.situation).toBe('late')
  expect(complaintFor('late', late)).toBe('not-received')
  const arrived: Facts = { ...late, shipments: [{ events: [{ status: 'Delivered' }] }] }
  expect(propose(arrived)?.situation).toBe('late')
  expect(complaintFor('late', arrived)).toBeUndefined()
})

test('nothing is proposed where nothing tells it', () => {
  expect(propose({})).toBeUndefined()
  expect(propose(wrote('Hello, thank you'))).toBeUndefined()
})
