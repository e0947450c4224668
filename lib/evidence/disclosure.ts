import { base64url, newSalt, sha256 } from './bytes.ts'

/**
 * Personal values stand apart from the ledger. Where one stood the body holds a place,
 * `{"...": digest}`, as RFC 9901 writes it for array elements; the disclosure (salt, path, value)
 * goes into a table of its own, where it can be forgotten while the chain still verifies.
 */

/** One personal value, taken out of an entry. */
export type Disclosure = {
  /** base64url SHA-256 of `encoded`. */
  readonly digest: string
  /** base64url of the JSON array `[salt, path, value]`. */
  readonly encoded: string
}

export type Place = { readonly '...': string }

export type Separated = { readonly body: unknown; readonly disclosures: readonly Disclosure[] }

const encoder = new TextEncoder()

/** Takes out every value whose path `isPersonal`; paths are written `reading.facts.buyer.name`, array indexes as `[0]`. */
export function separate(body: unknown, isPersonal: (path: string) => boolean): Separated {
  const disclosures: Disclosure[] = []
  const walk = (value: unknown, path: string): unknown => {
    if (path !== '' && isPersonal(path) && value !== undefined) {
      const disclosure = disclose(path, value)
      disclosures.push(disclosure)
      return { '...': disclosure.digest } satisfies Place
    }
    if (Array.isArray(value)) return value.map((each, i) => walk(each, `${path}[${i}]`))
    if (typeof value !== 'object' || value === null) return value
    const members = Object.entries(value).map(
      ([key, member]) => [key, walk(member, path === '' ? key : `${path}.${key}`)] as const,
    )
    return Object.fromEntries(members)
  }
  return { body: walk(body, ''), disclosures }
}

function disclose(path: string, value: unknown): Disclosure {
  const encoded = base64url(encoder.encode(JSON.stringify([newSalt(), path, value])))
  return { digest: sha256(encoded), encoded }
}

/**
 * Puts the disclosed values back. A place whose value was forgotten is left out, or gets what
 * `instead` gives for its path.
 */
export function rejoin(
  body: unknown,
  disclosures: readonly Disclosure[],
  instead: (path: string) => unknown = () => undefined,
): unknown {
  const values = new Map(disclosures.map((each) => [each.digest, valueOf(each)]))
  const walk = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) {
      return value
        .map((each, i) => walk(each, `${path}[${i}]`))
        .filter((each) => each !== undefined)
    }
    if (typeof value !== 'object' || value === null) return value
    const digest: unknown = Reflect.get(value, '...')
    if (typeof digest === 'string') return values.has(digest) ? values.get(digest) : instead(path)
    const members = Object.entries(value).map(
      ([key, member]) => [key, walk(member, path === '' ? key : `${path}.${key}`)] as const,
    )
    return Object.fromEntries(members.filter(([, member]) => member !== undefined))
  }
  return walk(body, '')
}

function valueOf(disclosure: Disclosure): unknown {
  const bytes = Uint8Array.fromBase64(disclosure.encoded, { alphabet: 'base64url' })
  const parts: unknown = JSON.parse(new TextDecoder().decode(bytes))
  return Array.isArray(parts) ? parts[2] : undefined
}
