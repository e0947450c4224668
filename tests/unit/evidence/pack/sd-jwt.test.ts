import { SDJwtInstance } from '@sd-jwt/core'
import { describe, expect, it } from 'vitest'
import { attachedSdJwts } from '#lib/evidence/pack/sd-jwt.ts'
import { inventedCase } from './invented-case.ts'

/** A second opinion: a library that knows nothing of Amends checks what a pack attaches. */

const hasher = async (data: string | ArrayBuffer) => {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

async function libraryFor(publicJwk: JsonWebKey): Promise<SDJwtInstance<Record<string, unknown>>> {
  const key = await crypto.subtle.importKey(
    'jwk',
    publicJwk,
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  )
  return new SDJwtInstance<Record<string, unknown>>({
    hasher,
    hashAlg: 'sha-256',
    verifier: (data, signature) =>
      crypto.subtle.verify(
        { name: 'ECDSA', hash: 'SHA-256' },
        key,
        Uint8Array.fromBase64(signature, { alphabet: 'base64url' }),
        new TextEncoder().encode(data),
      ),
  })
}

describe('attached SD-JWTs', () => {
  it('are accepted by @sd-jwt/core, which puts the values back under their paths', async () => {
    const { source } = await inventedCase()
    const [key] = source.keys
    const library = await libraryFor(key?.publicJwk ?? {})
    const all = attachedSdJwts(source)
    expect(all.length).toBeGreaterThan(3)
    for (const { text } of all) await library.verify(text)
    const claims = await library.getClaims(all[0]?.text ?? '')
    expect(claims).toMatchObject({
      case: source.about.caseId,
      entries: [{ seq: 1 }, { seq: 2, 'reading.facts.buyer.name': 'Mara Kestrel' }],
    })
  })

  it('with a value left out are accepted without it', async () => {
    const { source } = await inventedCase()
    const library = await libraryFor(source.keys[0]?.publicJwk ?? {})
    const [first] = attachedSdJwts({ ...source, disclosures: [] })
    await library.verify(first?.text ?? '')
    expect(JSON.stringify(await library.getClaims(first?.text ?? ''))).not.toContain('Kestrel')
  })

  it('that were changed are refused', async () => {
    const { source } = await inventedCase()
    const library = await libraryFor(source.keys[0]?.publicJwk ?? {})
    const [first] = attachedSdJwts(source)
    const [header, payload = '', rest] = (first?.text ?? '').split('.')
    const changed = [header, `${payload.slice(0, 40)}A${payload.slice(41)}`, rest].join('.')
    await expect(library.verify(changed)).rejects.toThrow()
  })
})
