import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readerData } from '#lib/marketplaces/registry.ts'
import type { Reading } from '#lib/order/schema.ts'
import { repairId, type PlaceRung, type Repair } from '#lib/repairs/repair.ts'
import { withRepairs } from '#lib/repairs/with-repairs.ts'
import { openPageReader, type PageReader } from '#tests/tools/page-reader.ts'

/** An order page whose layout no reader knows, and one place on it that the agent pointed at. */
const url = 'https://www.ebay.com/mesh/ord/details?orderid=26-14512-87213'
const unknown =
  '<p id="paid">All in all US $48.20</p><p id="words">soon</p><p>Altogether</p><p>$51.00</p>'
const subject = {
  marketplace: 'ebay',
  host: 'www.ebay.com',
  page: 'order',
  fact: 'charges.total',
} as const

let reader: PageReader
beforeAll(async () => {
  reader = await openPageReader()
})
afterAll(() => reader.close())

async function total(
  body: string,
  rungs: readonly PlaceRung[],
  repair: Repair['repair'] = 'absent',
): Promise<Reading> {
  const made = { madeAt: '2026-11-24T10:00:00Z', madeBy: '0.1.0' }
  const place: Repair = { id: repairId(subject), ...subject, repair, rungs, ...made }
  const html = new TextEncoder().encode(
    `<!doctype html><html lang="en"><body>${body}</body></html>`,
  )
  const data = withRepairs(readerData('read-ebay'), [place], new URL(url))
  return (await reader.read({ url, html, data })).reading
}

function totalIn({ facts, sources }: Reading): unknown {
  return { total: facts.charges?.total, by: sources['charges.total']?.reader }
}

describe('a place that the agent pointed at', () => {
  const byWords = { words: ['Altogether'] }

  it('is found by the first way that is there', async () => {
    expect(totalIn(await total(unknown, [{ css: '#paid' }, byWords]))).toEqual({
      total: { amount: '48.20', currency: 'USD' },
      by: 'point:#paid',
    })
    expect(totalIn(await total(unknown, [{ css: '#gone' }, byWords]))).toEqual({
      total: { amount: '51.00', currency: 'USD' },
      by: 'point:pointed:charges.total',
    })
  })

  it('gives nothing where the way that is there leads to something else', async () => {
    const { facts } = await total(unknown, [{ css: '#words' }, byWords])
    expect(facts.charges).toBeUndefined()
  })

  const known = `${unknown}<dl><dt>Order total</dt><dd>$48.20</dd></dl>`

  it('steps aside when the built-in reader gives the fact again', async () => {
    const reading = await total(known, [{ css: '#gone' }, byWords])
    expect(reading.facts.charges?.total).toEqual({ amount: '48.20', currency: 'USD' })
    expect(reading.steppedAside).toEqual(['charges.total'])
  })

  it('stands against a built-in reader that was wrong, until both agree', async () => {
    const stands = await total(known, [byWords], 'wrong')
    expect(stands.facts.charges?.total).toEqual({ amount: '51.00', currency: 'USD' })
    expect(stands.steppedAside).toBeUndefined()
    const agrees = await total(known, [{ css: '#paid' }], 'wrong')
    expect(agrees.steppedAside).toEqual(['charges.total'])
  })
})
