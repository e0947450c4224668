import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '#lib/evidence/bytes.ts'
import { canonicalJson } from '#lib/evidence/canonical.ts'
import { rejoin, separate } from '#lib/evidence/disclosure.ts'
import { isPersonal } from '#lib/evidence/personal.ts'

describe('separate and rejoin', () => {
  const body = {
    kind: 'reading-kept',
    title: 'Order of Mara',
    reading: {
      facts: {
        order: { id: '21-14512-87213' },
        buyer: { name: 'Mara', country: 'United States' },
        messages: [{ from: 'buyer', body: 'Hello' }],
      },
      sources: { 'messages[0].body': { raw: 'Hello', reader: 'css:.body' } },
    },
  }

  it('takes personal values out and puts them back', async () => {
    const { body: shown, disclosures } = separate(body, isPersonal)
    expect(JSON.stringify(shown)).not.toMatch(/Mara|Hello/)
    expect(shown).toMatchObject({
      reading: { facts: { order: { id: '21-14512-87213' }, buyer: { country: 'United States' } } },
    })
    expect(rejoin(shown, disclosures)).toEqual(body)
  })

  it('commits to each value by the digest of its disclosure', async () => {
    const { disclosures } = separate(body, isPersonal)
    expect(disclosures).toHaveLength(4)
    for (const { digest, encoded } of disclosures) expect(sha256(encoded)).toBe(digest)
  })

  it('gives the same value another digest each time, so that nobody can guess it', () => {
    const [a, b] = [separate(body, isPersonal), separate(body, isPersonal)]
    expect(a.disclosures[0]?.digest).not.toBe(b.disclosures[0]?.digest)
  })

  it('leaves out what was forgotten and keeps the rest', async () => {
    const { body: shown, disclosures } = separate(body, isPersonal)
    const rest = disclosures.slice(1)
    expect(rejoin(shown, rest)).toMatchObject({
      reading: { facts: { order: { id: '21-14512-87213' } } },
    })
    expect(JSON.stringify(rejoin(shown, rest))).not.toContain('Order of Mara')
  })

  it('gives back any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
        const wrapped = { value: JSON.parse(JSON.stringify(value)) as unknown }
        const { body: shown, disclosures } = separate(wrapped, (path) => path.length % 2 === 1)
        expect(rejoin(shown, disclosures)).toEqual(wrapped)
      }),
      { numRuns: 50 },
    )
  })
})

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(object))
      }),
    )
  })

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('leaves absent members out', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
  })
})
