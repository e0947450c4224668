import { calculateJwkThumbprint } from 'jose'
import { utf8 } from './bytes.ts'
import { canonicalJson } from './canonical.ts'
import { checkDetached, signDetached, type Signer } from './signature.ts'

/** Signing keys: ECDSA P-256, made on the device; the private half cannot be taken out of the browser. */

export type PublicJwk = {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
}

/** What is known of a signing key, here and in packs. */
export type KeyCard = {
  /** RFC 7638 thumbprint of `publicJwk`. */
  readonly id: string
  readonly publicJwk: PublicJwk
  /** ISO instant, UTC. */
  readonly createdAt: string
  readonly retiredAt: string | null
  /** `imported`: the key of another device, known from a pack. */
  readonly origin: 'here' | 'imported'
}

/** A card with a signature over it, by the key itself or by the one that took its place. */
export type ProvenCard = KeyCard & { readonly proof: string }

const cardType = 'amends-key'

/** @param at ISO instant, UTC. */
export async function newSigningKey(
  at: string,
): Promise<{ readonly card: ProvenCard; readonly privateKey: CryptoKey }> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ])
  const { x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  if (x === undefined || y === undefined) throw new Error('A P-256 key has two coordinates')
  const publicJwk: PublicJwk = { kty: 'EC', crv: 'P-256', x, y }
  const id = await calculateJwkThumbprint(publicJwk)
  const card: KeyCard = { id, publicJwk, createdAt: at, retiredAt: null, origin: 'here' }
  const signer = { kid: id, key: pair.privateKey }
  return { card: await prove(card, signer), privateKey: pair.privateKey }
}

/** Signs a card. `signer`: its own key, or where that is lost or foreign the one in use. */
export async function prove(card: KeyCard, signer: Signer): Promise<ProvenCard> {
  return { ...card, proof: await signDetached(said(card), signer, cardType) }
}

/** A card's name is its key's own thumbprint, and what it says is signed. */
export async function checkCard(
  card: ProvenCard,
  known: readonly KeyCard[],
): Promise<'changed' | undefined> {
  if ((await calculateJwkThumbprint(card.publicJwk)) !== card.id) return 'changed'
  const check = await checkDetached(card.proof, said(card), known, cardType)
  return check.ok ? undefined : 'changed'
}

function said({ id, publicJwk, createdAt, retiredAt, origin }: KeyCard) {
  return utf8(canonicalJson({ id, publicJwk, createdAt, retiredAt, origin }))
}
