import { bagFaults, textIn, type BagFiles } from './check-bag.ts'
import { bagNames } from './bag.ts'
import { fileFaults, formFaults, leftOutOf } from './check-contents.ts'
import { ledgerFaults } from './check-ledger.ts'
import { dataNames } from './contents.ts'
import { checkDetached, packType, type SignatureCheck } from '#lib/evidence/signature.ts'
import { readContents, type BadShape, type PackContents } from './read-contents.ts'
import { readZip, type ContainerFault } from './read-zip.ts'
import type { PackFault, PackVerdict } from './verdict.ts'
import type { NamedBytes } from './write-zip.ts'
import type { ZipLimits } from './zip-codes.ts'
import type { Bytes } from './zip-headers.ts'

/** The largest pack that is taken into a browser. */
export const packLimits: ZipLimits = { bytes: 150_000_000, files: 5_000 }

/**
 * Judges a pack: read strictly, every byte against the manifests and their signature, then the case
 * as the ledger does. All that is wrong is named, as far as it can still be read.
 */
export async function verifyPack(bytes: Bytes, limits = packLimits): Promise<PackVerdict> {
  const zip = await readZip(bytes, limits)
  if (!zip.ok) {
    return {
      verdict: 'unreadable',
      code: zip.code,
      ...(zip.name === undefined ? {} : { name: zip.name }),
    }
  }
  const files = insideBag(zip.files)
  if (!files) return { verdict: 'unreadable', code: 'not-a-pack' }
  const inBag = await bagFaults(files)
  const reading = readContents((name) => textIn(files, name))
  if (!reading.ok) {
    const bad = badShape(reading.bad)
    return changed([...inBag, bad, ...container(zip.faults)])
  }
  const { contents } = reading
  const signature = await signatureOf(files, contents)
  const kept = await fileFaults(contents, files)
  const faults = [
    ...inBag,
    ...signatureFaults(signature),
    ...formFaults(contents, files),
    ...(await ledgerFaults(contents)),
    ...kept.faults,
    ...container(zip.faults),
  ]
  if (!signature.ok || faults.length > 0) return changed(faults)
  return {
    verdict: 'sound',
    container: zip.container,
    signedBy: signature.kid,
    digest: await tagDigest(files),
    leftOut: leftOutOf(contents),
    pack: { ...contents, files: kept.files },
  }
}

/** The one folder that holds everything; what systems add beside it when they pack is no part of it. */
function insideBag(files: readonly NamedBytes[]): BagFiles | undefined {
  const isAdded = (name: string): boolean => /^__MACOSX\/|(?:^|\/)\.DS_Store$/.test(name)
  const own = files.filter(({ name }) => !isAdded(name))
  const root = own.find(({ name }) => /^[^/]+\/bagit\.txt$/.test(name))?.name.split('/')[0]
  if (root === undefined || own.some(({ name }) => !name.startsWith(`${root}/`))) return undefined
  return new Map(
    own.map((file) => {
      const name = file.name.slice(root.length + 1)
      return [name, { name, bytes: file.bytes }]
    }),
  )
}

/** A file says more than its place in the ZIP: each thing is named once. */
function changed(faults: readonly PackFault[]): PackVerdict {
  const seen = new Set<string>()
  const once = faults.filter((fault) => {
    const key = JSON.stringify([fault.place, fault.fault, fault.name, fault.seq, fault.line])
    return !seen.has(key) && seen.add(key)
  })
  return { verdict: 'changed', faults: once }
}

function container(faults: readonly ContainerFault[]): readonly PackFault[] {
  return faults.map(({ name }) => {
    const inside = name?.split('/').slice(1).join('/')
    return {
      place: 'container',
      fault: 'changed',
      ...(inside === undefined ? {} : { name: inside }),
    }
  })
}

/** The lines of the entries are numbered as the entries are. */
function badShape({ name, line }: BadShape): PackFault {
  const place = placeOf(name)
  const where = line === undefined ? {} : place === 'entry' ? { seq: line } : { line }
  return { place, fault: 'malformed', name, ...where }
}

function placeOf(name: string): PackFault['place'] {
  if (name === dataNames.entries) return 'entry'
  if (name === dataNames.disclosures) return 'disclosure'
  return name === dataNames.keys ? 'key' : 'case'
}

async function signatureOf(files: BagFiles, { keys }: PackContents): Promise<SignatureCheck> {
  const jws = textIn(files, bagNames.signature)
  const signed = files.get(bagNames.tagManifest)?.bytes
  if (!jws?.endsWith('\n') || !signed) return { ok: false, fault: 'malformed' }
  return checkDetached(jws.slice(0, -1), signed, keys, packType)
}

/** Of the tag manifest, as an `exported` entry names the pack. */
async function tagDigest(files: BagFiles): Promise<string> {
  const bytes = files.get(bagNames.tagManifest)?.bytes
  if (!bytes) throw new Error('A sound bag has a tag manifest')
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()
}

function signatureFaults(check: SignatureCheck): readonly PackFault[] {
  if (check.ok) return []
  return [{ place: 'signature', fault: check.fault, name: bagNames.signature }]
}
