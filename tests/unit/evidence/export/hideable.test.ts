import { describe, expect, it } from 'vitest'
import { separate } from '#lib/evidence/disclosure.ts'
import {
  contactsIn,
  hideableValues,
  painted,
  withheldDigests,
} from '#lib/evidence/export/hideable.ts'
import { isPersonal } from '#lib/evidence/personal.ts'

const body = {
  title: 'Order of Mara Kestrel',
  reading: {
    facts: {
      buyer: { name: 'Mara Kestrel', city: 'Tucson' },
      messages: [
        { body: 'Mara Kestrel here, call +1 520 555 0142 about 21-14512-87213' },
        { body: 'Two cups are broken.' },
      ],
    },
    sources: { 'buyer.name': { raw: 'Mara Kestrel (mara_k)', reader: 'css:a' } },
  },
}

describe('values that can be hidden', () => {
  it('are each shown once, by kind, contacts inside messages too', async () => {
    const { disclosures } = separate(body, isPersonal)
    const values = hideableValues(disclosures, ['21-14512-87213'])
    expect(values.map(({ kind, text }) => [kind, text])).toEqual([
      ['page-title', 'Order of Mara Kestrel'],
      ['name', 'Mara Kestrel'],
      ['address', 'Tucson'],
      ['message', 'Mara Kestrel here, call +1 520 555 0142 about 21-14512-87213'],
      ['contact', '+1 520 555 0142'],
      ['message', 'Two cups are broken.'],
    ])
  })

  it('take every value with them in which they stand', async () => {
    const { disclosures } = separate(body, isPersonal)
    const name = hideableValues(disclosures, []).filter(({ kind }) => kind === 'name')
    const withheld = withheldDigests(disclosures, name)
    const left = disclosures.filter(({ digest }) => !withheld.has(digest))
    const kept = left.map(({ encoded }) => Buffer.from(encoded, 'base64url').toString())
    expect(withheld.size).toBe(4)
    expect(kept.join(' ')).not.toMatch(/Kestrel/)
    expect(kept.join(' ')).toContain('Two cups are broken.')
  })

  it('are painted over in texts', async () => {
    const { disclosures } = separate(body, isPersonal)
    const hidden = hideableValues(disclosures, []).filter(({ kind }) => kind !== 'message')
    expect(painted('Dear Mara Kestrel, +1 520 555 0142', hidden)).toBe('Dear █████, █████')
  })
})

describe('contacts', () => {
  it.each([
    ['write to m.kestrel+shop@mail.example.org please', ['m.kestrel+shop@mail.example.org']],
    ['ring 0049 30 1234567', ['0049 30 1234567']],
    ['delivered 2026-11-18 10:42', []],
    ['order 21-14512-87213', []],
    ['I paid 1234 for 2', []],
  ])('in %j', (text, found) => {
    expect(contactsIn(text, ['21-14512-87213'])).toEqual(found)
  })
})
