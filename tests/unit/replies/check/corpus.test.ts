import { describe, expect, test } from 'vitest'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { checkReply } from '#lib/replies/check/check.ts'
import { replyLanguages } from '#lib/replies/languages.ts'
import { loadSays, withLanguage } from '#lib/replies/library.ts'
import { snippets } from '#lib/replies/snippets/index.ts'
import { corpus, fault } from './corpus.ts'

const all = corpus()
const violations = all.filter(({ breaks }) => breaks.length > 0)
const allowed = all.filter(({ breaks }) => breaks.length === 0)

/** Replies that are still told wrongly; take out what a step forward mends, add none. */
const known: readonly string[] = [
  'fifth-blind.txt:179',
  'fifth-blind.txt:247',
  'sixth-blind.txt:60',
]

function share(replies: typeof all): readonly [share: number, faults: readonly string[]] {
  const faults = replies.map(fault).filter((each) => each !== undefined)
  return [1 - faults.length / replies.length, faults]
}

describe('the corpus', () => {
  test('is large enough to say something', () => {
    expect(violations.length).toBeGreaterThanOrEqual(800)
    expect(allowed.length).toBeGreaterThanOrEqual(400)
  })

  test('95 of 100 breaches are found', () => {
    const [found, missed] = share(violations)
    expect(found, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('97 of 100 allowed replies pass', () => {
    const [passed, held] = share(allowed)
    expect(passed, held.join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  test('what is right stays right', () => {
    const faults = all.filter(({ where }) => !known.includes(where)).map(fault)
    expect(faults.filter((each) => each !== undefined)).toEqual([])
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
  const states = ['none', 'before-delivery', 'dispute-open', 'claim-granted'] as const
  const held = (text: string, marketplace: SellingMarketplace) =>
    states.flatMap((state) =>
      checkReply({ marketplace, state, text }).findings.filter(
        ({ severity }) => severity !== 'note',
      ),
    )

  test.each(replyLanguages)('in %s pass', async (language) => {
    const all = withLanguage(snippets, language, await loadSays(language))
    for (const { id, texts, marketplaces: only } of all) {
      const text = texts[language]
      if (text === undefined) continue
      for (const marketplace of only ?? marketplaces)
        expect(held(text, marketplace), id).toEqual([])
    }
  })
})
