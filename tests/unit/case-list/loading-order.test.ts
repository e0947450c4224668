import { describe, expect, it } from 'vitest'
import { caseLineOf } from '#lib/case-list/case-line.ts'
import { foldAll } from '#lib/casebook/fold.ts'
import { foldEntries, inventedCases } from '#tests/tools/invented-cases/invented-cases.ts'
import { loadingOrder, toBeOpened } from '../../../entrypoints/desk/loading-order.ts'

const now = Temporal.Instant.from('2026-11-24T10:00:00Z')
const due = (at: number) => ({ dues: [{ what: 'answer', at } as const] })

describe('the order of opening', () => {
  it('is the most urgent first, then what changed last', () => {
    const dues = { b: due(20), d: due(10), gone: due(1), a: { dues: [] } }
    expect(loadingOrder(['a', 'b', 'c', 'd'], dues)).toEqual(['d', 'b', 'c', 'a'])
    expect(loadingOrder([], dues)).toEqual(['gone', 'd', 'b'])
  })
})

describe('what is to be opened', () => {
  const lines = inventedCases(60, now).flatMap((each) => {
    const record = foldAll(foldEntries(each))
    return record ? [caseLineOf(record, now, 'UTC')] : []
  })
  const known = new Map(lines.map((line) => [line.id, { line }]))
  const ids = lines.map(({ id }) => id)
  const none = new Set<string>()

  it('is nothing where nothing changed', () => {
    const same = { ids, before: ids, known, changed: none, hasMoods: true }
    expect(toBeOpened(same)).toEqual([])
  })

  it('is what is new, and what changed', () => {
    const [moved = ''] = ids
    const later = [...ids.slice(1), 'new', moved]
    const changed = new Set([moved])
    expect(toBeOpened({ ids: later, before: ids, known, changed, hasMoods: true })).toEqual([
      'new',
      moved,
    ])
  })

  it('goes on where a case is gone', () => {
    const fewer = ids.slice(0, -2)
    expect(toBeOpened({ ids: fewer, before: ids, known, changed: none, hasMoods: true })).toEqual(
      [],
    )
  })

  it('is everything where the others do not stand as they stood', () => {
    const [first = '', ...rest] = ids
    const turned = [...rest.slice(0, 5), first, ...rest.slice(5)]
    const standing = { ids: turned, before: ids, known, changed: none, hasMoods: true }
    expect(toBeOpened(standing)).toEqual(turned)
  })

  it('is once more every open case that lacks its mood', () => {
    const open = lines.filter(({ status }) => status === 'open').map(({ id }) => id)
    expect(open.length).toBeGreaterThan(0)
    expect(toBeOpened({ ids, before: [], known, changed: none, hasMoods: false })).toEqual(open)
  })
})
