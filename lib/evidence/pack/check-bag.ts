import { base64url } from '#lib/evidence/bytes.ts'
import { bagNames, declaration, oxumOf } from './bag.ts'
import { readManifest, sumsOf, type Sums } from './manifest.ts'
import type { PackFault } from './verdict.ts'
import type { NamedBytes } from './write-zip.ts'

/** Files by their path within the bag. */
export type BagFiles = ReadonlyMap<string, NamedBytes>

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Undefined: no such file, or no UTF-8. */
export function textIn(files: BagFiles, name: string): string | undefined {
  const file = files.get(name)
  if (!file) return undefined
  try {
    return decoder.decode(file.bytes)
  } catch {
    return undefined
  }
}

/** Every file against the two manifests. The signature over the tag manifest is checked apart. */
export async function bagFaults(files: BagFiles): Promise<readonly PackFault[]> {
  const isPayload = (name: string): boolean => name.startsWith('data/')
  const all = [...files.values()]
  const payload = all.filter(({ name }) => isPayload(name))
  const tags = all.filter(({ name }) => !isPayload(name) && !signs(name))
  const [ofPayload, ofTags] = await Promise.all([sumsOf(payload), sumsOf(tags)])
  return [
    ...against(readManifest(textIn(files, bagNames.manifest) ?? ''), ofPayload, bagNames.manifest),
    ...against(
      readManifest(textIn(files, bagNames.tagManifest) ?? ''),
      ofTags,
      bagNames.tagManifest,
    ),
    ...formFaults(files, payload),
  ]
}

/** The tag manifest does not name itself, nor the signature over it. */
function signs(name: string): boolean {
  return name === bagNames.tagManifest || name === bagNames.signature
}

function against(told: Sums | undefined, found: Sums, manifest: string): readonly PackFault[] {
  if (!told) return [{ place: 'manifest', fault: 'malformed', name: manifest }]
  const faults: PackFault[] = []
  for (const [name, sum] of told) {
    const real = found.get(name)
    if (real === sum) continue
    const place = name.startsWith('manifest-') ? 'manifest' : 'file'
    faults.push({ place, fault: real === undefined ? 'missing' : 'changed', name })
  }
  for (const name of found.keys()) {
    if (!told.has(name)) faults.push({ place: 'file', fault: 'unexpected', name })
  }
  return faults
}

function formFaults(files: BagFiles, payload: readonly NamedBytes[]): readonly PackFault[] {
  const oxum = `Payload-Oxum: ${oxumOf(payload)}`
  const isInfoRight = textIn(files, bagNames.info)?.split('\n').includes(oxum) ?? false
  const isDeclared = textIn(files, bagNames.declaration) === declaration
  const wrong = [
    ...(isDeclared ? [] : [bagNames.declaration]),
    ...(isInfoRight ? [] : [bagNames.info]),
  ]
  return wrong.map((name) => ({ place: 'file', fault: 'malformed', name }))
}

/** base64url SHA-256 of bytes: how entries name a file. */
export async function fileDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
