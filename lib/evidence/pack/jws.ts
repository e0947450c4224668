import { compactVerify, importJWK, CompactSign } from 'jose'
import { base64url } from '#lib/evidence/bytes.ts'
import type { PackKey } from './contents.ts'

/** The detached signature over a pack's tag manifest: a compact JWS without its payload (RFC 7515, appendix F). */

export const packType = 'amends-pack'

export type PackSigner = { readonly kid: string; readonly key: CryptoKey }

export async function signDetached(bytes: Uint8Array, { kid, key }: PackSigner): Promise<string> {
  const signing = new CompactSign(bytes)
  const jws = await signing.setProtectedHeader({ alg: 'ES256', kid, typ: packType }).sign(key)
  const [header, , signature] = jws.split('.')
  return `${header}..${signature}`
}

export type SignatureCheck =
  | { readonly ok: true; readonly kid: string }
  | { readonly ok: false; readonly fault: 'malformed' | 'unknown-key' | 'wrong' }

/** Every form but the one that is written is refused, so that no bit can be changed unseen. */
export async function checkDetached(
  jws: string,
  bytes: Uint8Array,
  keys: readonly PackKey[],
  type = packType,
): Promise<SignatureCheck> {
  const [, header, signature] = /^([\w-]+)\.\.([\w-]{86})$/.exec(jws) ?? []
  if (header === undefined || signature === undefined) return { ok: false, fault: 'malformed' }
  const key = keys.find(({ id }) => header === headerFor(id, type))
  if (!key || !isCanonical(signature))
    return { ok: false, fault: key ? 'malformed' : 'unknown-key' }
  try {
    const publicKey = await importJWK(key.publicJwk, 'ES256')
    await compactVerify(`${header}.${base64url(bytes)}.${signature}`, publicKey)
  } catch {
    return { ok: false, fault: 'wrong' }
  }
  return { ok: true, kid: key.id }
}

function headerFor(kid: string, typ: string): string {
  const text = JSON.stringify({ alg: 'ES256', kid, typ })
  return base64url(new TextEncoder().encode(text))
}

function isCanonical(text: string): boolean {
  return base64url(Uint8Array.fromBase64(text, { alphabet: 'base64url' })) === text
}
