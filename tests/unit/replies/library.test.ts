import { describe, expect, test } from 'vitest'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import { situations, stageIds } from '#lib/order/situations.ts'
import { stepsFor } from '#lib/playbook/stages.ts'
import { checkReply } from '#lib/replies/check/check.ts'
import { rules } from '#lib/replies/check/rules.ts'
import { placeholdersOf } from '#lib/replies/fill.ts'
import { fits } from '#lib/replies/fits.ts'
import { replyLanguages, type ReplyLanguage } from '#lib/replies/languages.ts'
import { withLanguages } from '#lib/replies/library.ts'
import { isConditionName, isPlaceholderName } from '#lib/replies/placeholders.ts'
import { snippets as english } from '#lib/replies/snippets/index.ts'
import { mostUsed } from '#lib/replies/snippets/most-used.ts'
import type { Snippet } from '#lib/replies/types.ts'
import { fullFacts, movingFacts } from '#tests/unit/playbook/support.ts'
import { filledIn, statesFor } from './samples.ts'

/** Every snippet in every language that it has: the same shape, no gap, no rule broken. */

const snippets = await withLanguages(english, replyLanguages)
const marketplaces: readonly SellingMarketplace[] = ['amazon', 'ebay', 'aliexpress']
const of = ({ marketplaces: own }: Snippet) => own ?? marketplaces
const textOf = (snippet: Snippet, language: ReplyLanguage) => snippet.texts[language] ?? ''

/** What a paragraph keeps in every language. */
const paragraphs = (text: string) => text.split('\n\n').length

const apologies: Readonly<Record<ReplyLanguage, RegExp>> = {
  en: /\b(?:sorry|apolog\w+)\b/giu,
  'zh-CN': /抱歉|歉意|对不起|道歉/gu,
  de: /tut mir leid|entschuldig|bedauer/giu,
  fr: /désolé|excus|navré/giu,
  es: /lamento|lamentamos|disculp|lo siento|sentimos/giu,
  it: /dispiace|scus|spiacent/giu,
  'pt-BR': /desculp|lament|sentimos/giu,
  ru: /извин|сожале|прости/giu,
  ja: /申し訳|お詫び|すみません/gu,
  nl: /spijt|excus|sorry/giu,
  pl: /przepra|przykro/giu,
}

describe('the library', () => {
  test('holds at least 90 snippets, 40 of them in every language', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(90)
    expect(mostUsed.size).toBeGreaterThanOrEqual(40)
    const unknown = [...mostUsed].filter((id) => !snippets.some((snippet) => snippet.id === id))
    expect(unknown).toEqual([])
  })

  test('has words for every stage of every situation, on every marketplace', () => {
    for (const marketplace of marketplaces) {
      for (const situation of situations) {
        const asked = new Set(stepsFor(situation, marketplace).map(({ stage }) => stage))
        for (const stage of stageIds.filter((each) => asked.has(each))) {
          const found = snippets.filter(
            (snippet) =>
              snippet.stage === stage &&
              fits(snippet, { marketplace, situation, complaint: 'not-received' }),
          )
          expect(found.length, `${marketplace} ${situation} ${stage}`).toBeGreaterThanOrEqual(1)
        }
      }
    }
  })

  test('loads exactly the languages that it names', () => {
    for (const snippet of snippets) {
      expect(Object.keys(snippet.texts).toSorted(), snippet.id).toEqual(
        snippet.languages.toSorted(),
      )
    }
  })

  test('only the first stage apologises in English as well as in Chinese, so also elsewhere', () => {
    for (const snippet of snippets) {
      for (const language of snippet.languages) {
        const found = textOf(snippet, language).match(apologies[language]) ?? []
        const most = snippet.stage === 'sincerity' ? 1 : 0
        expect(found.length, `${snippet.id} ${language}`).toBeLessThanOrEqual(most)
      }
    }
  })
})

describe.each(snippets.map((snippet) => [snippet.id, snippet] as const))('%s', (_, snippet) => {
  test('has the same paragraphs and placeholders in every language, all of them known', () => {
    const names = placeholdersOf(snippet, 'en').toSorted()
    expect(names.filter((name) => !isPlaceholderName(name) && !isConditionName(name))).toEqual([])
    expect(names).toContain('orderId')
    for (const language of snippet.languages) {
      const text = textOf(snippet, language)
      expect(placeholdersOf(snippet, language).toSorted(), language).toEqual(names)
      expect(paragraphs(text), language).toBe(paragraphs(textOf(snippet, 'en')))
      expect(text.startsWith('{greeting}\n\n') && text.endsWith('\n\n{signoff}')).toBe(true)
      expect(text, language).not.toMatch(/[!！]|\n{3}| {2}|[A-ZА-Я]{5,}/u)
    }
  })

  test('fills without gaps in every language', () => {
    for (const language of snippet.languages) {
      const { text, missing } = filledIn(snippet, language, of(snippet)[0] ?? 'ebay')
      expect(missing, language).toEqual([])
      expect(text, language).not.toMatch(/[{}]|undefined/)
      expect(text, language).toContain('08-31177-40215')
      expect(text, language).toMatch(/\nLinh\nFernhaus Living$/)
    }
  })

  test('keeps the rules of its marketplaces and their limits', () => {
    for (const language of snippet.languages) {
      for (const marketplace of of(snippet)) {
        const { text } = filledIn(snippet, language, marketplace)
        const limit = Math.min(...rulesOf(marketplace).forms.map((form) => form.limit))
        expect(text.length, language).toBeLessThanOrEqual(limit)
        for (const state of statesFor(snippet)) {
          const { findings } = checkReply({ marketplace, state, text, entitled: true })
          const held = findings.filter(({ severity }) => severity !== 'note')
          expect(held, `${language} ${marketplace} ${state}: ${text}`).toEqual([])
        }
      }
    }
  })

  test('asks for what is missing and breaks on nothing', () => {
    for (const language of snippet.languages) {
      for (const facts of [{}, fullFacts, movingFacts]) {
        const { text, missing } = filledIn(snippet, language, 'aliexpress', facts)
        // A plural without its number is asked for, but stands nowhere.
        for (const name of missing.filter((each) => each !== 'daysSinceScan')) {
          expect(text).toContain(`{${name}}`)
        }
      }
    }
  })
})

test('an open dispute knows every rule of the calmer states', () => {
  const states = ['none', 'before-delivery', 'delivered', 'negotiation'] as const
  for (const { id, states: own } of rules) {
    const isCalm = own?.some((state) => states.some((each) => each === state)) === true
    if (isCalm) expect(own, id).toContain('dispute-open')
  }
})
