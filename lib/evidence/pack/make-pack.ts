import { canonicalJson } from '#lib/evidence/canonical.ts'
import { packType, signDetached, type Signer } from '#lib/evidence/signature.ts'
import { bagNames, tagFiles, utf8, type BagInfo } from './bag.ts'
import {
  dataNames,
  fileName,
  printLines,
  sdJwtFolder,
  type LeftOutReason,
  type PackCase,
  type PackDisclosure,
  type PackEntry,
  type PackFile,
  type PackKey,
} from './contents.ts'
import { attachedSdJwts } from './sd-jwt.ts'
import type { Bytes } from './zip-headers.ts'
import { zipWriter, type NamedBytes } from './write-zip.ts'

/** Everything of one case that goes into a pack. */
export type PackSource = {
  readonly about: Pick<PackCase, 'caseId' | 'key' | 'marketplace' | 'site'>
  /** All entries of the case, oldest first: a chain with holes would prove nothing. */
  readonly entries: readonly PackEntry[]
  /** Without those that stay out. */
  readonly disclosures: readonly PackDisclosure[]
  /** Digests of the values that stay out of this pack. */
  readonly withheld: readonly string[]
  readonly leftOut: readonly { readonly sha256: string; readonly reason: LeftOutReason }[]
  readonly keys: readonly PackKey[]
  readonly files: AsyncIterable<PackFile> | Iterable<PackFile>
  /** Exhibits, chronology and what else was made for this pack. */
  readonly made: readonly NamedBytes[]
}

export type PackTerms = {
  readonly profile: string
  /** ISO instant, UTC. */
  readonly madeAt: string
  readonly version: string
  /** Text of `verify.html` and of `how-captured.html`. */
  readonly verifier: string
  readonly howCaptured: string
  readonly signer: Signer
  /** Files done so far. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

export type Pack = {
  /** What the file is called. */
  readonly name: string
  readonly parts: readonly Bytes[]
  readonly size: number
  /** Hex SHA-256 of the tag manifest: it stands for every byte of the pack. */
  readonly digest: string
}

/** Builds the whole pack. @throws the signal's reason when it was cancelled */
export async function makePack(source: PackSource, terms: PackTerms): Promise<Pack> {
  const payload: NamedBytes[] = []
  const put = async (file: NamedBytes): Promise<void> => {
    terms.signal?.throwIfAborted()
    payload.push(file)
    terms.onProgress?.(payload.length)
  }
  for (const file of dataFiles(source, terms)) await put(file)
  for (const file of attachedSdJwts(source)) {
    await put({ name: `${sdJwtFolder}${file.seq}.txt`, bytes: utf8(file.text) })
  }
  for await (const file of source.files) await put({ name: fileName(file), bytes: file.bytes })
  for (const file of source.made) await put(file)
  return bagged(payload.toSorted(byName), source, terms)
}

function byName(a: NamedBytes, b: NamedBytes): number {
  return a.name < b.name ? -1 : 1
}

async function bagged(
  payload: readonly NamedBytes[],
  { about }: PackSource,
  terms: PackTerms,
): Promise<Pack> {
  const sign = (bytes: Bytes) => signDetached(bytes, terms.signer, packType)
  const info = infoOf(about, terms)
  const tags = await tagFiles(payload, info, terms.verifier, sign)
  terms.signal?.throwIfAborted()
  const name = nameOf(about, terms)
  const zip = zipWriter()
  for (const file of [...tags, ...payload]) {
    terms.signal?.throwIfAborted()
    zip.add({ name: `${name}/${file.name}`, bytes: file.bytes })
  }
  const parts = zip.finish()
  const manifest = tags.find((each) => each.name === bagNames.tagManifest)?.bytes
  if (!manifest) throw new Error('A bag without a tag manifest')
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', manifest)).toHex()
  return {
    name: `${name}.zip`,
    parts,
    size: parts.reduce((sum, { length }) => sum + length, 0),
    digest,
  }
}

function infoOf(about: PackSource['about'], { madeAt, version }: PackTerms): BagInfo {
  return {
    day: madeAt.slice(0, 10),
    software: `Amends ${version}`,
    about: about.key,
    caseId: about.caseId,
  }
}

/** `amends-ebay-21-14512-87213-2026-11-24`. */
function nameOf({ key }: PackSource['about'], { madeAt }: PackTerms): string {
  const [marketplace = '', , ...rest] = key.split(':')
  const subject = rest
    .join('-')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
  return ['amends', marketplace, subject, madeAt.slice(0, 10)]
    .filter((part) => part !== '')
    .join('-')
}

function dataFiles(source: PackSource, terms: PackTerms): readonly NamedBytes[] {
  const { entries, disclosures, keys, withheld, leftOut } = source
  const last = entries.at(-1)
  if (!last) throw new Error('A case has entries')
  const about: PackCase = {
    format: 1,
    ...source.about,
    madeAt: terms.madeAt,
    madeBy: terms.version,
    profile: terms.profile,
    entries: entries.length,
    head: last.hash,
    withheld: withheld.toSorted(),
    leftOut: [...leftOut],
  }
  return [
    { name: dataNames.case, bytes: utf8(canonicalJson(about)) },
    { name: dataNames.entries, bytes: utf8(printLines(entries)) },
    { name: dataNames.disclosures, bytes: utf8(printLines(disclosures)) },
    { name: dataNames.keys, bytes: utf8(canonicalJson(keys)) },
    { name: dataNames.howCaptured, bytes: utf8(terms.howCaptured) },
  ]
}
