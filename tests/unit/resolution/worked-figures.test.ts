import { describe, expect, it } from 'vitest'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { priorAcceptance } from '#lib/resolution/acceptance.ts'
import { basisOf } from '#lib/resolution/basis.ts'
import { contributionAt, contributionOf } from '#lib/resolution/contribution.ts'
import { parseScenario } from '#lib/resolution/parse.ts'
import { quoteOn } from '#lib/resolution/quote.ts'
import { atRate, millionths } from '#lib/resolution/rates.ts'
import { requote } from '#lib/resolution/requote.ts'
import { leastChance } from '#lib/resolution/single-offer.ts'
import { ask, change, line, loss, minor, w0, w0AliExpress, w0Amazon, type Json } from './support.ts'

/** The figures of economics.md that are reckoned in its text, beside its tables. */

const places = [w0Amazon, w0, w0AliExpress]
const w1 = { 'costs.unitCost': '58.00' }

function basis(json: Json, changes: Readonly<Record<string, unknown>> = {}) {
  const reading = parseScenario(change(json, changes), feeBooks)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return basisOf(reading.scenario, reading.book)
}

function paying(json: Json, contribution: bigint, changes: Readonly<Record<string, unknown>> = {}) {
  const found = contributionAt(basis(json, changes), contribution)
  if (!found.ok) throw new Error(found.why.code)
  return found.value
}

it('§0 15 % of 0.10 is 0.02, as no float says', () => {
  expect(atRate(10n, millionths('15'))).toBe(2n)
  expect(Number((0.15 * 0.1).toFixed(2))).toBe(0.01)
})

it('§1.1 the two lines of the help page: 5.00 and 1.71 are 6.71', () => {
  const kept = ['345.00', '57.00'].map((itemTotal) => {
    const answer = ask(w0Amazon, { 'order.itemTotal': itemTotal })
    return minor(line(answer, 'full-refund', 'refund-administration-fee') ?? null)
  })
  expect(kept).toEqual([500n, 171n])
})

it('§2.4 a free reship beats the full refund below 88.00, 86.00 and 92.00', () => {
  for (const [index, border] of ['88.00', '86.00', '92.00'].entries()) {
    const json = places[index] ?? w0
    const sends = (unitCost: string) =>
      ask(json, { 'costs.unitCost': unitCost, 'costs.reshipFreight': '0.00' })
    expect(loss(sends(border), 'reship')).toBe(loss(sends(border), 'full-refund'))
    const below = `${Number(border) - 1}.99`
    expect(minor(loss(sends(below), 'reship'))).toBeLessThan(
      minor(loss(sends(below), 'full-refund')),
    )
  }
})

describe('§2.6', () => {
  it('the search finds what the closed form misses by a cent', () => {
    expect(paying(w0Amazon, 8235n, w1)).toMatchObject({ fee: 1235n, net: 7000n, loss: 0n })
    expect(paying(w0Amazon, 8234n, w1).loss).toBeGreaterThan(0n)
    expect(paying(w0, 8148n, w1)).toMatchObject({ fee: 1108n + 40n, net: 7000n })
    expect(paying(w0AliExpress, 7609n, w1)).toMatchObject({ fee: 609n, net: 7000n })
    expect(paying(w0AliExpress, 7608n, w1).net).toBe(6999n)
  })

  it('W0: 19.00, 18.00 and 12.00 have to come in for the order to keep a profit', () => {
    expect(paying(w0Amazon, 2235n).net).toBe(1900n)
    expect(paying(w0, 2130n).net).toBe(1800n)
    expect(paying(w0AliExpress, 1304n)).toMatchObject({ fee: 104n, net: 1200n })
  })

  it('nothing has to be paid to equal a full refund', () => {
    for (const json of places) {
      const found = basis(json, w1)
      const { options } = quoteOn(found)
      const refunds = options.filter(({ kind }) => kind === 'full-refund')
      expect(contributionOf(found, refunds, undefined).marks.equalsBestOther).toEqual({
        kind: 'full-refund',
        amount: 0n,
      })
    }
  })
})

it('§2.7 an offer of 30 is worth its delay of 5 from 7.51 % on', () => {
  const { scenario, book } = basis(w0Amazon)
  const { ladder } = requote(scenario, book, {
    acceptance: priorAcceptance,
    usable: true,
    fallback: 'full-refund',
    collecting: undefined,
  })
  if (!ladder.ok) throw new Error(ladder.why.code)
  const ground = {
    acceptance: priorAcceptance,
    payment: 10_000n,
    costOf: () => 2640n,
    fallback: ladder.value.fallback,
    delay: 500n,
    escalation: { chance: 0, loss: 0n },
    bound: 9999n,
  }
  expect(leastChance(ground, 3000n).toFixed(4)).toBe('0.0751')
})

it('§2.8 a coupon pays from 51.5 % of extra orders on', () => {
  // A hundred times the example, so that the cents do not hide it.
  const of = (couponExtra: string) =>
    ask(w0Amazon, {
      'terms.coupon': '2000.00',
      'terms.nextProfit': '3300.00',
      'terms.couponExtra': couponExtra,
    })
  expect(minor(loss(of('0.515'), 'coupon'))).toBeGreaterThan(0n)
  expect(minor(loss(of('0.516'), 'coupon'))).toBeLessThan(0n)
})

it('§2.9 the exchange spread of 1.5 % on 100 is 1.50', () => {
  const answer = ask(w0Amazon, { 'payout.spread': '0.015', 'payout.paidOut': true })
  expect(line(answer, 'full-refund', 'exchange-spread')).toBe('1.50')
})

it('§2.2 eBay on the return route keeps its fee per order: 86.40', () => {
  const answer = ask(w0, { 'costs.returnLabel': '0.00', 'costs.handling': '0.00' })
  expect(loss(answer, 'return-refund')).toBe('86.40')
})
