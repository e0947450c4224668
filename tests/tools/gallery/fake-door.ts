import type { EvidenceDoor } from '#components/panel/evidence-door.ts'
import type { ShownEntry } from '#components/panel/services.ts'
import { hashOf } from '#lib/evidence/chain.ts'
import { separate } from '#lib/evidence/disclosure.ts'
import type { StoredEvidence } from '#lib/evidence/export/plan.ts'
import type { PackDisclosure, PackEntry } from '#lib/evidence/pack/contents.ts'
import { newSigningKey } from '#lib/evidence/keys.ts'
import { personalIn } from '#lib/evidence/personal.ts'

/** The rooms of exports and packs in memory: the entries of the picture as the ledger would hold them. */
export function fakeDoor(entries: () => readonly ShownEntry[]): () => Promise<EvidenceDoor> {
  return async () => ({
    storedCase: async () => ({ ok: true, value: storedAs(entries()) }),
    keptFile: async () => undefined,
    signing: async () => {
      const { card, privateKey } = await newSigningKey('2026-11-01T08:00:00Z')
      const { id, createdAt, retiredAt, publicJwk } = card
      return {
        signer: { kid: id, key: privateKey },
        keys: [{ id, createdAt, retiredAt, publicJwk }],
      }
    },
    verifier: async () => '<!doctype html><title>Verify</title>',
    version: '0.1.0',
    takeIn: async () => ({ ok: true, value: { caseId: 'taken' } }),
  })
}

function storedAs(shown: readonly ShownEntry[]): StoredEvidence {
  const [entries, disclosures]: [PackEntry[], PackDisclosure[]] = [[], []]
  let prev: string | null = null
  for (const { caseId, seq, at, body: given } of shown) {
    const { body, disclosures: taken } = separate(given, personalIn(given))
    const id = `entry-${seq}`
    const digests = taken.map(({ digest }) => digest).toSorted()
    const unhashed = { id, caseId, seq, at, kind: given.kind, body, digests, prev }
    prev = hashOf(unhashed)
    entries.push({ ...unhashed, hash: prev, signature: null })
    disclosures.push(...taken.map((each) => ({ ...each, entryId: id })))
  }
  return { entries, disclosures, files: [], damaged: 0 }
}
