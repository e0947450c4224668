import { describe, expect, test } from 'vitest'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { checkReply } from '#lib/replies/check/check.ts'
import { snippets } from '#lib/replies/snippets/index.ts'
import { corpus, fault } from './corpus.ts'

const all = corpus()
const violations = all.filter(({ breaks }) => breaks.length > 0)
const allowed = all.filter(({ breaks }) => breaks.length === 0)

function share(replies: typeof all): readonly [share: number, faults: readonly string[]] {
  const faults = replies.map(fault).filter((each) => each !== undefined)
  return [1 - faults.length / replies.length, faults]
}

describe('the corpus', () => {
  test('is large enough to say something', () => {
    expect(violations.length).toBeGreaterThanOrEqual(250)
    expect(allowed.length).toBeGreaterThanOrEqual(90)
  })

  test('95 of 100 breaches are found', () => {
    const [found, missed] = share(violations)
    expect(found, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('97 of 100 allowed replies pass', () => {
    const [passed, held] = share(allowed)
    expect(passed, held.join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  test('says each place in the text as given', () => {
    for (const { input, where } of all) {
      for (const { start, end, match } of checkReply(input).findings) {
        expect(end, where).toBeGreaterThan(start)
        expect(input.text.slice(start, end), where).toBe(match)
      }
    }
  })
})

/** Notes do not hold a snippet up; warnings and blocks would. */
describe('our own snippets', () => {
  const marketplaces: readonly SellingMarketplace[] = ['amazon', 'ebay', 'aliexpress']
  const states = ['none', 'before-delivery', 'delivered', 'dispute-open', 'negotiation'] as const
  test.each(snippets.map((snippet) => [snippet.id, snippet] as const))(
    '%s passes',
    (_, snippet) => {
      for (const marketplace of snippet.marketplaces ?? marketplaces) {
        for (const state of states) {
          const { findings } = checkReply({ marketplace, state, text: snippet.texts.en ?? '' })
          expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
        }
      }
    },
  )
})
