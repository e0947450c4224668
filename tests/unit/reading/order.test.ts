import { expect, it } from 'vitest'
import { inOrder } from '#lib/reading/order.ts'

const rows = (...times: (string | undefined)[]) => times.map((at, item) => ({ item, at }))

it('turns a list that the page prints newest first', () => {
  const printed = rows('2026-11-22T10:31:00', '2026-11-21T16:05:00', '2026-11-21T09:48:00')
  expect(inOrder(printed, 'oldest-first')).toEqual([2, 1, 0])
  expect(inOrder(printed, 'newest-first')).toEqual([0, 1, 2])
})

it('keeps the direction of the page for rows of one day', () => {
  expect(inOrder(rows('2026-11-22', '2026-11-21', '2026-11-21'), 'oldest-first')).toEqual([2, 1, 0])
  expect(inOrder(rows('2026-11-21', '2026-11-21', '2026-11-22'), 'oldest-first')).toEqual([0, 1, 2])
})

it('sorts by the instant, not by the clock on the wall', () => {
  const printed = rows('2026-11-21T09:00:00+09:00', '2026-11-21T01:00:00+00:00')
  expect(inOrder(printed, 'oldest-first')).toEqual([0, 1])
})

it('keeps rows without a time between their neighbours', () => {
  expect(inOrder(rows('2026-11-22', undefined, '2026-11-20'), 'oldest-first')).toEqual([2, 1, 0])
})

it('gives no rows where no time tells which way they run', () => {
  expect(inOrder(rows(undefined, undefined), 'oldest-first')).toEqual([])
  expect(inOrder(rows(undefined), 'oldest-first')).toEqual([0])
})
