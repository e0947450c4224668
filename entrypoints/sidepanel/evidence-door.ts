import { verifierScript } from 'virtual:pack-verifier'
import { browser } from 'wxt/browser'
import type { EvidenceDoor } from '#components/panel/evidence-door.ts'
import type { StoredEvidence } from '#lib/evidence/export/plan.ts'
import { verifierPage } from '#lib/evidence/pack/verifier-page.ts'
import type { Reply } from '#lib/messaging/protocol.ts'
import { openKeptFile } from '#lib/storage/files.ts'
import { takeIn } from '#lib/storage/import-case.ts'
import { signerOf, signingKeys } from '#lib/storage/signing-key.ts'
import type { Store } from '#lib/storage/store.ts'
import { storedCase } from '#lib/storage/stored-case.ts'
import { storageCodeOf } from '#lib/storage/trouble.ts'

/** The rooms of exports and packs, wired to the store. */
export function evidenceDoor(store: Store): EvidenceDoor {
  return {
    storedCase: (caseId) => replied(() => evidenceOf(store, caseId)),
    keptFile: async (caseId, sha256) => {
      const file = await openKeptFile(store, caseId, sha256)
      return file.ok ? file.bytes : undefined
    },
    signing: async () => {
      const signer = await signerOf(store.db)
      const keys = await signingKeys(store.db)
      return {
        signer,
        keys: keys.map(({ id, createdAt, retiredAt, publicJwk }) => {
          return { id, createdAt, retiredAt, publicJwk }
        }),
      }
    },
    verifier: () => verifierPage(verifierScript),
    version: browser.runtime.getManifest().version,
    takeIn: (pack) => replied(() => takeIn(store, pack, Temporal.Now.instant())),
  }
}

async function evidenceOf(store: Store, caseId: string): Promise<StoredEvidence> {
  const { entries, disclosures, damaged, files } = await storedCase(store, caseId)
  return {
    entries,
    disclosures,
    damaged: damaged.length,
    files: files.map(({ sha256, type, size }) => ({ sha256, type, size })),
  }
}

/** Expected trouble of the store as a refusal; bugs go on being thrown. */
async function replied<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    const code = storageCodeOf(error)
    if (code === undefined) throw error
    return { ok: false, code }
  }
}
