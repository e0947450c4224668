import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ebayPatterns } from '#lib/marketplaces/ebay/patterns.ts'
import { kinds, wishes } from '#lib/marketplaces/ebay/reasons.ts'
import { findWord } from '#lib/reading/values/word.ts'

describe('reasons of a dispute', () => {
  it.each([
    ["Item hasn't arrived", 'not-received'],
    ['Artikel nicht erhalten', 'not-received'],
    ['Artikel nicht wie beschrieben', 'not-as-described'],
    ["L'acheteur n'a pas reçu l'objet", 'not-received'],
    ["L'oggetto è arrivato danneggiato", 'damaged'],
    ['Buyer does not recognize the charge', 'unauthorised'],
    ['Nicht autorisierte Zahlung', 'unauthorised'],
    ['Passt nicht', 'changed-mind'],
    ['未收到物品', 'not-received'],
    ['与描述不符', 'not-as-described'],
    ['Buyer asked for an invoice', undefined],
  ])('%s', (reason, kind) => {
    expect(findWord(reason, kinds)).toBe(kind)
  })
})

it.each([
  ['Rückerstattung', 'refund'],
  ['Return for refund', 'return-and-refund'],
  ['退货退款', 'return-and-refund'],
  ['Replacement', 'replacement'],
])('a buyer who wants %s', (text, wish) => {
  expect(findWord(text, wishes)).toBe(wish)
})

it.each(Object.entries(ebayPatterns))('the pattern %s compiles', (_, sources) => {
  for (const source of sources) expect(() => new RegExp(source, 'iu')).not.toThrow()
})

it('every pattern that a hook names is there', () => {
  const folder = new URL('../../../lib/marketplaces/ebay/hooks/', import.meta.url)
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'))
  const named = sources.flatMap((source) =>
    [...source.matchAll(/\bpatterns?\('(\w+)'/g)].map((match) => match[1]),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(Object.keys(ebayPatterns)).toEqual(expect.arrayContaining(named))
})
