import { sha256 as digest } from '@noble/hashes/sha2.js'

/** Bytes, base64url and SHA-256: the forms that SD-JWT (RFC 9901) and JOSE use, so that other libraries can check ours. */

const encoder = new TextEncoder()

/** base64url without padding. */
export function base64url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
}

/**
 * The bytes of a base64url text. Undefined for every form but the one that `base64url` writes, so
 * that no bit of a stored text can be changed and still mean the same.
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  const bytes = Uint8Array.fromBase64(text, { alphabet: 'base64url' })
  return base64url(bytes) === text ? bytes : undefined
}

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text)
}

/** base64url SHA-256 of bytes, however many: the browser's own, on a thread of its own. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/**
 * base64url SHA-256 of a text's UTF-8 bytes. For the short texts of a chain, each waiting for the one
 * before, a trip to the browser's thread takes ten times as long as the digest itself.
 */
export function sha256(text: string): string {
  return base64url(digest(bytesOf(text)))
}

/** Used again for every short text; nobody keeps it. */
const buffer = new Uint8Array(65_536)

function bytesOf(text: string): Uint8Array {
  // A sign takes three bytes at most.
  if (text.length * 3 > buffer.length) return encoder.encode(text)
  return buffer.subarray(0, encoder.encodeInto(text, buffer).written)
}

/** 128 random bits, as RFC 9901 asks of a salt. */
export function newSalt(): string {
  if (used === salts.length) {
    crypto.getRandomValues(salts)
    used = 0
  }
  used += saltBytes
  return base64url(salts.subarray(used - saltBytes, used))
}

const saltBytes = 16

/** Drawn a hundred at a time: each call to the browser costs more than a salt. */
const salts = new Uint8Array(saltBytes * 100)
let used = salts.length
