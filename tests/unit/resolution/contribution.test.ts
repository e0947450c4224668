import { describe, expect, it } from 'vitest'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { optionMarksOf } from '#lib/marketplaces/option-marks.ts'
import { priorAcceptance } from '#lib/resolution/acceptance.ts'
import { basisOf } from '#lib/resolution/basis.ts'
import { contributionAt } from '#lib/resolution/contribution.ts'
import { demandable, markOf } from '#lib/resolution/option-marks.ts'
import { parsePartly } from '#lib/resolution/parse.ts'
import { requote } from '#lib/resolution/requote.ts'
import { change, w0, w0AliExpress, w0Amazon, type Json } from './support.ts'

function read(json: Json, changes: Readonly<Record<string, unknown>> = {}) {
  const reading = parsePartly(change(json, changes), feeBooks)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading
}

function explain(json: Json, changes: Readonly<Record<string, unknown>> = {}) {
  const { scenario, book } = read(json, changes)
  const optionMarks = optionMarksOf(book.marketplace)
  return requote(scenario, book, {
    acceptance: priorAcceptance,
    usable: true,
    fallback: demandable(optionMarks, 'not-as-described'),
    collecting: markOf(optionMarks, 'not-as-described', 'reship-contribution'),
  }).contribution
}

function figures(json: Json, changes: Readonly<Record<string, unknown>> = {}) {
  const found = explain(json, changes).figures
  if (!found.ok) throw new Error(found.why.code)
  return found.value
}

function instead(json: Json, changes: Readonly<Record<string, unknown>> = {}) {
  const found = explain(json, changes).instead
  if (!found.ok) throw new Error(found.why.code)
  return found.value
}

const places = [w0Amazon, w0, w0AliExpress]
const w1 = { 'costs.unitCost': '58.00' }

describe('§2.6 the 100/70 case', () => {
  const cases = places.map((json) => figures(json, w1))

  it('the marketplace takes its fee of the second payment too', () => {
    expect(cases.map(({ fee }) => fee)).toEqual([1050n, 992n, 560n])
    expect(cases.map(({ net }) => net)).toEqual([5950n, 6008n, 6440n])
    expect(cases.map(({ loss }) => loss)).toEqual([1050n, 992n, 560n])
    expect(cases.map(({ profit }) => profit)).toEqual([450n, 608n, 1640n])
  })

  it('without a fee 70 is exact', () => {
    const found = figures(w0AliExpress, { ...w1, 'fees.read': { total: '0.00' } })
    expect(found).toMatchObject({ fee: 0n, net: 7000n, loss: 0n })
  })

  it('three marks on one slider', () => {
    const marks = places.map((json) => explain(json, w1).marks)
    expect(marks.map(({ orderKeepsProfit }) => orderKeepsProfit)).toEqual([6471n, 6296n, 5217n])
    expect(marks.map((each) => each.shipmentPaysForItself)).toEqual([8235n, 8148n, 7609n])
    const alone = { ...w1, 'terms.partialRefund': undefined }
    // A free reship is the cheapest other way itself: nothing has to be paid to equal it.
    expect(explain(w0, alone).marks.equalsBestOther).toEqual({ kind: 'reship', amount: 0n })
  })

  it('equals the best other way where the partial refund costs the same', () => {
    const { marks } = explain(w0)
    expect(marks.equalsBestOther?.kind).toBe('partial-refund')
    const { scenario, book } = read(w0)
    const at = (amount: bigint) => {
      const found = contributionAt(basisOf(scenario, book), amount)
      return found.ok ? found.value.loss : undefined
    }
    const amount = marks.equalsBestOther?.amount ?? 0n
    expect(at(amount)).toBeLessThanOrEqual(2592n)
    expect(at(amount - 1n)).toBeGreaterThan(2592n)
  })
})

describe('where money may not be collected', () => {
  it('is told by the marketplace, with reason and source', () => {
    const told = places.map((json) => explain(json))
    expect(told.map(({ collectable }) => collectable)).toEqual([false, false, true])
    expect(told.map(({ mark }) => mark?.standing)).toEqual([
      'forbidden',
      'forbidden',
      'needs-platform',
    ])
    for (const { mark } of told) expect(mark?.source).not.toBe('')
  })

  it('is the claim less the contribution, beside the second parcel', () => {
    const found = instead(w0)
    expect(found.refund).toBe(3000n)
    // Free reship 52.00 and a refund of 30.00 that costs 25.92.
    expect(found.loss).toBe(7792n)
    expect(found.profit).toBe(3400n - 7792n)
    expect(found.beyondFreeReship).toBe(2592n)
    expect(found.lines.reduce((sum, { amount }) => sum + amount.minor, 0n)).toBe(found.loss)
    for (const { sources } of found.lines) expect(sources).not.toEqual([])
    expect(found.lines.find(({ label }) => label === 'refund-to-buyer')?.sources).toContainEqual({
      kind: 'field',
      path: 'terms.contribution',
    })
  })

  it('saves against a full refund what the contribution earns', () => {
    // 86.00 − 77.92, and −(−8.08) in §2.10.
    expect(instead(w0).savedAgainstFullRefund).toBe(808n)
    expect(instead(w0).dearerThanContribution).toBe(8600n)
    expect(instead(w0, w1).savedAgainstFullRefund).toBe(-992n)
    expect(instead(w0AliExpress, w1).savedAgainstFullRefund).toBe(-560n)
  })

  it('has a largest refund beside the parcel, a unit above which a full refund is cheaper', () => {
    const { largestRefund } = instead(w0)
    const at = (refund: bigint) =>
      instead(w0, { 'terms.contribution': cents(10_000n - refund) }).savedAgainstFullRefund
    expect(largestRefund).toBeDefined()
    expect(at(largestRefund ?? 0n)).toBeGreaterThanOrEqual(0n)
    expect(at((largestRefund ?? 0n) + 1n)).toBeLessThan(0n)
  })

  it('counts what insurance pays once', () => {
    const found = instead(w0, { 'costs.recovered': '10.00' })
    expect(found.loss).toBe(6792n)
    expect(found.savedAgainstFullRefund).toBe(7600n - 6792n)
    const largest = found.largestRefund ?? 0n
    const at = (refund: bigint) =>
      instead(w0, {
        'costs.recovered': '10.00',
        'terms.contribution': cents(10_000n - refund),
      }).savedAgainstFullRefund
    expect(at(largest)).toBeGreaterThanOrEqual(0n)
    expect(at(largest + 1n)).toBeLessThan(0n)
  })

  it('gives nothing back where the contribution is the whole price or more', () => {
    expect(instead(w0, { 'terms.contribution': '120.00' })).toMatchObject({
      refund: 0n,
      loss: 5200n,
      beyondFreeReship: 0n,
    })
  })

  it('is not known without the costs of a second parcel, and says which', () => {
    const { instead: found, figures: own } = explain(w0, { 'costs.unitCost': undefined })
    expect(found).toEqual({ ok: false, why: { code: 'missing-input', inputs: ['costs.unitCost'] } })
    expect(own.ok).toBe(false)
  })
})

function cents(minor: bigint): string {
  return `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`
}

describe('what to ask for', () => {
  const asked = (
    json: Json,
    collecting: boolean,
    changes: Readonly<Record<string, unknown>> = {},
  ) => {
    const { scenario, book } = read(json, changes)
    const marks = optionMarksOf(collecting ? 'aliexpress' : 'ebay')
    return requote(scenario, book, {
      acceptance: priorAcceptance,
      contributionAcceptance: priorAcceptance,
      usable: false,
      fallback: 'full-refund',
      collecting: markOf(marks, 'not-as-described', 'reship-contribution'),
    }).bestContribution
  }
  const best = (changes: Readonly<Record<string, unknown>> = {}) => {
    const found = asked(w0AliExpress, true, changes)
    if (!found?.ok || !found.value) throw new Error('nothing to ask for')
    return found.value
  }

  it('is nothing where nothing may be asked', () => {
    expect(asked(w0, false)).toBeUndefined()
  })

  it('is the contribution of least expected cost', () => {
    const { best: offer } = best()
    // By hand, over whole units: p·(52 − 0.92·b) + (1 − p)·(92 + 5), p of 1 − b ÷ 100.
    const expected = (b: number) => {
      const p = priorAcceptance(1 - b / 100)
      return p * (52 - 0.92 * b) + (1 - p) * 97
    }
    const costs = Array.from({ length: 100 }, (_, b) => expected(b))
    const least = costs.indexOf(Math.min(...costs))
    expect(offer.amount).toBe(BigInt(least) * 100n)
    expect(offer.expected / 100).toBeCloseTo(Math.min(...costs), 6)
    expect(offer.share).toBeCloseTo(1 - least / 100, 9)
  })

  it('shows a runner-up also where a gain is expected', () => {
    const { best: offer, runnerUp } = best({
      'costs.unitCost': '0.00',
      'costs.reshipFreight': '0.00',
    })
    expect(offer.expected).toBeLessThan(0)
    if (runnerUp) expect(runnerUp.expected).toBeLessThanOrEqual(offer.expected * 0.98)
  })

  it('is not known without the costs of a second parcel', () => {
    expect(asked(w0AliExpress, true, { 'costs.unitCost': undefined })).toEqual({
      ok: false,
      why: { code: 'missing-input', inputs: ['costs.unitCost'] },
    })
  })
})

describe('the fallback of a requote', () => {
  const fallbackIn = (changes: Readonly<Record<string, unknown>>) => {
    const { scenario, book } = read(w0, changes)
    const optionMarks = optionMarksOf('ebay')
    return requote(scenario, book, {
      acceptance: priorAcceptance,
      usable: true,
      fallback: demandable(optionMarks, 'not-as-described'),
      collecting: undefined,
    }).fallback
  }

  it('is the cheapest that the buyer can demand', () => {
    expect(fallbackIn({})).toEqual({ ok: true, value: { kind: 'full-refund', loss: 8600n } })
    const resold = { 'costs.salvageShare': '1' }
    expect(fallbackIn(resold)).toEqual({ ok: true, value: { kind: 'return-refund', loss: 6140n } })
  })

  it('is told to be unknown where none can be quoted', () => {
    expect(fallbackIn({ 'order.itemTotal': undefined })).toMatchObject({ ok: false })
  })
})
