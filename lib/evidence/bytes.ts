/** Bytes, base64url and SHA-256: the forms that SD-JWT (RFC 9901) and JOSE use, so that other libraries can check ours. */

const encoder = new TextEncoder()

/** base64url without padding. */
export function base64url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
}

/** base64url SHA-256 of a text's UTF-8 bytes. */
export async function sha256(text: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))))
}

/** 128 random bits, as RFC 9901 asks of a salt. */
export function newSalt(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(16)))
}
