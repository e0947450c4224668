import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { clocks as enClocks } from '#lib/i18n/en/clocks.ts'
import { entitlements as enEntitlements } from '#lib/i18n/en/entitlements.ts'
import { optionMarks as enMarks } from '#lib/i18n/en/option-marks.ts'
import { playbook as enPlaybook } from '#lib/i18n/en/playbook.ts'
import { replies as enReplies } from '#lib/i18n/en/replies.ts'
import { snippets as enSnippets } from '#lib/i18n/en/snippets.ts'
import { clocks as zhClocks } from '#lib/i18n/zh-cn/clocks.ts'
import { entitlements as zhEntitlements } from '#lib/i18n/zh-cn/entitlements.ts'
import { optionMarks as zhMarks } from '#lib/i18n/zh-cn/option-marks.ts'
import { playbook as zhPlaybook } from '#lib/i18n/zh-cn/playbook.ts'
import { replies as zhReplies } from '#lib/i18n/zh-cn/replies.ts'
import { snippets as zhSnippets } from '#lib/i18n/zh-cn/snippets.ts'
import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { optionMarksOf } from '#lib/marketplaces/option-marks.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import { disputeKinds } from '#lib/order/kinds.ts'
import {
  complaints,
  complaintsOf,
  situations,
  stageIds,
  type Situation,
} from '#lib/order/situations.ts'
import { allSteps, stageWords, stepsFor } from '#lib/playbook/stages.ts'
import { fits } from '#lib/replies/fits.ts'
import { placeholderNames, placeholderOf } from '#lib/replies/placeholders.ts'
import { snippetById, snippets } from '#lib/replies/snippets/index.ts'
import type { Snippet } from '#lib/replies/types.ts'

const en: Record<string, string> = {
  ...enPlaybook,
  ...enReplies,
  ...enSnippets,
  ...enClocks,
  ...enEntitlements,
  ...enMarks,
}
const zh: Record<string, string> = {
  ...zhPlaybook,
  ...zhReplies,
  ...zhSnippets,
  ...zhClocks,
  ...zhEntitlements,
  ...zhMarks,
}
const marketplaces: readonly SellingMarketplace[] = ['amazon', 'ebay', 'aliexpress']

const corners = marketplaces.flatMap((marketplace) =>
  situations.map((situation) => ({ marketplace, situation })),
)

/** A person complains; what is cancelled or decided elsewhere has fewer stages. */
function isComplaint(situation: Situation): boolean {
  return situation === 'late' || complaintsOf[situation] !== undefined
}

function namesIn(message: string): readonly string[] {
  const found = message.matchAll(/\{(\w+)(?=[,}])/g)
  return [...new Set([...found].map((match) => match[1] ?? ''))].toSorted()
}

describe('the catalogs', () => {
  test('both languages have the same keys, each once', () => {
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted())
    const parts = [enPlaybook, enReplies, enSnippets, enClocks, enEntitlements, enMarks]
    expect(Object.keys(en)).toHaveLength(
      parts.reduce((sum, part) => sum + Object.keys(part).length, 0),
    )
  })

  test.each(Object.keys(en))('%s parses and has the same placeholders in both languages', (key) => {
    const english = en[key] ?? ''
    const chinese = zh[key] ?? ''
    expect(() => new IntlMessageFormat(english, 'en', undefined, { ignoreTag: true })).not.toThrow()
    expect(
      () => new IntlMessageFormat(chinese, 'zh-CN', undefined, { ignoreTag: true }),
    ).not.toThrow()
    expect(namesIn(chinese)).toEqual(namesIn(english))
    expect(english.trim()).not.toBe('')
    expect(chinese).toMatch(/\p{Script=Han}/u)
    expect(`${english}${chinese}`).not.toMatch(/[!！]/)
  })
})

describe('the steps', () => {
  test('an id stands for one step', () => {
    const ids = allSteps.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test.each(corners)(
    '$marketplace, $situation: every stage that it has asks for something',
    ({ marketplace, situation }) => {
      const steps = stepsFor(situation, marketplace)
      if (!isComplaint(situation)) return
      for (const stage of stageIds) {
        const own = steps.filter((step) => step.stage === stage)
        expect(own.length, stage).toBeGreaterThanOrEqual(2)
        expect(own.length, stage).toBeLessThanOrEqual(6)
        expect(
          own.some(({ required }) => required),
          `${stage} asks for nothing`,
        ).toBe(true)
        expect(
          own.some((step) => step.snippets.length > 0),
          `${stage} has no words`,
        ).toBe(true)
        const fitting = snippets.filter(
          (snippet) => snippet.stage === stage && fits(snippet, { marketplace, situation }),
        )
        expect(fitting.length, stage).toBeGreaterThanOrEqual(1)
      }
    },
  )

  test.each(corners)(
    '$marketplace, $situation: every key and snippet exists and fits',
    ({ marketplace, situation }) => {
      for (const step of stepsFor(situation, marketplace)) {
        for (const key of [step.title, step.why, step.how]) {
          expect(Object.keys(en), key).toContain(key)
        }
        for (const id of step.snippets) {
          const snippet = snippetById(id)
          expect(snippet, `${step.id} names the snippet ${id}`).toBeDefined()
          if (snippet !== undefined) {
            const complaint = complaintsOf[situation]
            expect(fits(snippet, { marketplace, complaint }), `${id} in ${step.id}`).toBe(true)
          }
        }
      }
    },
  )

  test('no catalog entry is left over', () => {
    const used = new Set([
      ...allSteps.flatMap(({ id }) =>
        ['title', 'why', 'how'].map((word) => `playbook.step.${id}.${word}`),
      ),
      ...stageIds.flatMap((stage) => Object.values(stageWords(stage))),
      ...situations.map((situation) => `playbook.situation.${situation}`),
      ...disputeKinds.map((kind) => `playbook.because.kind.${kind}`),
    ])
    const checked = Object.keys(enPlaybook).filter((key) => !/\.(next|because)\./.test(key))
    expect(checked.filter((key) => !used.has(key))).toEqual([])
    expect([...used].filter((key) => !Object.keys(en).includes(key))).toEqual([])
  })

  test('titles fit a narrow panel', () => {
    for (const { id } of allSteps) {
      expect(en[`playbook.step.${id}.title`]?.length, id).toBeLessThanOrEqual(80)
    }
  })
})

describe('the snippets', () => {
  test('each stage has at least three, about 40 in all', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(40)
    for (const stage of stageIds) {
      expect(snippets.filter((snippet) => snippet.stage === stage).length).toBeGreaterThanOrEqual(3)
    }
  })

  test('an id and a text stand for one snippet, and its title exists', () => {
    expect(new Set(snippets.map(({ id }) => id)).size).toBe(snippets.length)
    expect(new Set(snippets.map(({ texts }) => texts.en)).size).toBe(snippets.length)
    const keys = Object.keys(enSnippets)
    for (const { title, purpose } of snippets) {
      expect(keys).toContain(title)
      expect(keys).toContain(purpose)
    }
    expect(keys.length).toBe(snippets.length * 2)
  })

  test('a step leads to each of them, or a situation at its stage', () => {
    const led = new Set(
      corners.flatMap(({ marketplace, situation }) =>
        stepsFor(situation, marketplace).flatMap((step) => step.snippets),
      ),
    )
    const isOffered = (snippet: Snippet) =>
      corners.some(
        ({ marketplace, situation }) =>
          fits(snippet, { marketplace, situation }) &&
          stepsFor(situation, marketplace).some((step) => step.stage === snippet.stage),
      )
    const lost = snippets.filter((snippet) => !led.has(snippet.id) && !isOffered(snippet))
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test('every placeholder has a label', () => {
    for (const name of placeholderNames) {
      expect(Object.keys(enReplies)).toContain(placeholderOf(name).label)
    }
  })
})

describe('the rules of the marketplaces', () => {
  test.each(marketplaces)('%s: every datum has a source, a day and words', (marketplace) => {
    const { clocks, entitlements, collectsContribution } = rulesOf(marketplace)
    const optionMarks = optionMarksOf(marketplace)
    for (const each of [...clocks, ...entitlements, ...optionMarks, collectsContribution]) {
      expect(each.source.trim()).not.toBe('')
      expect(Temporal.PlainDate.from(each.checkedOn).toString()).toBe(each.checkedOn)
    }
    for (const clock of clocks) expect(Object.keys(en)).toContain(clock.onExpiry)
    for (const { owed, negotiable } of entitlements) {
      expect(Object.keys(en)).toEqual(expect.arrayContaining([owed, negotiable]))
    }
    for (const { why } of [...optionMarks, collectsContribution])
      expect(Object.keys(en)).toContain(why)
    for (const complaint of complaints) {
      expect(entitlements.some((each) => each.situations.includes(complaint))).toBe(true)
    }
  })

  test.each(marketplaces)('%s: every compose box has its form', (marketplace) => {
    const { forms, composers } = rulesOf(marketplace)
    const ids = forms.map(({ id }) => id)
    for (const { form, address } of composers) {
      expect(ids).toContain(form)
      expect(() => new RegExp(address)).not.toThrow()
    }
  })

  test('no clock or entitlement text is left over', () => {
    const all = marketplaces.map(rulesOf)
    const used = new Set(
      all.flatMap(({ id, clocks, times, entitlements, collectsContribution }) => [
        ...[...clocks, ...times].map(({ onExpiry }) => onExpiry),
        ...entitlements.flatMap(({ owed, negotiable }) => [owed, negotiable]),
        ...optionMarksOf(id).map(({ why }) => why),
        collectsContribution.why,
      ]),
    )
    const said = Object.keys(enClocks).filter((key) => key.startsWith('clocks.expiry.'))
    const keys = [...said, ...Object.keys(enEntitlements)]
    expect(keys.filter((key) => !used.has(key))).toEqual([])
  })
})
