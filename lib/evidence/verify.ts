import { sha256 } from './bytes.ts'
import { verifyChain, type Link } from './chain.ts'
import type { Disclosure } from './disclosure.ts'
import { checkCard, type ProvenCard } from './keys.ts'
import { checkBatch } from './signature.ts'

/** The ledger of one case judged: chain, signatures, values, files, keys. Pure. */

/** One thing that is not as it was kept. */
export type Fault = {
  readonly place: 'entry' | 'signature' | 'disclosure' | 'file' | 'key' | 'case'
  /**
   * `changed`, `missing` (and nothing says that it was forgotten), `unexpected`, `damaged` (does not
   * open), `malformed`, `unknown-key`, `wrong`; of entries `gap` and `broken-link` besides.
   */
  readonly fault: string
  /** Of the entry. */
  readonly seq?: number
  /** Of a key its id, of a file its digest. */
  readonly name?: string
}

export type SignedEntry = Link & { readonly signature: string | null }

export type VerifySource = {
  /** Oldest first. */
  readonly entries: readonly SignedEntry[]
  /** All values of the case that are there. */
  readonly disclosures: readonly (Disclosure & { readonly entryId: string })[]
  /** base64url SHA-256 of the bytes that stand under each name; null where they do not open. */
  readonly files: ReadonlyMap<string, string | null>
  readonly keys: readonly ProvenCard[]
  /** Entries whose values do not open. */
  readonly damaged: readonly string[]
  /** Values and files of entries up to this `seq` were forgotten, as an entry says. */
  readonly forgottenTo: number
  /** Digests of values and files that the case came here without, as an entry says. */
  readonly absent: ReadonlySet<string>
}

export async function verifyLedger(source: VerifySource): Promise<readonly Fault[]> {
  const chain = verifyChain(source.entries)
  return [
    ...chain.map(({ seq, fault }): Fault => ({ place: 'entry', fault, seq })),
    ...(await keyFaults(source)),
    ...(await signatureFaults(source)),
    ...(await valueFaults(source)),
    ...fileFaults(source),
  ]
}

/** `seq` of the last entry that a signature covers; 0 where none is. */
export function signedTo(entries: readonly Pick<SignedEntry, 'seq' | 'signature'>[]): number {
  return entries.findLast(({ signature }) => signature !== null)?.seq ?? 0
}

async function keyFaults({ keys }: VerifySource): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (const card of keys) {
    const fault = await checkCard(card, keys)
    if (fault) faults.push({ place: 'key', fault, name: card.id })
  }
  return faults
}

/** Each signature over the entries since the one before. */
async function signatureFaults({ entries, keys }: VerifySource): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  let batch: SignedEntry[] = []
  for (const entry of entries) {
    batch.push(entry)
    if (entry.signature === null) continue
    const check = await checkBatch(entry.signature, batch, keys)
    if (!check.ok) faults.push({ place: 'signature', fault: check.fault, seq: entry.seq })
    batch = []
  }
  return faults
}

async function valueFaults(source: VerifySource): Promise<readonly Fault[]> {
  const byEntry = Map.groupBy(source.disclosures, ({ entryId }) => entryId)
  const damaged = new Set(source.damaged)
  const faults: Fault[] = []
  for (const { id, seq, digests } of source.entries) {
    const isGone = seq <= source.forgottenTo
    const found = damaged.delete(id)
      ? ['damaged']
      : await faultsOfValues(digests, byEntry.get(id) ?? [], isGone, source.absent)
    faults.push(...found.map((fault): Fault => ({ place: 'disclosure', fault, seq })))
    byEntry.delete(id)
  }
  if (byEntry.size + damaged.size > 0) faults.push({ place: 'disclosure', fault: 'unexpected' })
  return faults
}

/** Of one entry's values. What was forgotten may be missing, and must not be there. */
async function faultsOfValues(
  digests: readonly string[],
  values: readonly Disclosure[],
  isGone: boolean,
  absent: ReadonlySet<string>,
): Promise<readonly string[]> {
  const left = new Set(digests)
  const faults: string[] = []
  for (const { digest, encoded } of values) {
    if (isGone || !left.delete(digest)) faults.push('unexpected')
    else if (sha256(encoded) !== digest) faults.push('changed')
  }
  const isMissing = !isGone && [...left].some((each) => !absent.has(each))
  return isMissing ? [...faults, 'missing'] : faults
}

function fileFaults({ entries, files, forgottenTo, absent }: VerifySource): readonly Fault[] {
  const named = new Set<string>()
  const faults: Fault[] = []
  for (const { seq, name } of keptFiles(entries)) {
    named.add(name)
    const found = files.get(name)
    const isSaid = seq <= forgottenTo || absent.has(name)
    if (found === name || (found === undefined && isSaid)) continue
    const fault = found === undefined ? 'missing' : found === null ? 'damaged' : 'changed'
    faults.push({ place: 'file', fault, seq, name })
  }
  for (const name of files.keys()) {
    if (!named.has(name)) faults.push({ place: 'file', fault: 'unexpected', name })
  }
  return faults
}

export type KeptFile = {
  readonly seq: number
  /** base64url SHA-256 of the bytes. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly type: string
}

/** The files that entries name, by the digest of their bytes. */
export function keptFiles(
  entries: readonly Pick<Link, 'seq' | 'kind' | 'body'>[],
): readonly KeptFile[] {
  return entries.flatMap(({ seq, kind, body }) => {
    if (kind !== 'file-kept' || typeof body !== 'object' || body === null) return []
    const [name, size, type] = ['sha256', 'size', 'type'].map((key): unknown =>
      Reflect.get(body, key),
    )
    const isFile = typeof name === 'string' && typeof size === 'number' && typeof type === 'string'
    return isFile ? [{ seq, name, size, type }] : []
  })
}
