import type { Entry, EntryBody } from '#lib/casebook/entry.ts'
import type { FoldEntry } from '#lib/casebook/fold.ts'
import { hashOf } from '#lib/evidence/chain.ts'
import { separate } from '#lib/evidence/disclosure.ts'
import { personalIn } from '#lib/evidence/personal.ts'
import { signBatch, type SignedLink, type Signer } from '#lib/evidence/signature.ts'
import { sealJson, type Vault } from '#lib/evidence/vault.ts'
import type { EntryValue, SealedRow } from './rows.ts'

/** Deeds made into rows: personal values taken out and sealed, chained, and signed together. */

/** Where a case's chain stands. */
export type ChainEnd = { readonly seq: number; readonly head: string | null }

type Unsigned = Omit<Entry, 'signature'>

/** Entries in their chain, with what was taken out of each; not signed, not sealed. */
export type Batch = {
  readonly links: readonly Unsigned[]
  readonly taken: readonly EntryValue[]
  /** As the fold sees them. */
  readonly read: readonly FoldEntry[]
}

export type BatchTerms = {
  readonly caseId: string
  /** ISO instant, UTC. */
  readonly at: string
  readonly end: ChainEnd
}

export function chained(bodies: readonly EntryBody[], { caseId, at, end }: BatchTerms): Batch {
  const links: Unsigned[] = []
  const taken: EntryValue[] = []
  const read: FoldEntry[] = []
  let prev = end.head
  for (const [i, given] of bodies.entries()) {
    const { body, disclosures } = separate(given, personalIn(given))
    const digests = disclosures.map(({ digest }) => digest).toSorted()
    const id = crypto.randomUUID()
    const seq = end.seq + i + 1
    const unhashed = { id, caseId, seq, at, kind: given.kind, body, digests, prev }
    prev = hashOf(unhashed)
    const link = { ...unhashed, hash: prev }
    links.push(link)
    read.push({ ...link, body: given })
    taken.push(...disclosures.map((each) => ({ ...each, entryId: id })))
  }
  return { links, taken, read }
}

/** The last entry carries the signature. `before`: entries that no signature covers yet. */
export async function signed(
  { links }: Batch,
  before: readonly SignedLink[],
  signer: Signer,
): Promise<readonly Entry[]> {
  const signature = await signBatch([...before, ...links], signer)
  return links.map((link, i) => ({ ...link, signature: i === links.length - 1 ? signature : null }))
}

/** One row for all values of an append, or none where nothing was taken out. @throws VaultTrouble */
export async function sealedRow(
  vault: Vault,
  caseId: string,
  values: readonly EntryValue[],
): Promise<readonly SealedRow[]> {
  const entryId = values.at(-1)?.entryId
  if (entryId === undefined) return []
  return [{ entryId, caseId, ...(await sealJson(vault, values, entryId)) }]
}
