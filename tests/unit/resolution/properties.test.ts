import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponentOf } from '#lib/money/currencies.ts'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { parseScenario } from '#lib/resolution/parse.ts'
import { quote, type Quote } from '#lib/resolution/quote.ts'
import type { Scenario } from '#lib/resolution/scenario.ts'
import { scenarios } from './scenarios.ts'
import { ask, minor, type Json } from './support.ts'

function read(json: Json) {
  const reading = parseScenario(json, feeBooks)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading
}

function lossOf(answer: Quote, kind: string): bigint | undefined {
  const option = answer.options.find((each) => each.kind === kind)
  return option?.ok ? option.loss.minor : undefined
}

const sizes = [
  ['of cents', 40],
  ['of a hundred', 15_000],
  ['of millions', 900_000_000],
] as const

describe.each(sizes)('any scenario %s', (_, max) => {
  it('has lines that sum to the loss, and a profit that is what was before less the loss', () => {
    fc.assert(
      fc.property(scenarios(max), (json) => {
        const { profitBefore, options } = ask(json)
        for (const option of options) {
          if (!('loss' in option)) continue
          const lines = option.lines.map(({ amount }) => minor(amount))
          expect(lines.reduce((a, b) => a + b, 0n)).toBe(minor(option.loss))
          expect(lines).not.toContain(0n)
          expect(option.profit === null).toBe(profitBefore === null)
          if (option.profit === null) continue
          expect(minor(option.profit)).toBe(minor(profitBefore) - minor(option.loss))
        }
      }),
    )
  })

  it('lists the cheapest first, each kind once, and what cannot be quoted last', () => {
    fc.assert(
      fc.property(scenarios(max), (json) => {
        const { options } = ask(json)
        const losses = options.map((option) => ('loss' in option ? minor(option.loss) : undefined))
        const first = losses.findIndex((each) => each === undefined)
        const known = first === -1 ? losses : losses.slice(0, first)
        expect(losses.slice(known.length).every((each) => each === undefined)).toBe(true)
        expect(known).toEqual(known.toSorted((a, b) => Number((a ?? 0n) - (b ?? 0n))))
        const kinds = options.map(({ kind }) => kind)
        expect(new Set(kinds).size).toBe(kinds.length)
        expect(kinds.length).toBe(json['marketplace'] === 'ebay' ? 9 : 8)
      }),
    )
  })

  it('prints every amount with the currency’s decimals, and never NaN', () => {
    fc.assert(
      fc.property(scenarios(max), (json) => {
        const { scenario } = read(json)
        const places = exponentOf(scenario.order.currency) ?? 0
        const printed = JSON.stringify(ask(json))
        expect(printed).not.toMatch(/NaN|undefined|Infinity/)
        const amounts = printed.matchAll(/"(?:loss|profit|amount|charged)":"([^"]*)"/g)
        for (const [, amount = ''] of amounts)
          expect(amount).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${places}}$`))
      }),
    )
  })

  it('never gives back more fee than was charged', () => {
    fc.assert(
      fc.property(scenarios(max), (json) => {
        const { fee, options } = ask(json)
        for (const option of options) {
          if (!('lines' in option)) continue
          const credit = option.lines.find(({ label }) => label === 'fee-credit')
          if (credit) expect(-minor(credit.amount)).toBeLessThanOrEqual(minor(fee.charged))
        }
      }),
    )
  })
})

type Terms = Partial<Scenario['terms']>

/** Asks again and again with other terms, as a slider does. */
function asker(json: Json) {
  const { scenario, book } = read(json)
  const payment = (scenario.order.itemTotal ?? 0n) + (scenario.order.shippingPaid ?? 0n)
  const with_ = (terms: Terms) =>
    quote({ ...scenario, terms: { ...scenario.terms, ...terms } }, book)
  return {
    payment,
    answer: with_({}),
    reshipWith: (contribution: bigint) => lossOf(with_({ contribution }), 'reship-contribution'),
    refundOf: (partialRefund: bigint) => lossOf(with_({ partialRefund }), 'partial-refund'),
  }
}

const upTo = (end: bigint) => Array.from({ length: Number(end) + 1 }, (_, index) => BigInt(index))

describe('break-evens, against trying every amount', () => {
  it('the smallest contribution', () => {
    let found = 0
    fc.assert(
      fc.property(scenarios(60), (json) => {
        const { answer, reshipWith } = asker(json)
        const { contributionNoLoss, contributionNoProfit } = answer.breakEven
        const tried = (limit: bigint) =>
          upTo(400n).find((amount) => (reshipWith(amount) ?? limit + 1n) <= limit)
        const before = answer.profitBefore?.minor
        expect(within(contributionNoLoss, 400n)).toBe(tried(0n))
        expect(within(contributionNoProfit, 400n)).toBe(
          before === undefined ? undefined : tried(before),
        )
        found += contributionNoLoss ? 1 : 0
      }),
      { numRuns: 60 },
    )
    expect(found).toBeGreaterThan(10)
  })

  it('the largest partial refund', () => {
    let found = 0
    fc.assert(
      fc.property(scenarios(150), (json) => {
        const { answer, refundOf, payment } = asker(json)
        const { partialBelowReship, partialKeepingProfit } = answer.breakEven
        const tried = (limit: bigint | undefined) =>
          upTo(payment - 1n).findLast(
            (amount) => limit !== undefined && (refundOf(amount) ?? limit + 1n) <= limit,
          )
        expect(partialBelowReship).toBe(tried(lossOf(answer, 'reship')))
        expect(partialKeepingProfit).toBe(tried(answer.profitBefore?.minor))
        found += partialBelowReship ? 1 : 0
      }),
      { numRuns: 60 },
    )
    expect(found).toBeGreaterThan(10)
  })
})

function within(amount: bigint | undefined, limit: bigint): bigint | undefined {
  return amount !== undefined && amount <= limit ? amount : undefined
}

describe.each(sizes)('break-evens are tight in any scenario %s', (_, max) => {
  it('a unit less of the contribution does not do', () => {
    fc.assert(
      fc.property(scenarios(max), (json) => {
        const { answer, reshipWith } = asker(json)
        const check = (amount: bigint | undefined, limit: bigint | undefined) => {
          if (amount === undefined || limit === undefined) return
          expect(reshipWith(amount) ?? limit + 1n).toBeLessThanOrEqual(limit)
          if (amount > 0n) expect(reshipWith(amount - 1n) ?? limit + 1n).toBeGreaterThan(limit)
        }
        check(answer.breakEven.contributionNoLoss, 0n)
        check(answer.breakEven.contributionNoProfit, answer.profitBefore?.minor)
      }),
    )
  })

  it('a unit more of the refund does not do', () => {
    fc.assert(
      fc.property(scenarios(max), (json) => {
        const { answer, refundOf, payment } = asker(json)
        const check = (amount: bigint | undefined, limit: bigint | undefined) => {
          if (amount === undefined || limit === undefined) return
          expect(amount).toBeLessThan(payment)
          expect(refundOf(amount) ?? limit + 1n).toBeLessThanOrEqual(limit)
          if (amount + 1n < payment)
            expect(refundOf(amount + 1n) ?? limit + 1n).toBeGreaterThan(limit)
        }
        check(answer.breakEven.partialBelowReship, lossOf(answer, 'reship'))
        check(answer.breakEven.partialKeepingProfit, answer.profitBefore?.minor)
      }),
    )
  })
})
