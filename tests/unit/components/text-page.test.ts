import { expect, it } from 'vitest'
import { linesOf, textReader } from '#components/paste/text-page.ts'
import { readerData, readerScripts } from '#lib/marketplaces/registry.ts'

it('keeps of a text its lines and their cells', () => {
  expect(linesOf('Order total\t$84.50\r\n\r\n  Sold \n\t\nNov 10')).toEqual([
    ['Order total', '$84.50'],
    ['Sold'],
    ['Nov 10'],
  ])
})

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
