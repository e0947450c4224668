import { describe, expect, test } from 'vitest'
import { isPlaceholderName } from '#lib/replies/placeholders.ts'
import { fill, placeholdersOf } from '#lib/replies/fill.ts'
import { snippets } from '#lib/replies/snippets/index.ts'
import type { Snippet } from '#lib/replies/types.ts'
import { valuesFrom } from '#lib/replies/values.ts'
import { fullFacts, movingFacts } from '#tests/unit/playbook/support.ts'

/** What marketplaces forbid in messages (links, contacts, reviews, outside payment, pressure …), in our own words. */
const forbidden: readonly (readonly [string, RegExp])[] = [
  ['a link', /https?:|www\.|\b(?:link|website|web ?site|QR|click here)\b/i],
  ['an e-mail address', /@|\be-?mail\b|\(at\)/i],
  ['a phone number', /(?:\d[\s().-]*){7,}|\b(?:phone|call me|text me|sms)\b/i],
  ['a messenger', /\b(?:whats\s?app|wechat|telegram|viber|skype|line|qq|instagram|facebook)\b/i],
  ['payment outside', /\b(?:paypal|bank transfer|western union|iban|crypto|zelle|wire)\b/i],
  ['an extra payment', /\b(?:pay the difference|extra (?:fee|charge)|send us \w+ for)\b/i],
  ['money back from the buyer', /\b(?:pay us back|reverse|reimburse us)\b/i],
  ['closing the case', /\b(?:clos(?:e|ing)|cancel\w*|withdraw\w*|drop)\b/i],
  ['another reason', /\b(?:different reason|another reason|change the reason|select)\b/i],
  [
    'confirming receipt',
    /\bconfirm(?:ing)? (?:the )?(?:receipt|delivery|goods|order)|received it\b/i,
  ],
  ['a review', /\b(?:review\w*|feedback|rating|rate us|stars?|positive)\b/i],
  ['a gift or coupon', /\b(?:gift|coupon|voucher|promo\w*|bonus)\b/i],
  ['marketing', /\b(?:sale|discount|new arrival|follow our|next order)\b/i],
  ['tax advice', /\b(?:customs|declare|vat|tax)\b/i],
  ['abuse', /\b(?:liar|lying|scam\w*|blacklist|report you|fraud)\b/i],
  ['pressure', /\b(?:last chance|final offer|only if|otherwise|we can only|or else|must)\b/i],
  ['a confession', /\b(?:our fault|we always|whatever you want|never happen again)\b/i],
  ['personal data', /\b(?:passport|id card|card number|full address|bank details)\b/i],
  ['a claim near money', /\bclaim\w*\b/i],
  ['markup', /<[^>]*>|&\w+;/],
  ['shouting', /!|[A-Z]{5,}/],
  ['three line breaks', /\n{3}/],
]

const typed = {
  agentName: 'Linh',
  shopName: 'Fernhaus Living',
  problem: 'one of the three trays is cracked',
  answers: '1. The tray was packed without padding.\n2. The parcel left us on the day you ordered.',
  nextAction: 'I am checking the packing photos with our warehouse',
  offerReason: 'one tray of three, plus a little for your time',
  partName: 'a new tray',
  exchangeFor: 'the organiser in oak',
  exchangeCost: 'the way back is paid by us, the new parcel too',
  refundAmount: '52.50',
  replacementShipBy: '2026-11-24',
  replacementCarrier: 'Parcelwing',
  replacementTracking: 'PW4471955XK',
  replacementArrival: '2026-12-01',
}

const text = ({ texts }: Snippet) => texts.en ?? ''

function filled(id: string) {
  const snippet = snippets.find((each) => each.id === id)
  if (snippet === undefined) throw new Error(`no snippet ${id}`)
  const facts = placeholdersOf(snippet).includes('movingScan') ? movingFacts : fullFacts
  const values = valuesFrom({
    facts,
    rules: { name: 'eBay' },
    quoteOffer: { amount: '23.40', currency: 'USD' },
    typed,
    locale: 'en',
    today: Temporal.PlainDate.from('2026-11-20'),
  })
  return fill(snippet, values, 'en')
}

describe.each(snippets.map((snippet) => [snippet.id, snippet] as const))('%s', (id, snippet) => {
  test('keeps the marketplaces’ rules', () => {
    for (const [what, pattern] of forbidden) {
      expect(pattern.exec(text(snippet))?.[0], what).toBeUndefined()
    }
  })

  test('apologises at most once, and only in the first stage', () => {
    const apologies = text(snippet).match(/\b(?:sorry|apolog\w+)\b/gi) ?? []
    expect(apologies.length).toBeLessThanOrEqual(snippet.stage === 'sincerity' ? 1 : 0)
  })

  test('uses only known placeholders, greets and signs', () => {
    const names = placeholdersOf(snippet)
    expect(names.filter((name) => !isPlaceholderName(name))).toEqual([])
    expect(text(snippet).startsWith('{greeting}\n\n')).toBe(true)
    expect(text(snippet).endsWith('\n\n{signoff}')).toBe(true)
  })

  test('names the order and is short', () => {
    expect(text(snippet)).toContain('{orderId}')
    expect(text(snippet).length).toBeLessThanOrEqual(700)
  })

  test('fills without gaps and says its facts', () => {
    const { text, missing, used } = filled(id)
    expect(missing).toEqual([])
    expect(used).toEqual(expect.arrayContaining([...placeholdersOf(snippet)]))
    expect(text).not.toMatch(/[{}]/)
    expect(text).toContain('Hello Rhea Falkenrath,')
    expect(text).toContain('08-31177-40215')
    expect(text).toMatch(/Kind regards,\nLinh\nFernhaus Living$/)
  })
})
