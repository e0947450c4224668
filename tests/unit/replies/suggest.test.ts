import { describe, expect, test } from 'vitest'
import { snippetsFor } from '#lib/replies/suggest.ts'

const ids = (wanted: Parameters<typeof snippetsFor>[0]) => snippetsFor(wanted).map(({ id }) => id)

describe('snippetsFor', () => {
  test('the stage comes first, then what was written for this situation alone', () => {
    const found = snippetsFor({
      stage: 'discount',
      complaint: 'not-as-described',
      marketplace: 'ebay',
    })
    expect(found[0]?.stage).toBe('discount')
    expect(found[0]?.complaints).toEqual(['not-as-described'])
    const firstOther = found.findIndex(({ stage }) => stage !== 'discount')
    expect(found.slice(firstOther).every(({ stage }) => stage !== 'discount')).toBe(true)
    expect(found.every(({ complaints }) => complaints.includes('not-as-described'))).toBe(true)
  })

  test('what a marketplace does not have is left out', () => {
    const wanted = { complaint: 'not-as-described', stage: 'fair-way-out' } as const
    expect(ids({ ...wanted, marketplace: 'ebay' })).toContain('way-return-accepted')
    expect(ids({ ...wanted, marketplace: 'aliexpress' })).not.toContain('way-return-accepted')
    expect(ids({ ...wanted, marketplace: 'aliexpress' })).toContain('way-own-plan')
  })

  test('a query finds words in texts, of every situation, titles first', () => {
    const found = ids({ marketplace: 'ebay', complaint: 'changed-mind', query: 'photo' })
    expect(found.slice(0, 2).toSorted()).toEqual(['ask-photos', 'ask-photos-parcel'])
    expect(found).toContain('ask-label')
    expect(ids({ marketplace: 'ebay', query: 'photo label box' })).toContain('ask-photos')
    expect(ids({ marketplace: 'ebay', query: 'zebra' })).toEqual([])
  })

  test('a title in the agent’s language is searched too', () => {
    const titleOf = ({ id }: { id: string }) => (id === 'scan-moving' ? '包裹在途' : '')
    expect(ids({ marketplace: 'amazon', query: '在途', titleOf })).toEqual(['scan-moving'])
  })

  test('nothing wanted: all of the marketplace', () => {
    expect(ids({ marketplace: 'amazon' }).length).toBeGreaterThan(45)
  })
})
