import type { StoredEvidence } from '#lib/evidence/export/plan.ts'
import type { PackKey } from '#lib/evidence/pack/contents.ts'
import type { SoundPack } from '#lib/evidence/pack/verdict.ts'
import type { Signer } from '#lib/evidence/signature.ts'
import type { Bytes } from '#lib/evidence/vault.ts'
import type { Reply } from '#lib/messaging/protocol.ts'

/** What came of taking in a pack, when it is not taken in. Nothing was written then. */
export const importProblems = [
  /** The case is here already: this very one, or one that went another way. */
  'known',
  /** Another case of the same order is here. */
  'key-taken',
  /** Entries that this version does not understand. */
  'not-understood',
] as const
export type ImportProblem = (typeof importProblems)[number]

export type TakenIn = { readonly caseId: string } | { readonly problem: ImportProblem }

/** What the rooms of exports and packs need besides: originals, keys, the way in. Loaded when a room opens. */
export type EvidenceDoor = {
  /** The case as stored, its values opened. */
  readonly storedCase: (caseId: string) => Promise<Reply<StoredEvidence>>
  /** The original bytes; undefined where they are gone or not what was kept. */
  readonly keptFile: (caseId: string, sha256: string) => Promise<Bytes | undefined>
  /** The key that signs here, and all that are known here. */
  readonly signing: () => Promise<{ readonly signer: Signer; readonly keys: readonly PackKey[] }>
  /** Text of the page `verify.html`. */
  readonly verifier: () => Promise<string>
  /** Of Amends. */
  readonly version: string
  /** Writes a sound pack as a case of its own: all of it, or nothing. */
  readonly takeIn: (pack: SoundPack) => Promise<Reply<TakenIn>>
}
