import { describe, expect, test } from 'vitest'
import { snippets as en } from '#lib/i18n/en/snippets.ts'
import { snippets as zh } from '#lib/i18n/zh-cn/snippets.ts'
import { indexOf } from '#lib/replies/search-index.ts'
import { snippets } from '#lib/replies/snippets/index.ts'
import { snippetsFor, type Wanted } from '#lib/replies/suggest.ts'
import type { Snippet } from '#lib/replies/types.ts'

const words: Readonly<Record<string, string>> = en
const chinese: Readonly<Record<string, string>> = zh

function fieldsOf({ title, purpose = '', texts }: Snippet) {
  const both = (key: string) => [words[key] ?? '', chinese[key] ?? '']
  return [both(title), both(purpose), Object.values(texts)] as const
}

const index = indexOf(snippets, fieldsOf)
const find = (wanted: Wanted) => snippetsFor(index, wanted)
const ids = (wanted: Wanted) => find(wanted).map(({ id }) => id)

describe('snippetsFor', () => {
  test('the stage comes first, then what was written for this situation alone', () => {
    const found = find({ stage: 'discount', situation: 'damaged', marketplace: 'ebay' })
    expect(found[0]?.stage).toBe('discount')
    expect(found[0]?.complaints).toEqual(['not-as-described'])
    const firstOther = found.findIndex(({ stage }) => stage !== 'discount')
    expect(found.slice(firstOther).every(({ stage }) => stage !== 'discount')).toBe(true)
    expect(found.every(({ complaints }) => complaints.includes('not-as-described'))).toBe(true)
  })

  test('what was written for another situation is left out until nothing more is known', () => {
    const stage = 'facts'
    const delivered = ids({ marketplace: 'ebay', stage, situation: 'delivered-says-carrier' })
    expect(delivered).toContain('scan-delivered')
    expect(delivered).not.toContain('scan-moving')
    expect(delivered.indexOf('scan-delivered')).toBeLessThan(3)
    expect(ids({ marketplace: 'ebay', stage, situation: 'not-received' })).toEqual(
      expect.arrayContaining(['scan-delivered', 'scan-moving']),
    )
  })

  test('a claim or a late parcel goes by what it is about', () => {
    const wanted = { marketplace: 'amazon', situation: 'platform-claim' } as const
    expect(ids({ ...wanted, complaint: 'not-as-described' })).toContain('thank-fault')
    expect(ids({ ...wanted, complaint: 'not-as-described' })).not.toContain('thank-missing')
    expect(ids(wanted)).not.toContain('thank-fault')
    expect(ids(wanted)).toContain('holding-reply')
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

  test('titles of both interface languages are searched', () => {
    expect(ids({ marketplace: 'amazon', query: '在途' })[0]).toBe('scan-moving')
    expect(ids({ marketplace: 'amazon', query: '包裹 途' })).toContain('scan-moving')
  })

  test('words count without their marks and in any case', () => {
    const german: Snippet = {
      ...find({ marketplace: 'ebay', query: 'photo' })[0]!,
      id: 'own:german',
      texts: { de: 'Die Größe fällt kleiner aus.' },
    }
    const own = indexOf([german], ({ texts }) => [[], [], Object.values(texts)])
    for (const query of ['größe', 'GROESSE'.replace('OE', 'Ö'), 'grosse', 'fallt', 'fäll']) {
      expect(snippetsFor(own, { marketplace: 'ebay', query }), query).toHaveLength(1)
    }
    expect(snippetsFor(own, { marketplace: 'ebay', query: 'ross' })).toHaveLength(0)
  })

  test('an uneasy buyer is met warmly, a threatening one shortly', () => {
    const wanted = { marketplace: 'ebay', stage: 'sincerity', situation: 'lost' } as const
    const first = (moodLevel: 1 | 3) => find({ ...wanted, moodLevel })[0]
    expect(first(1)?.tone).toBe('warm')
    expect(first(3)?.tone).not.toBe('warm')
  })

  test('favourites and what is used often come first', () => {
    const wanted = { marketplace: 'ebay', stage: 'sincerity', situation: 'damaged' } as const
    const last = ids(wanted)
      .filter((id) => snippets.some((each) => each.id === id && each.stage === 'sincerity'))
      .at(-1)!
    expect(ids({ ...wanted, favourites: new Set([last]) })[0]).toBe(last)
    const used = ids({ ...wanted, uses: new Map([[last, 40]]) })
    expect(used.indexOf(last)).toBeLessThan(ids(wanted).indexOf(last))
  })

  test('nothing wanted: all of the marketplace', () => {
    expect(ids({ marketplace: 'amazon' }).length).toBeGreaterThan(45)
  })
})
