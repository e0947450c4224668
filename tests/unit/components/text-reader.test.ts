import { expect, it } from 'vitest'
import { textReader } from '#components/paste/text-reader.ts'
import { readerData, readerScripts } from '#lib/marketplaces/registry.ts'

it.each(readerScripts)('%s: a text is read by words alone', (script) => {
  const { pages } = textReader(readerData(script))
  const rungs = pages.flatMap((page) => Object.values(page.facts).flatMap((spec) => spec.from))
  expect(rungs.length).toBeGreaterThan(0)
  expect(rungs.filter((rung) => rung.label === undefined || rung.within !== undefined)).toEqual([])
  expect(pages.flatMap((page) => Object.values(page.facts)).some((spec) => spec.expected)).toBe(
    false,
  )
})

it('knows the words of an order’s number and total', () => {
  const order = textReader(readerData('read-ebay')).pages.find((page) => page.page === 'order')
  expect(Object.keys(order?.facts ?? {})).toEqual(
    expect.arrayContaining(['order.id', 'charges.total', 'order.placedAt']),
  )
})
