import { describe, expect, test } from 'vitest'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { Facts } from '#lib/order/schema.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import { checkReply } from '#lib/replies/check/check.ts'
import { fill } from '#lib/replies/fill.ts'
import { replyLanguages } from '#lib/replies/languages.ts'
import { withLanguages } from '#lib/replies/library.ts'
import { placeholderNames, placeholderOf, type PlaceholderName } from '#lib/replies/placeholders.ts'
import { snippets as english } from '#lib/replies/snippets/index.ts'
import type { FilledPart } from '#lib/replies/types.ts'
import { valuesFrom } from '#lib/replies/values.ts'
import { pageNames, savedPage } from '#tests/pages/saved-pages.ts'
import { statesFor, today, typedSamples } from './samples.ts'

/** Facts as pages really give them: every snippet is filled from some, the agent types the rest. */

const snippets = await withLanguages(english, replyLanguages)
const marketplaces: readonly SellingMarketplace[] = ['amazon', 'ebay', 'aliexpress']

const typedByKind = {
  text: 'as agreed',
  'long-text': 'first\nsecond',
  date: '2026-11-24',
  number: '3',
} as const

function currencyIn({ charges, items, dispute }: Facts): string {
  const known = [charges?.total, items?.[0]?.unitPrice, items?.[0]?.total, charges?.refunded]
  const more = [charges?.items, dispute?.requested]
  return [...known, ...more].find((amount) => amount !== undefined)?.currency ?? 'USD'
}

/** Twelve of it, with the decimals that the currency has. */
function amountIn(currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return (12).toFixed(format.resolvedOptions().maximumFractionDigits ?? 0)
}

function typedFor(name: PlaceholderName, currency: string): string {
  const { kind } = placeholderOf(name)
  return kind === 'money' ? amountIn(currency) : (typedSamples[name] ?? typedByKind[kind])
}

function placesOfValues(parts: readonly FilledPart[]): readonly (readonly [number, number])[] {
  let at = 0
  return parts.flatMap((part) => {
    const start = at
    at += 'text' in part ? part.text.length : (part.value ?? '').length
    return 'text' in part ? [] : [[start, at] as const]
  })
}

function factsOf(marketplace: SellingMarketplace) {
  return pageNames()
    .filter((name) => name.startsWith(`${marketplace}/`))
    .map((name) => savedPage(name).expected)
    .filter(({ outcome, facts }) => outcome === 'ready' && facts.order?.id !== undefined)
    .map(({ facts }) => facts)
}

describe.each(marketplaces)('%s', (marketplace) => {
  const pages = factsOf(marketplace)
  const limit = Math.min(...rulesOf(marketplace).forms.map((form) => form.limit))

  test('has pages to fill from', () => {
    expect(pages.length).toBeGreaterThanOrEqual(5)
  })

  test('every snippet fills from facts and what is typed, and keeps the rules', () => {
    const here = snippets.filter((each) => each.marketplaces?.includes(marketplace) ?? true)
    for (const [at, snippet] of here.entries()) {
      const facts = pages[at % pages.length] ?? {}
      const sources = { facts, rules: rulesOf(marketplace), today }
      // English, and each of the others in its turn.
      const other = snippet.languages[at % snippet.languages.length] ?? 'en'
      for (const language of new Set(['en', other] as const)) {
        const known = valuesFrom({ ...sources, locale: language })
        const untold = placeholderNames.filter((name) => !Object.hasOwn(known, name))
        const typed = Object.fromEntries(
          untold.map((name) => [name, typedFor(name, currencyIn(facts))]),
        )
        const quoteOffer = { amount: amountIn(currencyIn(facts)), currency: currencyIn(facts) }
        const values = valuesFrom({ ...sources, quoteOffer, locale: language, typed })
        const { text, missing, parts } = fill(snippet, values, language)
        const where = `${snippet.id} ${language} ${facts.order?.id}`
        expect(missing, where).toEqual([])
        expect(text, where).not.toMatch(/\{|\}|undefined|\n{3}/)
        expect(text.length, where).toBeLessThanOrEqual(limit)
        // The other languages are checked in library.test.ts.
        if (language !== 'en') continue
        const [state = 'none'] = statesFor(snippet)
        const { findings } = checkReply({ marketplace, state, text })
        // What stands in the page's own words, such as a title, is not ours to reword.
        const quoted = placesOfValues(parts)
        const held = findings.filter(
          ({ severity, start, end }) =>
            severity !== 'note' && !quoted.some(([from, to]) => from <= start && end <= to),
        )
        expect(held, `${where}: ${text}`).toEqual([])
      }
    }
  })
})
