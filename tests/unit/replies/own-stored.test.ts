import { describe, expect, it } from 'vitest'
import { fillText } from '#lib/replies/fill.ts'
import { messageOfText } from '#lib/replies/own/from-text.ts'
import { readStored, storedOf } from '#lib/replies/own/stored.ts'
import type { OwnSnippet } from '#lib/replies/own/schema.ts'

/** Own snippets as working values, and texts that become snippets. */

const late: OwnSnippet = {
  id: 'own:1',
  title: 'Late',
  stage: 'feelings',
  complaints: ['not-received'],
  tone: 'warm',
  texts: { en: 'Hello {buyerName}' },
}

describe('stored snippets', () => {
  it('come back as they were, those taken away left out', () => {
    const library = { folders: [{ id: 'folder:a', name: 'Mine' }], snippets: [late] }
    const stored = { ...storedOf(library), 'own:gone': '' }
    expect(readStored(stored)).toEqual({ ...library, broken: [] })
  })

  it('that cannot be read are told, and hold up no other', () => {
    const stored = { ...storedOf({ folders: [], snippets: [late] }), 'own:2': '{', 'own:3': '{}' }
    expect(readStored(stored)).toMatchObject({ snippets: [late], broken: ['own:2', 'own:3'] })
  })
})

describe('a text that becomes a snippet', () => {
  const values = { buyerName: 'Mara', orderId: '21-14512-87213', greeting: 'Hello Mara,', a: 'x' }
  const text = "Hello Mara,\n\nIt's about 21-14512-87213 {really}. Thanks, Mara!"

  it('gives its values back as places, the longest first, and too short ones not', () => {
    expect(messageOfText(text, values)).toBe(
      "{greeting}\n\nIt''s about {orderId} '{'really'}'. Thanks, {buyerName}!",
    )
  })

  it('is filled to the same words again', () => {
    expect(fillText(messageOfText(text, values), values, 'en').text).toBe(text)
  })
})
