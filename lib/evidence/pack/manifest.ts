import type { NamedBytes } from './write-zip.ts'

/** BagIt's manifests (RFC 8493, 2.1.3): `<sha-256 in hex>  <path>`, one line a file, sorted by path. */

export type Sums = ReadonlyMap<string, string>

/** SHA-256 in lower-case hex. */
export async function hexSum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()
}

export async function sumsOf(files: readonly NamedBytes[]): Promise<Sums> {
  const sums = new Map<string, string>()
  for (const { name, bytes } of files) sums.set(name, await hexSum(bytes))
  return sums
}

export function printManifest(sums: Sums): string {
  const lines = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return lines.map(([name, sum]) => `${sum}  ${name}\n`).join('')
}

/** Undefined: no manifest in this form. The caller says so. */
export function readManifest(text: string): Sums | undefined {
  const sums = new Map<string, string>()
  for (const line of text.split('\n').slice(0, -1)) {
    const [, sum, name] = /^([0-9a-f]{64}) {2}([^\s]+)$/.exec(line) ?? []
    if (sum === undefined || name === undefined || sums.has(name)) return undefined
    sums.set(name, sum)
  }
  return printManifest(sums) === text ? sums : undefined
}
