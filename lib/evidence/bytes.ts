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

/** base64url SHA-256 of bytes. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/** base64url SHA-256 of a text's UTF-8 bytes. */
export async function sha256(text: string): Promise<string> {
  return sha256Of(encoder.encode(text))
}

/** 128 random bits, as RFC 9901 asks of a salt. */
export function newSalt(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(16)))
}
