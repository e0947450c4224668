import { describe, expect, it } from 'vitest'
import { apologises } from '#lib/mood/apology.ts'
import { caseMoodOf } from '#lib/mood/case-mood.ts'
import { talkOf } from '#lib/mood/talk.ts'
import type { Facts } from '#lib/order/schema.ts'

/** The mood of a case: its talk, its way, and the agent's own word. */

const facts: Facts = {
  messages: [
    { from: 'buyer', at: '2026-11-20T08:00:00Z', body: 'Hello, which size is it? Thank you!' },
    { from: 'platform', at: '2026-11-20T09:00:00Z', body: 'I will sue you.' },
    { from: 'seller', at: '2026-11-20', body: 'We are looking into it.' },
    { from: 'buyer', body: 'This is outrageous. I will open a case tomorrow.' },
  ],
}

describe('the talk of a case', () => {
  it('leaves out the marketplace, and takes no day for a moment', () => {
    expect(talkOf(facts).map(({ from, at }) => [from, at])).toEqual([
      ['buyer', '2026-11-20T08:00:00Z'],
      ['seller', undefined],
      ['buyer', undefined],
    ])
  })

  it('has the buyer’s words in the dispute in their place, once', () => {
    const comment = { buyerComment: 'It arrived broken.', openedAt: '2026-11-20T08:30:00Z' }
    const messages = [
      { from: 'buyer', at: '2026-11-20T08:00:00Z', body: 'Hello' },
      { from: 'buyer', at: '2026-11-20T09:00:00Z', body: 'Anyone?' },
    ] as const
    const texts = (more: Facts) => talkOf(more).map(({ text }) => text)
    expect(texts({ messages: [...messages], dispute: comment })).toEqual([
      'Hello',
      'It arrived broken.',
      'Anyone?',
    ])
    const told = [...messages, { from: 'buyer', body: 'It arrived broken.' } as const]
    expect(texts({ messages: told, dispute: comment })).toEqual([
      'Hello',
      'Anyone?',
      'It arrived broken.',
    ])
    expect(texts({ dispute: { buyerComment: 'It arrived broken.' } })).toEqual([
      'It arrived broken.',
    ])
  })
})

describe('the mood of a case', () => {
  it('is that of the last words, with a level for each message', () => {
    const told = caseMoodOf(facts, undefined)
    expect(told?.mood).toMatchObject({ level: 3, trend: 'rising', language: 'en' })
    expect(told?.levels).toEqual([0, 3])
    expect(told).toMatchObject({ isSaid: false, estimated: 3 })
  })

  it('is the agent’s word until the buyer writes again', () => {
    const said = { level: 1, buyerMessages: 2 } as const
    expect(caseMoodOf(facts, said)).toMatchObject({
      isSaid: true,
      estimated: 3,
      mood: { level: 1 },
    })
    const more = [...(facts.messages ?? []), { from: 'buyer', body: 'Hello?' } as const]
    expect(caseMoodOf({ messages: more }, said)?.isSaid).toBe(false)
  })

  it('counts every message of the buyer, however long the talk', () => {
    const pair = [
      { from: 'buyer', body: 'And where is it now?' },
      { from: 'seller', body: 'On its way.' },
    ] as const
    const long = [pair, pair, pair, pair, pair, pair].flat()
    const told = caseMoodOf({ messages: long }, undefined)
    expect(told?.buyerMessages).toBe(6)
    const said = { level: 0, buyerMessages: 6 } as const
    expect(caseMoodOf({ messages: long }, said)?.isSaid).toBe(true)
    expect(caseMoodOf({ messages: [...long, ...pair] }, said)?.isSaid).toBe(false)
  })

  it('is not known of one who wrote nothing', () => {
    expect(caseMoodOf({}, undefined)).toBeUndefined()
    expect(caseMoodOf({ messages: [{ from: 'seller', body: 'Hi' }] }, undefined)).toBeUndefined()
  })
})

describe('an apology', () => {
  it.each([
    'I am sorry for the wait.',
    'Es tut mir wirklich leid.',
    'Nous sommes désolés.',
    'Lamentamos la espera.',
    'Lo sentimos mucho.',
    'Peço desculpa pelo atraso.',
    'Ci dispiace molto.',
    'Het spijt ons.',
    'Przepraszamy za opóźnienie.',
    'Приносим извинения.',
    '大変申し訳ございません。',
    '非常抱歉。',
  ])('%s', (text) => expect(apologises(text)).toBe(true))

  it.each(['Thank you for the photos.', 'Vielen Dank für die Fotos.', '谢谢您的照片。'])(
    'not: %s',
    (text) => expect(apologises(text)).toBe(false),
  )
})
