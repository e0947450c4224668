import { calculateJwkThumbprint, exportJWK } from 'jose'
import { base64url } from '#lib/evidence/bytes.ts'
import { hashOf } from '#lib/evidence/chain.ts'
import { separate } from '#lib/evidence/disclosure.ts'
import type { PackDisclosure, PackEntry, PackFile, PackKey } from '#lib/evidence/pack/contents.ts'
import { payloadOf, type Signer } from '#lib/evidence/signature.ts'
import {
  makePack,
  type Pack,
  type PackSource,
  type PackTerms,
} from '#lib/evidence/pack/make-pack.ts'
import { CompactSign } from 'jose'

/** An invented case as the ledger would hold it: no real order, buyer or parcel. */

export type InventedCase = {
  readonly source: PackSource
  readonly signer: Signer
}

export const madeAt = '2026-11-25T07:00:00Z'
const caseId = '7c1f0c9e-5d0e-4d55-9a53-0d5a1f2b3c4d'
const personal = /^(?:reading\.facts\.buyer\.name|text|reading\.facts\.messages\[\d+\]\.body|name)$/

export async function newSigner(): Promise<{ signer: Signer; key: PackKey }> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ])
  const { x = '', y = '' } = await exportJWK(pair.publicKey)
  const publicJwk = { kty: 'EC', crv: 'P-256', x, y } as const
  const id = await calculateJwkThumbprint(publicJwk)
  return {
    signer: { kid: id, key: pair.privateKey },
    key: { id, createdAt: '2026-11-01T08:00:00Z', retiredAt: null, publicJwk },
  }
}

/** Bytes that look like nothing else, the same for the same seed. */
export function invented(size: number, seed: number): Uint8Array<ArrayBuffer> {
  let state = seed * 2654435761
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  })
}

async function file(size: number, seed: number, type = 'image/png'): Promise<PackFile> {
  const bytes = invented(size, seed)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return { sha256: base64url(digest), type, bytes }
}

function bodies(files: readonly PackFile[], notes: number): readonly { readonly kind: string }[] {
  const reading = {
    outcome: 'ready',
    marketplace: 'ebay',
    page: 'order',
    facts: {
      order: { id: '21-14512-87213', deliveredAt: '2026-11-18' },
      buyer: { name: 'Mara Kestrel' },
      messages: [{ from: 'buyer', body: 'Two cups are broken. 杯子碎了' }],
    },
  }
  return [
    {
      kind: 'case-opened',
      key: 'ebay:order:21-14512-87213',
      marketplace: 'ebay',
      site: 'www.ebay.com',
    } as { readonly kind: string },
    { kind: 'reading-kept', reading } as { readonly kind: string },
    ...files.map(({ sha256, type, bytes }) => ({
      kind: 'file-kept',
      role: 'screenshot',
      sha256,
      type,
      size: bytes.length,
      name: `photo of Mara ${sha256.slice(0, 4)}`,
    })),
    ...Array.from({ length: notes }, (_, at) => ({
      kind: 'reply-inserted',
      snippet: null,
      text: `Dear Mara, this is word ${at}.`,
      where: 'copied',
    })),
  ]
}

/** @param sizes Bytes of each kept file. @param notes How many more entries. */
export async function inventedCase(sizes = [3_000, 1_200], notes = 6): Promise<InventedCase> {
  const { signer, key } = await newSigner()
  const files = await Promise.all(sizes.map((size, seed) => file(size, seed + 1)))
  const [entries, disclosures]: [PackEntry[], PackDisclosure[]] = [[], []]
  let [prev, batch]: [string | null, PackEntry[]] = [null, []]
  const all = bodies(files, notes)
  for (const [at, given] of all.entries()) {
    const { body, disclosures: taken } = separate(given, (path) => personal.test(path))
    const id = `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`
    const unhashed = {
      id,
      caseId,
      seq: at + 1,
      at: `2026-11-24T10:${String(at % 60).padStart(2, '0')}:00Z`,
      kind: given.kind,
      body,
      digests: taken.map(({ digest }) => digest).toSorted(),
      prev,
    }
    const hash = hashOf(unhashed)
    const entry: PackEntry = { ...unhashed, hash, signature: null }
    batch = [...batch, entry]
    const isSigned = at % 3 === 1 || at === all.length - 1
    const signature = isSigned ? await signedBatch(batch, signer) : null
    if (isSigned) batch = []
    entries.push({ ...entry, signature })
    disclosures.push(...taken.map((each) => ({ ...each, entryId: id })))
    prev = hash
  }
  const about = {
    caseId,
    key: 'ebay:order:21-14512-87213',
    marketplace: 'ebay',
    site: 'www.ebay.com',
  }
  const rest = { withheld: [], leftOut: [], made: [], files, keys: [key] }
  return { source: { about, entries, disclosures, ...rest }, signer }
}

async function signedBatch(batch: readonly PackEntry[], { kid, key }: Signer): Promise<string> {
  const signing = new CompactSign(new TextEncoder().encode(payloadOf(batch)))
  const jws = await signing
    .setProtectedHeader({ alg: 'ES256', kid, typ: 'amends+sd-jwt' })
    .sign(key)
  const [header, , signature] = jws.split('.')
  return `${header}..${signature}`
}

export function termsOf(signer: Signer, more: Partial<PackTerms> = {}): PackTerms {
  return {
    profile: 'everything',
    madeAt,
    version: '0.1.0',
    verifier: '<!doctype html><title>Verify</title>',
    howCaptured: '<!doctype html><title>How this was captured</title>',
    signer,
    ...more,
  }
}

export function packOf(invented: InventedCase, more: Partial<PackSource> = {}): Promise<Pack> {
  return makePack({ ...invented.source, ...more }, termsOf(invented.signer))
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
