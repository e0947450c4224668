import { base64url } from '#lib/evidence/bytes.ts'
import { payloadOf } from '#lib/evidence/signature.ts'
import type { PackDisclosure, PackEntry } from './contents.ts'

/**
 * The signed batches of a case as SD-JWTs (RFC 9901), payload and disclosures attached, so that any
 * such library can check them without knowing Amends.
 */

export type AttachedSdJwt = { readonly seq: number; readonly text: string }

export function attachedSdJwts({
  entries,
  disclosures,
}: {
  readonly entries: readonly PackEntry[]
  readonly disclosures: readonly PackDisclosure[]
}): readonly AttachedSdJwt[] {
  const byEntry = Map.groupBy(disclosures, ({ entryId }) => entryId)
  const attached: AttachedSdJwt[] = []
  let batch: PackEntry[] = []
  for (const entry of entries) {
    batch.push(entry)
    if (entry.signature === null) continue
    const shown = batch
      .flatMap(({ id }) => byEntry.get(id) ?? [])
      .map(({ encoded }) => `${encoded}~`)
    attached.push({
      seq: entry.seq,
      text: `${withPayload(entry.signature, batch)}~${shown.join('')}`,
    })
    batch = []
  }
  return attached
}

function withPayload(signature: string, batch: readonly PackEntry[]): string {
  const [header, , end] = signature.split('.')
  return `${header}.${base64url(new TextEncoder().encode(payloadOf(batch)))}.${end}`
}
