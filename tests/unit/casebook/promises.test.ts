import { expect, it } from 'vitest'
import { entryBodySchema, type EntryBody } from '#lib/casebook/entry.ts'
import { foldAll } from '#lib/casebook/fold.ts'
import { byDay } from '#lib/casebook/promises.ts'

/** Promises stay until they are kept. */

function promisesAfter(...bodies: readonly EntryBody[]) {
  const opened = {
    kind: 'case-opened',
    key: 'ebay:order:1',
    marketplace: 'ebay',
    site: 'www.ebay.com',
  } as const
  const entries = [opened, ...bodies].map((body, i) => {
    return { caseId: 'c1', seq: i + 1, at: '2026-11-24T10:00:00Z', hash: `h${i}`, body }
  })
  return foldAll(entries)?.promises
}

const refund = { kind: 'promise-made', text: 'Refund of $25', due: '2026-11-27' } as const
const parcel = { kind: 'promise-made', text: 'New parcel', due: '2026-11-25' } as const

it('are named by their entry and stand until they end', () => {
  expect(promisesAfter(refund, parcel)).toEqual([
    { id: 2, text: 'Refund of $25', due: '2026-11-27' },
    { id: 3, text: 'New parcel', due: '2026-11-25' },
  ])
  const kept = { kind: 'promise-ended', promise: 2, how: 'kept' } as const
  expect(promisesAfter(refund, parcel, kept)).toEqual([
    { id: 3, text: 'New parcel', due: '2026-11-25' },
  ])
})

it('are shown with the nearest day first, and the older of one day first', () => {
  const both = promisesAfter(refund, parcel, { ...parcel, text: 'A call' }) ?? []
  expect(byDay(both).map(({ id }) => id)).toEqual([3, 4, 2])
})

it('need words and a real day', () => {
  expect(entryBodySchema.safeParse({ ...refund, text: '' }).success).toBe(false)
  expect(entryBodySchema.safeParse({ ...refund, due: '2026-02-30' }).success).toBe(false)
})
