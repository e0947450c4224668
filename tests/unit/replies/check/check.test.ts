import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words as replyWords } from '#lib/i18n/reply-words-en.ts'
import { checkReply } from '#lib/replies/check/check.ts'
import { rules } from '#lib/replies/check/rules.ts'
import type { CheckInput, RuleId } from '#lib/replies/check/types.ts'

const marketplaces = ['amazon', 'ebay', 'aliexpress'] as const

function found(text: string, more: Partial<CheckInput> = {}) {
  return checkReply({ marketplace: 'ebay', state: 'dispute-open', text, ...more }).findings
}

describe('a finding', () => {
  test('names its rule, its place, why and from where', () => {
    expect(found('Mail: a.b@shop.example, thanks')).toEqual([
      {
        rule: 'L-MAIL',
        severity: 'block',
        start: 6,
        end: 22,
        match: 'a.b@shop.example',
        whyKey: 'replies.rule.L-MAIL',
        betterKey: 'replies.better.L-MAIL',
        overridable: false,
        why: expect.stringContaining('E-mail') as string,
        source: expect.stringContaining('eBay') as string,
        checkedOn: '2026-11-23',
      },
    ])
  })

  test('keeps its place behind characters that grow, shrink or vanish', () => {
    const text = 'ﬃ 😀 \u200bZürich: Ｗｈａｔｓ\u00adＡｐｐ and w\u0430tsapp'
    expect(found(text).map(({ match }) => match)).toEqual([
      'Ｗｈａｔｓ\u00adＡｐｐ',
      'w\u0430tsapp',
    ])
  })
})

describe('severity', () => {
  test('a case beside money is blocked, alone it is a warning', () => {
    expect(found('Kindly close the case.')[0]?.severity).toBe('warn')
    expect(found('Close the case and we refund you 20 EUR.')[0]?.severity).toBe('block')
  })

  test('goes by marketplace and state', () => {
    const text = 'Please cancel the order yourself.'
    const at = (more: Partial<CheckInput>) => found(text, more).map(({ severity }) => severity)
    expect(at({ state: 'order-unshipped', marketplace: 'amazon' })).toEqual(['block'])
    expect(at({ state: 'order-unshipped' })).toEqual(['warn'])
    expect(at({ state: 'delivered', marketplace: 'amazon' })).toEqual([])
  })

  test('only an entitled buyer is told first what is theirs', () => {
    const text = 'We can only offer you 10 euros.'
    expect(found(text)).toEqual([])
    expect(found(text, { entitled: true }).map(({ rule }) => rule)).toEqual(['L-ENTITLE'])
  })
})

describe('length', () => {
  test('counts UTF-16 units and finds what is too much', () => {
    const { length, limit, findings } = checkReply({
      marketplace: 'amazon',
      state: 'none',
      text: '😀'.repeat(1001),
    })
    expect([length, limit]).toEqual([2002, 2000])
    expect(findings.map(({ rule, start, end }) => [rule, start, end])).toEqual([
      ['L-LEN', 2000, 2002],
    ])
  })

  test('a form may set its own limit', () => {
    expect(found('12345', { limit: 4 }).map(({ rule }) => rule)).toEqual(['L-LEN'])
    expect(found('1234', { limit: 4 })).toEqual([])
  })
})

describe('rules', () => {
  test('are complete and told apart', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const rule of rules) {
      expect(Object.keys(rule.severity).length, rule.id).toBeGreaterThan(0)
      expect(rule.why.length, rule.id).toBeGreaterThan(20)
      expect(replyWords, rule.id).toHaveProperty([rule.whyKey], rule.why)
      expect(replyWords, rule.id).toHaveProperty([rule.betterKey])
      expect(rule.source, rule.id).not.toBe('')
      expect(rule.checkedOn, rule.id).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })
})

describe('what to write instead', () => {
  const wordings = Object.entries(replyWords).flatMap(([key, text]) =>
    key.startsWith('replies.better.') ? [...text.matchAll(/“([^”]+)”/g)] : [],
  )
  test.each(wordings.map(([, wording = '']) => wording))('“%s” passes itself', (text) => {
    for (const marketplace of marketplaces) {
      for (const state of ['none', 'before-delivery', 'dispute-open'] as const) {
        const { findings } = checkReply({ marketplace, state, text })
        expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
      }
    }
  })

  test('no reason overrides contact data, payment past the marketplace, bought reviews, taxes and abuse', () => {
    const overridable = new Set(rules.filter((rule) => rule.overridable).map(({ id }) => id))
    const never = ['LINK', 'MAIL', 'PHONE', 'IM', 'OFFPAY', 'INCENT', 'TAX', 'ABUSE']
    expect(never.filter((name) => overridable.has(`L-${name}` as RuleId))).toEqual([])
    expect(overridable.has('L-CLOSE')).toBe(true)
  })
})

describe('any text', () => {
  test('is checked without trouble, with places inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc
            .array(
              fc.constantFrom(
                'close ',
                'the case ',
                '不要',
                '+49 ',
                '176',
                ' @',
                '.com',
                '\uD800',
                'İ',
                'ﬃ',
                '。',
                '★',
              ),
              { maxLength: 40 },
            )
            .map((parts) => parts.join('')),
        ),
        fc.constantFrom(...marketplaces),
        (text, marketplace) => {
          for (const { start, end, match } of found(text, { marketplace })) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end)).toBe(match)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('takes time in proportion to its length', () => {
    const hard = ['close case refund review ', 'a', 'a.', '1 ', 'w ', '不', '-a', 'x@']
    for (const unit of hard) {
      // Processor time of this thread: a busy machine does not lengthen it; the least of three, warm.
      const work = (size: number) => {
        const text = unit.repeat(size / unit.length)
        const times = [0, 1, 2].map(() => {
          const before = process.threadCpuUsage()
          found(text)
          return process.threadCpuUsage(before).user / 1000
        })
        return Math.min(...times)
      }
      work(2_000)
      const small = work(8_000)
      // Eight times the text in at most 40 times the work: squared growth would be 64.
      expect(work(64_000), unit).toBeLessThan(Math.max(small, 4) * 40)
    }
  })
})
