import { describe, expect, it } from 'vitest'
import { learnedFields } from '#lib/acceptance/learned-fields.ts'
import { contestsOf, escalationsOf, outcomesOf } from '#lib/acceptance/outcomes-of.ts'
import { foldAll } from '#lib/casebook/fold.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { EntryBody } from '#lib/casebook/entry.ts'
import { endings, offerWays } from '#lib/casebook/offer-kinds.ts'
import { optionKinds } from '#lib/resolution/quote.ts'

const usd = (amount: string) => ({ amount, currency: 'USD' })

function caseOf(...bodies: readonly EntryBody[]): CaseRecord {
  const opened: EntryBody = {
    kind: 'case-opened',
    key: 'ebay:order:1',
    marketplace: 'ebay',
    site: 'www.ebay.com',
  }
  const situation: EntryBody = { kind: 'situation-set', situation: 'not-as-described' }
  const record = foldAll(
    [opened, situation, ...bodies].map((body, index) => {
      const seq = index + 1
      return { caseId: 'c', seq, at: '2026-11-20T10:00:00Z', hash: `h${seq}`, body }
    }),
  )
  if (!record) throw new Error('No entries')
  return record
}

/** An offer and its answer; the offer's entry is `seq`. */
function offer(
  seq: number,
  amount: string,
  answer?: 'accepted' | 'refused' | 'none',
  more: { way?: 'partial-refund' | 'reship-contribution'; escalated?: boolean } = {},
): readonly EntryBody[] {
  const made: EntryBody = {
    kind: 'offer-made',
    way: more.way ?? 'partial-refund',
    amount: usd(amount),
    base: usd('80.00'),
    usable: true,
  }
  if (answer === undefined) return [made]
  const escalated = more.escalated ?? false
  return [made, { kind: 'offer-answered', offer: seq, answer, escalated }]
}
const closed: EntryBody = { kind: 'case-closed', outcome: 'partial-refund' }
const segment = { marketplace: 'ebay', complaint: 'not-as-described', usable: true }

describe('what ended cases tell', () => {
  it('is the interval between the last refusal and what was taken', () => {
    const record = caseOf(
      ...offer(3, '8.00', 'refused'),
      ...offer(5, '16.00', 'none'),
      ...offer(7, '20.00', 'accepted'),
      closed,
    )
    expect(outcomesOf([record])).toEqual([{ curve: 'refund', segment, above: 0.2, upTo: 0.25 }])
  })

  it('is that the threshold lies above, when all was refused', () => {
    const record = caseOf(...offer(3, '16.00', 'refused'), ...offer(5, '8.00', 'refused'), {
      kind: 'case-closed',
      outcome: 'full-refund',
    })
    expect(outcomesOf([record])).toMatchObject([{ above: 0.2, upTo: undefined }])
  })

  it('turns a contribution into the share that the buyer is given', () => {
    const way = 'reship-contribution'
    const record = caseOf(
      ...offer(3, '60.00', 'refused', { way }),
      ...offer(5, '40.00', 'accepted', { way }),
      closed,
    )
    expect(outcomesOf([record])).toMatchObject([{ curve: 'contribution', above: 0.25, upTo: 0.5 }])
  })

  it('is nothing while the case is open, when it was reopened, or when no answer was noted', () => {
    expect(outcomesOf([caseOf(...offer(3, '8.00', 'accepted'))])).toEqual([])
    const reopened = caseOf(...offer(3, '8.00', 'accepted'), closed, { kind: 'case-reopened' })
    expect(outcomesOf([reopened])).toEqual([])
    expect(outcomesOf([caseOf(...offer(3, '8.00'), closed)])).toEqual([])
  })

  it('is nothing where the share is not known', () => {
    const made: EntryBody = { kind: 'offer-made', way: 'partial-refund', amount: usd('8.00') }
    const answered: EntryBody = {
      kind: 'offer-answered',
      offer: 3,
      answer: 'accepted',
      escalated: false,
    }
    expect(outcomesOf([caseOf(made, answered, closed)])).toEqual([])
    const mixed: EntryBody = { ...made, base: { amount: '80.00', currency: 'EUR' } }
    expect(outcomesOf([caseOf(mixed, answered, closed)])).toEqual([])
    const free: EntryBody = { ...made, base: usd('0.00') }
    expect(outcomesOf([caseOf(free, answered, closed)])).toEqual([])
  })

  it('takes a buyer who refused more and took less at the word that was kept', () => {
    const record = caseOf(...offer(3, '24.00', 'refused'), ...offer(5, '16.00', 'accepted'), closed)
    expect(outcomesOf([record])).toMatchObject([{ above: 0, upTo: 0.2 }])
  })
})

describe('tallies', () => {
  const ended = (outcome: 'won' | 'lost' | 'dropped') => caseOf({ kind: 'case-closed', outcome })

  it('count what was decided, and of it what was won', () => {
    const records = [ended('won'), ended('lost'), ended('lost'), ended('dropped')]
    expect(contestsOf(records)).toEqual({ happened: 1, of: 3 })
  })

  it('count refusals, and of them those that went to the marketplace', () => {
    const record = caseOf(
      ...offer(3, '8.00', 'refused'),
      ...offer(5, '16.00', 'refused', { escalated: true }),
      ...offer(7, '20.00', 'none'),
      closed,
    )
    expect(escalationsOf([record])).toEqual({ happened: 1, of: 2 })
  })
})

it('speaks of the ways out by the names that Costs gives them', () => {
  const kinds: readonly string[] = optionKinds
  expect(offerWays.filter((way) => !kinds.includes(way))).toEqual([])
  expect(endings).toContain('won')
})

describe('chances for the quote', () => {
  const won = () => caseOf({ kind: 'case-closed', outcome: 'won' })
  const lost = () => caseOf({ kind: 'case-closed', outcome: 'lost' })

  it('come from the shop’s own cases once there are five of them', () => {
    expect(learnedFields([won(), won(), lost(), won()], 'ebay')).toEqual({})
    // (0.54 · 5 + 4) / (5 + 5)
    expect(learnedFields([won(), won(), lost(), won(), won()], 'ebay')).toEqual({
      'contest.winChance': { value: '0.67', cases: 5 },
    })
  })

  it('are not taken from another marketplace', () => {
    const ended = [won(), won(), won(), won(), won()]
    expect(learnedFields(ended, 'amazon')).toEqual({})
  })

  it('tell how often a refusal went to the marketplace', () => {
    const refused = offer(3, '8.00', 'refused', { escalated: true })
    const ended = [1, 2, 3, 4, 5].map(() => caseOf(...refused, closed))
    expect(learnedFields(ended, 'ebay')).toEqual({
      'round.escalation': { value: '0.53', cases: 5 },
    })
  })
})
