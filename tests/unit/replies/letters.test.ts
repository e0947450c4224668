import { describe, expect, test } from 'vitest'
import { words as en } from '#lib/i18n/reply-words-en.ts'
import { words as zh } from '#lib/i18n/reply-words-zh-cn.ts'
import type { Facts } from '#lib/order/schema.ts'
import { placeholdersIn } from '#lib/replies/fill.ts'
import { replyLanguages } from '#lib/replies/languages.ts'
import type { LetterSources } from '#lib/replies/letters/letter-values.ts'
import { letters as english } from '#lib/replies/letters/letters.ts'
import { withLetterLanguage } from '#lib/replies/letters/library.ts'
import { recipientKey, recipients, type Letter } from '#lib/replies/letters/types.ts'
import { placeholdersOfLetter, writeLetter } from '#lib/replies/letters/write-letter.ts'
import { isPlaceholderName } from '#lib/replies/placeholders.ts'
import { indexOf } from '#lib/replies/search-index.ts'
import { snippets } from '#lib/replies/snippets/index.ts'
import { snippetsFor, type Suggestible } from '#lib/replies/suggest.ts'
import { fullFacts, movingFacts } from '#tests/unit/playbook/support.ts'
import { today, typedSamples } from './samples.ts'

let letters: readonly Letter[] = english
for (const language of replyLanguages) letters = await withLetterLanguage(letters, language)

const facts: Facts = {
  ...fullFacts,
  order: { ...fullFacts.order, placedAt: '2026-11-03' },
  messages: [
    { from: 'buyer', at: '2026-11-15T09:12:00Z', body: 'Where is my organiser?', attachments: 2 },
    { from: 'seller', at: '2026-11-15T15:40:00Z', body: 'The carrier shows it as delivered.' },
    { from: 'buyer', body: 'No date on this one.' },
  ],
  dispute: {
    id: '5300-118',
    kind: 'not-received',
    reason: 'Item not received',
    openedAt: '2026-11-17',
  },
}
const typed = {
  ...typedSamples,
  claimAmount: '64.50',
  newFact: 'the delivery scan names the buyer’s postal code',
  ourRequest: 'Please look at the record above.',
}

function sources(rest: Partial<LetterSources> = {}): LetterSources {
  return { facts, rules: { name: 'eBay' }, typed, locale: 'en', today, ...rest }
}

function letter(id: string): Letter {
  const found = letters.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no letter ${id}`)
  return found
}

describe.each(letters.map((each) => [each.id, each] as const))('%s', (_, each) => {
  test('says the same with the same placeholders in every language', () => {
    for (const language of each.languages) {
      const words = each.texts[language] ?? {}
      for (const { id, needs } of each.passages) {
        const names = placeholdersIn(words[id] ?? '', language).toSorted()
        const inEnglish = placeholdersIn(each.texts.en?.[id] ?? '', 'en').toSorted()
        expect(words[id], `${language} ${id}`).toBeDefined()
        expect(names, `${language} ${id}`).toEqual(inEnglish)
        expect(names.filter((name) => !isPlaceholderName(name))).toEqual([])
        for (const need of needs.filter(isPlaceholderName)) expect(names).toContain(need)
      }
    }
  })

  test('is written without gaps, and of an empty record claims nothing', () => {
    for (const language of each.languages) {
      const whole = writeLetter(each, sources({ locale: language }))
      expect(whole.missing).toEqual([])
      expect(whole.text).not.toMatch(/[{}]|undefined/)
      const bare = writeLetter(each, { facts: {}, rules: { name: 'eBay' }, locale: language })
      const always = each.passages.filter(({ needs }) => needs.length === 0).map(({ id }) => id)
      expect(bare.paragraphs.map(({ passage }) => passage)).toEqual(always)
      expect(bare.missing.length).toBeGreaterThan(0)
      for (const name of bare.missing) expect(bare.text).toContain(`{${name}}`)
    }
  })

  test('says what may be typed for it, and has a title and a purpose', () => {
    const names = placeholdersOfLetter(each, 'en')
    expect(names).toContain('orderId')
    for (const key of [each.title, each.purpose]) {
      expect(en).toHaveProperty([key])
      expect(zh).toHaveProperty([key])
    }
  })
})

describe('the record', () => {
  test('scans and messages stand with their times, oldest first', () => {
    const { text } = writeLetter(letter('platform-information'), sources())
    expect(text).toContain(
      '2026-11-12 07:02 -08:00  Out for delivery (TUCSON, AZ)\n2026-11-13 10:20 -08:00  Delivered, porch (TUCSON, AZ 85719)',
    )
    expect(text).toContain('2026-11-15 09:12Z  “Where is my organiser?”')
    expect(text).toContain('2026-11-15 15:40Z  “The carrier shows it as delivered.”')
    expect(text).not.toContain('No date on this one')
    expect(text).toContain('Your reference: 5300-118.')
  })

  test('a chronology with sources takes the place of lists', () => {
    const chronology = [
      {
        variants: [
          '2026-11-13 Delivered.',
          '2026-11-13 18:20 UTC Delivered, porch. [ebay.com, read 2026-11-14]',
        ],
      },
    ]
    const { text } = writeLetter(letter('platform-appeal'), sources({ chronology }))
    expect(text).toContain('Delivered, porch. [ebay.com, read 2026-11-14]')
    expect(text).not.toContain('Out for delivery')
  })

  test('what is not known is not said', () => {
    const known = writeLetter(letter('carrier-proof'), sources())
    expect(known.text).toContain('reports that it has not arrived')
    const other = { ...facts, dispute: { kind: 'damaged' } as const }
    const unknown = writeLetter(letter('carrier-proof'), sources({ facts: other }))
    expect(unknown.text).not.toContain('not arrived')
    expect(unknown.unsaid).toContain('saysNotReceived')
    const moving = writeLetter(letter('carrier-return'), sources({ facts: movingFacts }))
    expect(moving.text).not.toContain('could not be handed over')
    const offers = [
      {
        way: 'partial-refund',
        amount: { amount: '12.00', currency: 'USD' },
        at: '2026-11-18T10:00:00Z',
      },
    ]
    expect(writeLetter(letter('platform-payment'), sources({ offers })).text).toContain(
      'On November 18, 2026 we offered the buyer $12.00.',
    )
    expect(writeLetter(letter('platform-payment'), sources()).text).not.toContain('offered')
  })

  test('an answer is asked for in a week, or when the agent says', () => {
    expect(writeLetter(letter('carrier-trace'), sources()).text).toContain('by November 27, 2026')
    const own = sources({ typed: { ...typed, answerBy: '2026-12-04' } })
    expect(writeLetter(letter('carrier-trace'), own).text).toContain('by December 4, 2026')
  })
})

describe('a limit', () => {
  const events = Array.from({ length: 40 }, (_, at) => ({
    at: `2026-11-${String(13 - Math.floor(at / 4)).padStart(2, '0')}T0${at % 4}:00:00Z`,
    status: `Departed from sorting centre number ${at}`,
    place: 'Somewhere on the way',
  }))
  const long: Facts = {
    ...facts,
    shipments: [{ carrier: 'Parcelwing', trackingNumber: 'PW1', events }],
    messages: Array.from({ length: 20 }, (_, at) => ({
      from: at % 2 === 0 ? 'buyer' : 'seller',
      at: `2026-11-15T${String(at).padStart(2, '0')}:00:00Z`,
      body: 'Where is it? '.repeat(30),
    })),
  }

  test.each([1_000, 700, 430])('%d characters hold what decides', (limit) => {
    const written = writeLetter(letter('platform-payment'), sources({ facts: long }), limit)
    expect(written.text.length).toBeLessThanOrEqual(limit)
    expect(written.isTooLong).toBe(false)
    expect(written.text).toContain('Our request')
    expect(written.text).toContain('5300-118')
  })

  test('what gives way is told, and so is what never fits', () => {
    const tight = writeLetter(letter('platform-payment'), sources({ facts: long }), 430)
    expect(tight.leftOut).toContain('scans')
    expect(writeLetter(letter('platform-payment'), sources({ facts: long }), 100).isTooLong).toBe(
      true,
    )
    expect(writeLetter(letter('platform-payment'), sources({ facts: long })).leftOut).toEqual([])
  })
})

test('letters are found among replies, in both interface languages', () => {
  const words = en as Readonly<Record<string, string>>
  const chinese = zh as Readonly<Record<string, string>>
  type Any = Suggestible & { readonly kind: 'reply' | 'letter'; readonly title: string }
  const index = indexOf<Any>([...snippets, ...letters], ({ title }) => [
    [words[title] ?? '', chinese[title] ?? ''],
    [],
    [],
  ])
  const first = (query: string) => snippetsFor(index, { marketplace: 'ebay', query })[0]
  expect(first('proof delivery')).toMatchObject({ kind: 'letter', id: 'carrier-proof' })
  expect(first('签收证明')).toMatchObject({ kind: 'letter', id: 'carrier-proof' })
  const wanted = {
    marketplace: 'ebay',
    situation: 'damaged',
    stage: 'fair-way-out',
    moodLevel: 3,
  } as const
  expect(snippetsFor(index, wanted).map(({ id }) => id)).toContain('carrier-damage')
  expect(snippetsFor(index, { ...wanted, situation: 'lost' }).map(({ id }) => id)).not.toContain(
    'carrier-damage',
  )
  for (const recipient of recipients) expect(words).toHaveProperty([recipientKey(recipient)])
})
