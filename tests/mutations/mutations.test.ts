import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageNames } from '#tests/pages/saved-pages.ts'
import { runPage, seedsFor, type PageOutcome } from './corpus-run.ts'
import { describeOutcome } from './describe-outcome.ts'
import type { Label } from './in-page/kinds.ts'
import { openMutations, type MutationBrowser } from './mutated-page.ts'
import { recallByKind, recallByMarketplace } from './recall.ts'

/** Always the same changes: what fails here fails on every machine. `npm run fuzz` tries others. */
const firstSeed = 1
const wanted = 2_000

/**
 * Share of a plain page's facts that the changed pages still give. What is lost is absent, never
 * wrong; these floors say when more is lost than used to be.
 */
const floorsByKind: readonly (readonly [Label, number])[] = [
  ['order', 0.98],
  ['wrappers', 0.9],
  ['spaces', 0.9],
  ['decoys', 0.95],
  ['twins', 0.95],
  ['attributes', 0.95],
  ['language', 0.75],
  ['elements', 0.75],
  ['classes', 0.6],
  ['some-classes', 0.7],
]

/** Share of the facts that the changed pages show and that are given: a reader that gives nothing fails. */
const floorsByMarketplace: readonly (readonly [string, number])[] = [
  ['aliexpress', 0.8],
  ['amazon', 0.8],
  ['carrier', 0.8],
  ['ebay', 0.8],
]

const names = pageNames()
const seeds = seedsFor(names, wanted, firstSeed)
const outcomes: PageOutcome[] = []
let browser: MutationBrowser | undefined

beforeAll(async () => {
  browser = await openMutations()
})
afterAll(() => browser?.close())

describe.concurrent('changed pages: each fact is right or absent', () => {
  it.each(names)('%s', async (name) => {
    if (!browser) throw new Error('the browser is not open')
    const outcome = await runPage(
      browser,
      name,
      seeds.map((seed) => ({ seed })),
    )
    outcomes.push(outcome)
    const failures = outcome.variants.filter(({ judgement }) => judgement.wrong.length > 0)
    expect(failures.map((each) => describeOutcome(each)).join('\n')).toBe('')
    expect(outcome.variants.length, 'variants').toBe(outcome.isWhole ? seeds.length : 0)
  })
})

describe('all changed pages', () => {
  it(`are ${wanted} or more`, () => {
    const count = outcomes.reduce((sum, { variants }) => sum + variants.length, 0)
    expect(count).toBeGreaterThanOrEqual(wanted)
  })

  it.each(floorsByKind)('%s: at least %d of the facts are still given', (label, floor) => {
    expect(recallByKind(outcomes).get(label)).toBeGreaterThanOrEqual(floor)
  })

  it.each(floorsByMarketplace)('%s: at least %d of the facts shown are given', (name, floor) => {
    expect(recallByMarketplace(outcomes).get(name)).toBeGreaterThanOrEqual(floor)
  })
})
