import { describe, expect, test } from 'vitest'
import type { Facts } from '#lib/order/schema.ts'
import { greetingOf, signoffOf } from '#lib/replies/greeting.ts'
import { nextBusinessDay } from '#lib/replies/days.ts'
import { replyLanguages } from '#lib/replies/languages.ts'
import { lines, oneLine, shortened, spokenTitle } from '#lib/replies/plain-text.ts'
import { valuesFrom, type ValueSources } from '#lib/replies/values.ts'
import { fullFacts, movingFacts } from '#tests/unit/playbook/support.ts'

const rules = { name: 'AliExpress' }

const nothingKnown = { hasPhotos: 'no', hasTracking: 'no', hasScan: 'no', hasRefund: 'no' }

function values(facts: Facts, rest: Partial<ValueSources> = {}) {
  return valuesFrom({ facts, rules, locale: 'en', ...rest })
}

describe('valuesFrom', () => {
  test('what was not read is absent', () => {
    expect(values({})).toEqual({
      greeting: 'Hello,',
      signoff: 'Kind regards',
      marketplace: 'AliExpress',
      ...nothingKnown,
    })
  })

  test('everything read, in words of the language', () => {
    expect(values(fullFacts)).toEqual({
      greeting: 'Hello Rhea Falkenrath,',
      signoff: 'Kind regards',
      marketplace: 'AliExpress',
      orderId: '08-31177-40215',
      buyerName: 'Rhea Falkenrath',
      itemTitle: 'Walnut desk organiser',
      deliverBy: 'November 14, 2026',
      carrier: 'Parcelwing',
      trackingNumber: 'PW4471902XK',
      shippedAt: 'November 5, 2026',
      deliveredAt: 'November 13, 2026',
      deliveryPlace: 'TUCSON, AZ 85719',
      lastScan: 'Delivered, porch',
      lastScanAt: 'November 13, 2026',
      fullRefund: '$52.50',
      refundedAmount: '$12.00',
      ...nothingKnown,
      hasTracking: 'yes',
      hasScan: 'yes',
      hasRefund: 'yes',
    })
    expect(values(fullFacts, { locale: 'en-GB' })['deliverBy']).toBe('14 November 2026')
  })

  test('the day is the page’s own, whatever its zone', () => {
    const at = (deliverBy: string) => values({ order: { deliverBy } })['deliverBy']
    expect(at('2026-11-14T23:50:00-08:00')).toBe('November 14, 2026')
    expect(at('2026-11-14T00:10:00+09:00')).toBe('November 14, 2026')
    expect(at('2026-02-30')).toBeUndefined()
  })

  test('a scan is called moving only while the parcel moves', () => {
    expect(values(movingFacts)['movingScan']).toBe('Departed hub')
    expect(values(movingFacts)['deliveryPlace']).toBeUndefined()
    expect(values(fullFacts)['movingScan']).toBeUndefined()
  })

  test('a delivery elsewhere names no place', () => {
    const elsewhere = { ...fullFacts, buyer: { city: 'Phoenix', postalCode: '85001' } }
    expect(values(elsewhere)['deliveryPlace']).toBeUndefined()
  })

  test('several parcels or items: the agent has to say which', () => {
    const [shipment] = fullFacts.shipments ?? []
    const two = {
      items: [{ title: 'Lamp' }, { title: 'Bulb' }],
      shipments: shipment === undefined ? [] : [shipment, { trackingNumber: 'PW2' }],
    }
    expect(values(two)).not.toHaveProperty('itemTitle')
    expect(values(two)).not.toHaveProperty('trackingNumber')
  })

  test('a status in another script is not for an English reply', () => {
    const facts: Facts = {
      shipments: [{ carrier: '燕文', events: [{ status: '已离开中转中心' }] }],
    }
    expect(values(facts)).not.toHaveProperty('lastScan')
    expect(values(facts)).not.toHaveProperty('carrier')
  })

  test('money keeps every digit, and the full refund takes off what was refunded', () => {
    const total = { amount: '123456789012.35', currency: 'EUR' }
    expect(values({ charges: { total } })['fullRefund']).toBe('€123,456,789,012.35')
    const yen = { amount: '1200', currency: 'JPY' }
    expect(values({ charges: { total: yen } })['fullRefund']).toBe('¥1,200')
    expect(values({ charges: { total, refunded: yen } })).not.toHaveProperty('fullRefund')
    expect(values({ charges: { total: yen, refunded: yen } })).not.toHaveProperty('fullRefund')
  })

  test('the offer comes from the quote, and what the agent types wins', () => {
    const quoteOffer = { amount: '23.40', currency: 'USD' }
    expect(values(fullFacts, { quoteOffer })['offerAmount']).toBe('$23.40')
    const typed = { offerAmount: '21.15', itemTitle: 'the organiser', carrier: '  ' }
    const own = values(fullFacts, { quoteOffer, typed })
    expect(own['offerAmount']).toBe('$21.15')
    expect(own['itemTitle']).toBe('the organiser')
    expect(own['carrier']).toBe('Parcelwing')
  })

  test.each(['21.5', '21,50', 'about 20', '-3.00', '0.00'])(
    'a typed amount %s leaves the placeholder open',
    (offerAmount) => {
      const quoteOffer = { amount: '23.40', currency: 'USD' }
      expect(values(fullFacts, { quoteOffer, typed: { offerAmount } })).not.toHaveProperty(
        'offerAmount',
      )
    },
  )

  test('a typed date is put into words, other words stay', () => {
    expect(values({}, { typed: { nextUpdate: '2026-11-27' } })['nextUpdate']).toBe(
      'November 27, 2026',
    )
    expect(values({}, { typed: { nextUpdate: 'Friday evening' } })['nextUpdate']).toBe(
      'Friday evening',
    )
  })

  test('today proposes the next business day', () => {
    const today = Temporal.PlainDate.from('2026-11-20')
    expect(values({}, { today })['nextUpdate']).toBe('November 23, 2026')
    expect(nextBusinessDay(Temporal.PlainDate.from('2026-12-31')).toString()).toBe('2027-01-01')
    expect(nextBusinessDay(Temporal.PlainDate.from('2026-11-21')).toString()).toBe('2026-11-23')
  })

  test('what is due earlier comes earlier', () => {
    const today = Temporal.PlainDate.from('2026-11-20')
    const on = (...days: readonly string[]) =>
      values({}, { today, due: days.map((day) => Temporal.PlainDate.from(day)) })['nextUpdate']
    expect(on('2026-11-22', '2026-11-30')).toBe('November 22, 2026')
    expect(on('2026-11-19')).toBe('November 23, 2026')
  })

  test('the amount agreed on comes before the one chosen, refused ones never', () => {
    const offer = (amount: string, answer?: 'accepted' | 'refused') => ({
      way: 'partial-refund',
      amount: { amount, currency: 'USD' },
      at: '2026-11-18T09:00:00Z',
      ...(answer === undefined ? {} : { answer: { answer } }),
    })
    const amount = (rest: Partial<ValueSources>) => values(fullFacts, rest)['offerAmount']
    const quoteOffer = { amount: '23.40', currency: 'USD' }
    expect(amount({ offers: [offer('10.00'), offer('12.00')] })).toBe('$12.00')
    expect(amount({ offers: [offer('10.00', 'refused')] })).toBeUndefined()
    expect(amount({ offers: [offer('10.00', 'accepted')], quoteOffer })).toBe('$10.00')
    expect(amount({ offers: [offer('10.00')], quoteOffer })).toBe('$23.40')
    const plan = {
      by: 'seller',
      kind: 'partial-refund',
      amount: { amount: '8.00', currency: 'USD' },
    } as const
    expect(values({ dispute: { offers: [plan] } })['offerAmount']).toBe('$8.00')
    expect(
      values({ dispute: { offers: [{ ...plan, by: 'buyer' }] } })['offerAmount'],
    ).toBeUndefined()
  })

  test('the second parcel is the one that left after sending again was agreed', () => {
    const reship = {
      way: 'reship',
      at: '2026-11-15T09:00:00Z',
      answer: { answer: 'accepted' },
    } as const
    const [first = {}] = fullFacts.shipments ?? []
    const second = { carrier: 'Kestrel Post', trackingNumber: 'KP1', shippedAt: '2026-11-16' }
    const facts = { ...fullFacts, shipments: [{ ...first, shippedAt: '2026-11-05' }, second] }
    expect(values(facts, { offers: [reship] })).toMatchObject({
      replacementCarrier: 'Kestrel Post',
      replacementTracking: 'KP1',
    })
    expect(values(facts)).not.toHaveProperty('replacementTracking')
    const { answer, ...open } = reship
    expect(answer.answer).toBe('accepted')
    expect(values(facts, { offers: [open] })).not.toHaveProperty('replacementTracking')
    expect(values({ ...facts, shipments: [second] }, { offers: [reship] })).not.toHaveProperty(
      'replacementTracking',
    )
  })

  test('days since the last scan, and who signed', () => {
    const today = Temporal.PlainDate.from('2026-11-20')
    expect(values(movingFacts, { today })['daysSinceScan']).toBe('8')
    expect(values(movingFacts)['daysSinceScan']).toBeUndefined()
    const signed = { events: [{ at: '2026-11-13', status: 'Delivered, signed by: M. Odell' }] }
    expect(values({ shipments: [signed] })['signedBy']).toBe('M. Odell')
  })

  test('photos in messages or in the dispute are known', () => {
    expect(values({ dispute: { evidenceFiles: 1 } })['hasPhotos']).toBe('yes')
    expect(values({ messages: [{ from: 'buyer', attachments: 2 }] })['hasPhotos']).toBe('yes')
    expect(values({ messages: [{ from: 'seller', attachments: 2 }] })['hasPhotos']).toBe('no')
  })

  test('days are written the way of each language', () => {
    const on = (locale: string) =>
      values({ order: { deliverBy: '2026-11-08' } }, { locale })['deliverBy']
    expect(on('de')).toBe('8. November 2026')
    expect(on('it')).toBe('domenica 8 novembre 2026')
    expect(on('ru')).toBe('8 ноября 2026 года')
    expect(on('ja')).toBe('2026年11月8日')
    expect(on('pt-BR')).toBe('8 de novembro de 2026')
    expect(on('pl')).toBe('8 listopada 2026')
  })

  test('placeholders of own snippets are typed as one line; strange names are not taken over', () => {
    const own = values({}, { typed: { giftNote: ' a\nb ', __proto__: 'y', 'x-y': 'z', Big: 'z' } })
    expect(own['giftNote']).toBe('a b')
    expect(Object.keys(own)).not.toContain('x-y')
    expect(Object.keys(own)).not.toContain('Big')
    expect(values({}, { typed: { hasPhotos: 'yes' } })['hasPhotos']).toBe('no')
  })
})

describe('greeting and sign-off', () => {
  test.each([
    'rheaf_88',
    'M***a',
    '<b>Eve</b>',
    '{x}',
    'www.shop.example',
    'a'.repeat(100),
    '',
    'Tel 555 0100',
  ])('does not greet %s', (name) => {
    expect(greetingOf('en', name)).toBe('Hello,')
  })

  test.each(['Rhea', 'Jean-Luc d’Aubigné', 'Þóra Björnsdóttir', '李小梅', 'J. Okonkwo'])(
    'greets %s',
    (name) => {
      expect(greetingOf('en-GB', name)).toBe(`Hello ${name},`)
    },
  )

  test('every reply language greets and signs in its own way', () => {
    expect(greetingOf('de-AT', 'Rhea')).toBe('Guten Tag Rhea,')
    expect(greetingOf('ja', '田中')).toBe('田中 様')
    expect(greetingOf('pl', 'Marek')).toBe('Dzień dobry,')
    expect(greetingOf('zh-CN', undefined)).toBe('您好，')
    expect(signoffOf('de', ['Linh'])).toBe('Freundliche Grüße\nLinh')
    for (const language of replyLanguages) {
      expect(greetingOf(language, undefined), language).toBeDefined()
      expect(signoffOf(language, ['Linh']), language).toMatch(/\nLinh$/)
    }
  })

  test('a language without snippets has no greeting', () => {
    expect(greetingOf('fi', 'Rhea')).toBeUndefined()
    expect(signoffOf('fi', [])).toBeUndefined()
  })

  test('signs with what is known', () => {
    expect(signoffOf('en', [undefined, 'Fernhaus'])).toBe('Kind regards,\nFernhaus')
  })
})

describe('plain text', () => {
  test('one line, nothing hidden', () => {
    expect(oneLine(' a\n\tb\u202Ec\u200Bd\u0000 ')).toBe('a bcd')
    expect(oneLine('\u202E\u200B')).toBeUndefined()
  })

  test('several lines, at most one blank', () => {
    expect(lines('1. a\r\n\r\n\r\n\r\n2. b ')).toBe('1. a\n\n2. b')
  })

  test('cuts at a word', () => {
    expect(shortened('Walnut desk organiser, 3 trays', 24)).toBe('Walnut desk organiser…')
    expect(shortened('short', 24)).toBe('short')
    expect(shortened('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`)
  })

  test.each([
    ['Walnut desk organiser, 3 trays', 'Walnut desk organiser'],
    ['Pour-over set | glass | 600 ml', 'Pour-over set'],
    ['Rain jacket Marlow - navy - M', 'Rain jacket Marlow'],
    ['Kettle, 1.7 l', 'Kettle, 1.7 l'],
    ['玻璃茶壶 600ml（带滤网）', '玻璃茶壶 600ml'],
    ['Lamp', 'Lamp'],
  ])('%s is called %s', (title, spoken) => {
    expect(spokenTitle(title)).toBe(spoken)
  })
})
