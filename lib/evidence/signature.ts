import { CompactSign, compactVerify, importJWK } from 'jose'
import { base64url, fromBase64url, utf8 } from './bytes.ts'
import { canonicalJson } from './canonical.ts'
import type { Link } from './chain.ts'
import type { PublicJwk } from './keys.ts'
import type { Bytes } from './vault.ts'

/**
 * Detached ES256 signatures: a compact JWS without its payload (RFC 7515, appendix F). The last entry
 * of each append carries one over all entries since the signature before it. Its payload is made from
 * the entries, never stored; with the payload put back and the disclosures behind it is an SD-JWT
 * (RFC 9901).
 */

export type Signer = { readonly kid: string; readonly key: CryptoKey }
export type NamedKey = { readonly id: string; readonly publicJwk: PublicJwk }

/** `typ` of the signature over a pack's tag manifest. */
export const packType = 'amends-pack'

/** `typ` of the signature over a batch of entries. */
export const batchType = 'amends+sd-jwt'

export type SignedLink = Pick<Link, 'id' | 'caseId' | 'seq' | 'digests' | 'hash'>

/** What a batch's signature stands over. */
export function payloadOf(batch: readonly SignedLink[]): string {
  return canonicalJson({
    _sd_alg: 'sha-256',
    case: batch[0]?.caseId,
    entries: batch.map(({ id, seq, hash, digests }) => ({ _sd: digests, hash, id, seq })),
  })
}

export function signBatch(batch: readonly SignedLink[], signer: Signer): Promise<string> {
  return signDetached(utf8(payloadOf(batch)), signer, batchType)
}

export function checkBatch(
  signature: string,
  batch: readonly SignedLink[],
  keys: readonly NamedKey[],
): Promise<SignatureCheck> {
  return checkDetached(signature, utf8(payloadOf(batch)), keys, batchType)
}

export async function signDetached(
  payload: Bytes,
  { kid, key }: Signer,
  typ: string,
): Promise<string> {
  const signing = new CompactSign(payload).setProtectedHeader({ alg: 'ES256', kid, typ })
  const [header, , signature] = (await signing.sign(key)).split('.')
  return `${header}..${signature}`
}

export type SignatureCheck =
  | { readonly ok: true; readonly kid: string }
  | { readonly ok: false; readonly fault: 'malformed' | 'unknown-key' | 'wrong' }

/** Every form but the one that is written is refused, so that no bit can be changed unseen. */
export async function checkDetached(
  jws: string,
  payload: Bytes,
  keys: readonly NamedKey[],
  typ: string,
): Promise<SignatureCheck> {
  const [, header, signature = ''] = /^([\w-]+)\.\.([\w-]{86})$/.exec(jws) ?? []
  if (header === undefined || !fromBase64url(signature)) return { ok: false, fault: 'malformed' }
  const named = keys.find(({ id }) => header === headerFor(id, typ))
  if (!named) return { ok: false, fault: 'unknown-key' }
  try {
    const key = await importJWK(named.publicJwk, 'ES256')
    await compactVerify(`${header}.${base64url(payload)}.${signature}`, key)
  } catch {
    return { ok: false, fault: 'wrong' }
  }
  return { ok: true, kid: named.id }
}

function headerFor(kid: string, typ: string): string {
  return base64url(utf8(JSON.stringify({ alg: 'ES256', kid, typ })))
}
