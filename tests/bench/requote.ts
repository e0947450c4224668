import { performance } from 'node:perf_hooks'
import { acceptanceOf } from '#lib/acceptance/acceptance-of.ts'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { optionMarksOf } from '#lib/marketplaces/option-marks.ts'
import { markOf } from '#lib/resolution/option-marks.ts'
import { parseScenario } from '#lib/resolution/parse.ts'
import { requote, type Judgement } from '#lib/resolution/requote.ts'
import { change, w0, w0AliExpress, w0Amazon, type Json } from '#tests/unit/resolution/support.ts'

/** What a full requote costs in Node: all options, break-evens, ladder and contribution. */
export type RequoteTiming = {
  readonly name: string
  readonly median: number
  readonly worst: number
}

/** Issue 4: at most this many milliseconds at the median. */
export const requoteBudget = 4

const cases: readonly (readonly [name: string, json: Json])[] = [
  ['amazon, 100.00', w0Amazon],
  ['ebay, 100.00', w0],
  ['aliexpress, 100.00', w0AliExpress],
  [
    'ebay, 100.00 abroad, below standard',
    change(w0, { 'order.abroad': true, 'seller.belowStandard': true }),
  ],
  ['ebay, 199.50 of 2', dear(w0, '199.50', 2)],
  ['amazon, 12345.67', dear(w0Amazon, '12345.67', 1)],
  ['ebay, watches, 9999.99', change(dear(w0, '9999.99', 1), { 'order.category': 'watches' })],
]

function dear(json: Json, price: string, quantity: number): Json {
  return change(json, { 'order.itemTotal': price, 'order.quantity': quantity })
}

/** Asks as a slider does: another contribution and another refund each time. */
export function timeRequotes(times: number): readonly RequoteTiming[] {
  return cases.map(([name, json]) => {
    const ask = asker(json)
    for (let warm = 0; warm < 50; warm++) ask(warm)
    const taken = Array.from({ length: times }, (_, index) => {
      const start = performance.now()
      ask(index)
      return performance.now() - start
    }).toSorted((a, b) => a - b)
    return { name, median: taken[times >> 1] ?? 0, worst: taken.at(-1) ?? 0 }
  })
}

/** The timings in words, a line each. */
export function requoteReport(times: number): string {
  const lines = timeRequotes(times).map(({ name, median, worst }) => {
    const verdict = median > requoteBudget ? `above ${requoteBudget}` : 'ok'
    return `${name.padEnd(44)}median ${median.toFixed(2)}  worst ${worst.toFixed(1)}  ${verdict}`
  })
  return ['full requote in Node, ms', ...lines].join('\n')
}

function asker(json: Json): (index: number) => void {
  const reading = parseScenario(json, feeBooks)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const { scenario, book } = reading
  const optionMarks = optionMarksOf(book.marketplace)
  const segment = {
    marketplace: book.marketplace,
    complaint: 'not-as-described',
    usable: true,
  } as const
  const judgement: Judgement = {
    acceptance: acceptanceOf([], segment).chance,
    contributionAcceptance: acceptanceOf([], segment, 'contribution').chance,
    usable: true,
    fallback: 'full-refund',
    collecting: markOf(optionMarks, 'not-as-described', 'reship-contribution'),
  }
  return (index) => {
    const step = BigInt(index % 90) * 50n
    const terms = { ...scenario.terms, partialRefund: 1000n + step, contribution: 2000n + step }
    requote({ ...scenario, terms }, book, judgement)
  }
}
