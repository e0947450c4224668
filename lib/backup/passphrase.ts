/** Fewer signs can be tried out by whoever finds the file. */
export const shortestPassphrase = 12

/** The same word typed on two keyboards is the same. */
export function normalPassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC')
}

export function isLongEnough(passphrase: string): boolean {
  return normalPassphrase(passphrase).length >= shortestPassphrase
}
