import type { Entry, EntryBody } from '#lib/casebook/entry.ts'
import type { FoldEntry } from '#lib/casebook/fold.ts'
import { hashOf } from '#lib/evidence/chain.ts'
import { separate, type Disclosure } from '#lib/evidence/disclosure.ts'
import { personalIn } from '#lib/evidence/personal.ts'
import { signBatch, type SignedLink, type Signer } from '#lib/evidence/signature.ts'
import { sealJson, type Vault } from '#lib/evidence/vault.ts'
import type { SealedRow } from './rows.ts'

/** Deeds made into rows: personal values taken out and sealed, chained, and signed together. */

/** Where a case's chain stands. */
export type ChainEnd = { readonly seq: number; readonly head: string | null }

export type SealedBatch = {
  readonly entries: readonly Entry[]
  readonly rows: readonly SealedRow[]
  /** As the fold sees them. */
  readonly read: readonly FoldEntry[]
}

export type BatchTerms = {
  readonly vault: Vault
  readonly signer: Signer
  readonly caseId: string
  /** ISO instant, UTC. */
  readonly at: string
  readonly end: ChainEnd
  /** Entries before these that no signature covers yet. */
  readonly unsigned: readonly SignedLink[]
}

/** @throws VaultTrouble */
export async function sealBatch(
  bodies: readonly EntryBody[],
  terms: BatchTerms,
): Promise<SealedBatch> {
  // All at once: the browser has threads for it. Only the chain itself goes one by one.
  const parted = await Promise.all(bodies.map((body) => part(body, terms)))
  const links = await chain(parted, terms)
  const last = links.at(-1)
  if (!last) throw new Error('Nothing to append')
  const signature = await signBatch([...terms.unsigned, ...links], terms.signer)
  const entries = links.map((link) => ({ ...link, signature: link === last ? signature : null }))
  return {
    entries,
    rows: parted.flatMap(({ row }) => (row ? [row] : [])),
    read: entries.map((entry, i) => ({ ...entry, body: bodyAt(bodies, i) })),
  }
}

type Parted = {
  readonly id: string
  readonly kind: EntryBody['kind']
  readonly body: unknown
  readonly disclosures: readonly Disclosure[]
  readonly row: SealedRow | undefined
}

async function part(body: EntryBody, { vault, caseId }: BatchTerms): Promise<Parted> {
  const entryId = crypto.randomUUID()
  const { body: shown, disclosures } = await separate(body, personalIn(body))
  const row =
    disclosures.length === 0
      ? undefined
      : { entryId, caseId, ...(await sealJson(vault, disclosures, entryId)) }
  return { id: entryId, kind: body.kind, body: shown, disclosures, row }
}

async function chain(
  parted: readonly Parted[],
  { caseId, at, end }: BatchTerms,
): Promise<readonly Omit<Entry, 'signature'>[]> {
  const links: Omit<Entry, 'signature'>[] = []
  let prev = end.head
  for (const [i, { id, kind, body, disclosures }] of parted.entries()) {
    const digests = disclosures.map(({ digest }) => digest).toSorted()
    const unhashed = { id, caseId, seq: end.seq + i + 1, at, kind, body, digests, prev }
    const hash = await hashOf(unhashed)
    links.push({ ...unhashed, hash })
    prev = hash
  }
  return links
}

function bodyAt(bodies: readonly EntryBody[], index: number): EntryBody {
  const body = bodies[index]
  if (!body) throw new Error('Every entry has a body')
  return body
}
