/**
 * Encryption of personal values and files: AES-GCM with a fresh initialisation vector each time. `aad` says
 * what was sealed (an entry's id, a file's): a row that is moved to another place does not open there.
 */

export type Bytes = Uint8Array<ArrayBuffer>

export type Sealed = { readonly iv: Bytes; readonly data: Bytes }

export type Vault = {
  /** @throws VaultTrouble `locked` */
  readonly seal: (bytes: Bytes, aad: string) => Promise<Sealed>
  /** `damaged`: not what was sealed here under this `aad`, or sealed with a key that is lost. */
  readonly open: (sealed: Sealed, aad: string) => Promise<Bytes | 'locked' | 'damaged'>
}

/** What stands between a deed and the vault; the codes are those of the protocol. */
export class VaultTrouble extends Error {
  readonly code: 'locked' | 'damaged'
  constructor(code: 'locked' | 'damaged') {
    super(`The vault is ${code}`)
    this.name = 'VaultTrouble'
    this.code = code
  }
}

const encoder = new TextEncoder()

type KeyAsk = () => Promise<CryptoKey | VaultTrouble['code']>

/**
 * @param keyOf The key, or why there is none. Asked each time: the vault may be locked in between.
 * @param sealingKey The same where there may be none yet: it is made then.
 */
export function vaultWith(keyOf: KeyAsk, sealingKey: KeyAsk = keyOf): Vault {
  return {
    seal: async (bytes, aad) => {
      const key = await sealingKey()
      if (typeof key === 'string') throw new VaultTrouble(key)
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const data = await crypto.subtle.encrypt(termsOf(iv, aad), key, bytes)
      return { iv, data: new Uint8Array(data) }
    },
    open: async ({ iv, data }, aad) => {
      const key = await keyOf()
      if (typeof key === 'string') return key
      try {
        return new Uint8Array(await crypto.subtle.decrypt(termsOf(iv, aad), key, data))
      } catch {
        // WebCrypto says nothing but that it did not open.
        return 'damaged'
      }
    },
  }
}

function termsOf(iv: Bytes, aad: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(aad) }
}

/** Seals a JSON value. */
export function sealJson(vault: Vault, value: unknown, aad: string): Promise<Sealed> {
  return vault.seal(encoder.encode(JSON.stringify(value)), aad)
}

/** Opens a JSON value that this vault sealed. @throws VaultTrouble */
export async function openJson(vault: Vault, sealed: Sealed, aad: string): Promise<unknown> {
  const bytes = await vault.open(sealed, aad)
  if (typeof bytes === 'string') throw new VaultTrouble(bytes)
  return JSON.parse(new TextDecoder().decode(bytes))
}
