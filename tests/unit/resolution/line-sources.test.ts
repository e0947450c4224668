import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import type { LineSource } from '#lib/resolution/line-sources.ts'
import { parseScenario } from '#lib/resolution/parse.ts'
import { quote } from '#lib/resolution/quote.ts'
import { scenarios } from './scenarios.ts'
import { change, w0, w0AliExpress, w0Amazon, type Json } from './support.ts'

function quoted(json: Json) {
  const reading = parseScenario(json, feeBooks)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return quote(reading.scenario, reading.book)
}

function sources(json: Json, kind: string, label: string): readonly string[] {
  const option = quoted(json).options.find((each) => each.kind === kind)
  const line = option?.ok ? option.lines.find((each) => each.label === label) : undefined
  return line?.sources.map(named) ?? []
}

const named = (source: LineSource) =>
  source.kind === 'field' ? source.path : `${source.rule} ${source.checkedOn}`

describe('where a line comes from', () => {
  it('a fee credit: the table and what a refund does to the fee', () => {
    expect(sources(w0, 'partial-refund', 'fee-credit')).toEqual([
      'fee-table 2026-08-21',
      'refund-rule 2026-11-01',
    ])
    expect(sources(w0AliExpress, 'partial-refund', 'fee-credit')[0]).toMatch(/^fee-assumption/)
  })

  it('a fee read from the page is the page’s', () => {
    const json = change(w0, { 'fees.read': { total: '14.00' } })
    expect(sources(json, 'partial-refund', 'fee-credit')[0]).toBe('fees.read')
    expect(sources(json, 'reship-contribution', 'contribution-fee')).toEqual([
      'terms.contribution',
      'fees.read',
    ])
  })

  it('what Amazon keeps: the rule and its cap, or the cap that was given', () => {
    const label = 'refund-administration-fee'
    expect(sources(w0Amazon, 'full-refund', label)).toEqual([
      'refund-rule 2026-11-01',
      'refund-fee-cap 2026-11-01',
    ])
    const given = change(w0Amazon, { 'fees.refundFeeCap': '4.00' })
    expect(sources(given, 'full-refund', label)[1]).toBe('fees.refundFeeCap')
  })

  it('a refund: what was paid, or what was offered', () => {
    const label = 'refund-to-buyer'
    expect(sources(w0, 'full-refund', label)).toEqual(['order.itemTotal', 'order.shippingPaid'])
    expect(sources(w0, 'partial-refund', label)).toEqual(['terms.partialRefund'])
    expect(sources(w0, 'return-refund', label)).toContain('terms.restocking')
    expect(sources(w0, 'full-refund-forced', label)).toContain('refund-rule 2026-11-01')
  })

  it('is said of every line of any scenario', () => {
    fc.assert(
      fc.property(scenarios(15_000), (json) => {
        for (const option of quoted(json).options) {
          for (const line of option.ok ? option.lines : [])
            expect(line.sources, line.label).not.toHaveLength(0)
        }
      }),
    )
  })
})
