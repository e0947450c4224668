import { Decrypter, Encrypter } from 'age-encryption'
import type { Bytes } from '#lib/evidence/vault.ts'
import { normalPassphrase } from './passphrase.ts'

/**
 * One file in the form `age` (age-encryption.org/v1) with a passphrase: any tool that knows the form
 * opens it. Both take about a second of pure computing, on purpose.
 */

/** scrypt with N = 2^17: what OWASP asks for (cheat sheet on password storage), in 128 MB. */
const workFactor = 17

/** @param factor Lower in tests only. */
export async function locked(
  bytes: Bytes,
  passphrase: string,
  factor: number = workFactor,
): Promise<Bytes> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(normalPassphrase(passphrase))
  encrypter.setScryptWorkFactor(factor)
  return new Uint8Array(await encrypter.encrypt(bytes))
}

const start = new TextEncoder().encode('age-encryption.org/v1\n-> scrypt ')

/** `not-a-backup`: no file of this form. `broken`: cut off or changed. */
export async function unlocked(
  bytes: Bytes,
  passphrase: string,
): Promise<Bytes | 'not-a-backup' | 'wrong-passphrase' | 'broken'> {
  if (!start.every((byte, at) => bytes[at] === byte)) return 'not-a-backup'
  const decrypter = new Decrypter()
  decrypter.addPassphrase(normalPassphrase(passphrase))
  try {
    return new Uint8Array(await decrypter.decrypt(bytes))
  } catch (error) {
    // The library says it in words only.
    const isOther = error instanceof Error && error.message.startsWith('no identity matched')
    return isOther ? 'wrong-passphrase' : 'broken'
  }
}
