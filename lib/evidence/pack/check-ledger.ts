import { calculateJwkThumbprint } from 'jose'
import { sha256 } from '#lib/evidence/bytes.ts'
import { verifyChain } from '#lib/evidence/chain.ts'
import { checkBatch } from '#lib/evidence/signature.ts'
import type { PackEntry } from './contents.ts'
import type { PackContents } from './read-contents.ts'
import type { PackFault } from './verdict.ts'

/** The case in a pack, judged as the ledger judges its own: chain, values, signatures, keys. */
export async function ledgerFaults(contents: PackContents): Promise<readonly PackFault[]> {
  const chain = verifyChain(contents.entries)
  return [
    ...chain.map(({ seq, fault }): PackFault => ({ place: 'entry', fault, seq })),
    ...(await keyFaults(contents)),
    ...(await signatureFaults(contents)),
    ...(await valueFaults(contents)),
  ]
}

/** A key's name is its own thumbprint. */
async function keyFaults({ keys }: PackContents): Promise<readonly PackFault[]> {
  const faults: PackFault[] = []
  for (const { id, publicJwk } of keys) {
    const isOwn = (await calculateJwkThumbprint(publicJwk)) === id
    if (!isOwn) faults.push({ place: 'key', fault: 'changed', name: id })
  }
  return faults
}

async function valueFaults({ entries, disclosures }: PackContents): Promise<readonly PackFault[]> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const faults: PackFault[] = []
  const seen = new Set<string>()
  for (const { entryId, digest, encoded } of disclosures) {
    const entry = byId.get(entryId)
    const isNamed = entry?.digests.includes(digest) ?? false
    const isWhole = isNamed && !seen.has(digest) && sha256(encoded) === digest
    seen.add(digest)
    const where = entry ? { seq: entry.seq } : {}
    if (!isWhole)
      faults.push({ place: 'disclosure', fault: isNamed ? 'changed' : 'unexpected', ...where })
  }
  return faults
}

/** Each signature over the entries since the one before. */
async function signatureFaults({ entries, keys }: PackContents): Promise<readonly PackFault[]> {
  const faults: PackFault[] = []
  let batch: PackEntry[] = []
  for (const entry of entries) {
    batch.push(entry)
    if (entry.signature === null) continue
    const check = await checkBatch(entry.signature, batch, keys)
    if (!check.ok) faults.push({ place: 'signature', fault: check.fault, seq: entry.seq })
    batch = []
  }
  return faults
}
