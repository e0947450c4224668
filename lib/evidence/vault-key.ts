import { base64url, fromBase64url } from './bytes.ts'
import type { Bytes } from './vault.ts'

/**
 * The vault's key never stands in the database by itself, only wrapped: by a key of this device that
 * cannot be taken out of the browser, or by one that is made from the agent's passphrase. So a
 * passphrase can be set, changed and taken off without sealing anything anew.
 */

/** Wrapped by the device's key. */
export type DeviceWrapped = {
  readonly by: 'device'
  readonly key: CryptoKey
  readonly iv: Bytes
  readonly data: Bytes
}

/** Wrapped by a key that is made from the passphrase. */
export type PassphraseWrapped = {
  readonly by: 'passphrase'
  readonly salt: Bytes
  readonly iterations: number
  readonly iv: Bytes
  readonly data: Bytes
}

/** PBKDF2-SHA-256, as OWASP asked for in 2023 (cheat sheet on password storage, checked 2026-11-25). */
export const iterations = 600_000

const aes = { name: 'AES-GCM', length: 256 } as const

/** A new vault key, in the form in which it is wrapped. */
export function newVaultKey(): Bytes {
  return crypto.getRandomValues(new Uint8Array(32))
}

/** The key as it is used: it encrypts and decrypts, and cannot be taken out. */
export function usableKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, aes, false, ['encrypt', 'decrypt'])
}

export async function wrapForDevice(raw: Bytes): Promise<DeviceWrapped> {
  const key = await crypto.subtle.generateKey(aes, false, ['encrypt', 'decrypt'])
  return { by: 'device', key, ...(await wrap(raw, key)) }
}

/** @param passphrase Compared after Unicode NFKC: the same word typed on two keyboards is the same. */
export async function wrapWithPassphrase(
  raw: Bytes,
  passphrase: string,
): Promise<PassphraseWrapped> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const key = await keyFrom(passphrase, salt, iterations)
  return { by: 'passphrase', salt, iterations, ...(await wrap(raw, key)) }
}

/** Undefined: the device's key does not open it. */
export function unwrapOnDevice({ key, iv, data }: DeviceWrapped): Promise<Bytes | undefined> {
  return unwrap(key, iv, data)
}

/** Undefined: not this passphrase. */
export async function unwrapWithPassphrase(
  { salt, iterations: rounds, iv, data }: PassphraseWrapped,
  passphrase: string,
): Promise<Bytes | undefined> {
  return unwrap(await keyFrom(passphrase, salt, rounds), iv, data)
}

/** For memory-only session storage, which holds texts. */
export const keyText = base64url

export function keyFromText(text: string): Bytes | undefined {
  const raw = fromBase64url(text)
  return raw?.length === 32 ? raw : undefined
}

async function keyFrom(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey'])
  const terms = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(terms, base, aes, false, ['encrypt', 'decrypt'])
}

async function wrap(raw: Bytes, key: CryptoKey): Promise<{ iv: Bytes; data: Bytes }> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, raw)
  return { iv, data: new Uint8Array(data) }
}

async function unwrap(key: CryptoKey, iv: Bytes, data: Bytes): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data))
  } catch {
    return undefined
  }
}
