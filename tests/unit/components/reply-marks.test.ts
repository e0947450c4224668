import { describe, expect, it } from 'vitest'
import { paragraphsOf, placesOf, severityOf } from '#components/replies/marks.ts'
import { draftsIn, draftText, storedDraft } from '#components/replies/use-draft.ts'

/** Where marks stand in a reply, and which drafts a case has. */

describe('marks of a filled text', () => {
  it('stand where the values stand', () => {
    const parts = [
      { text: 'Hello ' },
      { placeholder: 'buyerName', value: 'Mara' },
      { text: ', ' },
      { placeholder: 'offerAmount' },
    ]
    const text = 'Hello Mara, {offerAmount}'
    const places = placesOf({ text, missing: ['offerAmount'], used: ['buyerName'], parts })
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mara',
      '{offerAmount}',
    ])
    expect(places.map(({ mark }) => mark.kind)).toEqual(['filled', 'unfilled'])
  })

  it('show the gravest finding', () => {
    const finding = (severity: 'block' | 'note') => ({ kind: 'finding', severity }) as const
    expect(severityOf([finding('note'), finding('block'), { kind: 'filled' }])).toBe('block')
    expect(severityOf([{ kind: 'filled' }])).toBeUndefined()
  })
})

describe('paragraphs', () => {
  it('are cut at empty lines alone', () => {
    const text = 'Hello\n\nOne\nTwo\n\n\nBye'
    const cut = paragraphsOf(text).map(({ start, end }) => text.slice(start, end))
    expect(cut).toEqual(['Hello', 'One\nTwo', 'Bye'])
    expect(paragraphsOf('')).toEqual([{ start: 0, end: 0 }])
  })
})

describe('drafts', () => {
  it('are those of the working values that hold words', () => {
    const all = {
      'draft:thank-fault:de': 'Hallo',
      'draft:own:1a:b:en': 'Hi',
      'draft:thank-fault:en': '',
      'reply.offerAmount': '3',
    }
    expect(draftsIn(all)).toEqual([
      { id: 'thank-fault', language: 'de', text: 'Hallo' },
      { id: 'own:1a:b', language: 'en', text: 'Hi' },
    ])
  })

  it('that were emptied stay edits, and are no drafts to go on with', () => {
    expect(draftText('')).toBeUndefined()
    expect(draftText(storedDraft(''))).toBe('')
    expect(draftText(storedDraft('Hello'))).toBe('Hello')
    expect(draftsIn({ 'draft:thank-fault:de': storedDraft('') })).toEqual([])
  })
})
