import type { NamedBytes } from './write-zip.ts'
import { printManifest, sumsOf } from './manifest.ts'

/**
 * A bag (RFC 8493): payload under `data/`, tag files beside it, everything in one folder. The
 * manifest names every payload file, the tag manifest every tag file and the manifest, and the
 * signature stands over the tag manifest: so it covers every byte.
 */

export const bagNames = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  signature: 'signature.jws',
  verifier: 'verify.html',
} as const

export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

export type BagInfo = {
  /** `2026-11-24`. */
  readonly day: string
  readonly software: string
  /** What the case is about, such as `ebay:order:21-14512-87213`. */
  readonly about: string
  readonly caseId: string
}

const encoder = new TextEncoder()
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)

/** The tag files of a payload, the signature last. @param sign makes a detached JWS over the bytes */
export async function tagFiles(
  payload: readonly NamedBytes[],
  info: BagInfo,
  verifier: string,
  sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>,
): Promise<readonly NamedBytes[]> {
  const tags = [
    { name: bagNames.declaration, bytes: utf8(declaration) },
    { name: bagNames.info, bytes: utf8(printInfo(info, payload)) },
    { name: bagNames.manifest, bytes: utf8(printManifest(await sumsOf(payload))) },
    { name: bagNames.verifier, bytes: utf8(verifier) },
  ]
  const tagManifest = utf8(printManifest(await sumsOf(tags)))
  return [
    ...tags,
    { name: bagNames.tagManifest, bytes: tagManifest },
    { name: bagNames.signature, bytes: utf8(`${await sign(tagManifest)}\n`) },
  ]
}

/** Bytes and number of payload files, as `Payload-Oxum` says them. */
export function oxumOf(payload: readonly NamedBytes[]): string {
  return `${payload.reduce((sum, { bytes }) => sum + bytes.length, 0)}.${payload.length}`
}

function printInfo({ day, software, about, caseId }: BagInfo, payload: readonly NamedBytes[]) {
  const lines = [
    ['Bag-Software-Agent', software],
    ['Bagging-Date', day],
    ['External-Identifier', about],
    ['Internal-Sender-Identifier', caseId],
    ['Payload-Oxum', oxumOf(payload)],
  ]
  return lines.map(([name, value]) => `${name}: ${value?.replaceAll(/\s+/g, ' ')}\n`).join('')
}
