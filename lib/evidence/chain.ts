import { sha256 } from './bytes.ts'
import { canonicalJson } from './canonical.ts'

/**
 * The hash chain of a case. Each entry's hash covers everything but its own signature, the hash of
 * the entry before included: nothing can be changed, dropped or put between without being seen.
 * It proves "unchanged since capture", never that the page said the truth.
 */
export type Link = {
  readonly id: string
  readonly caseId: string
  readonly seq: number
  readonly at: string
  readonly kind: string
  readonly body: unknown
  readonly digests: readonly string[]
  readonly prev: string | null
  readonly hash: string
}

/** base64url SHA-256 over the canonical JSON of the entry without hash and signature. */
export function hashOf(link: Omit<Link, 'hash'>): string {
  const { id, caseId, seq, at, kind, body, digests, prev } = link
  return sha256(canonicalJson({ at, body, caseId, digests, id, kind, prev, seq }))
}

export type ChainFault = {
  readonly seq: number
  readonly fault: 'gap' | 'broken-link' | 'changed'
}

/** Checks a case's entries in order; an empty list means that nothing changed since capture. */
export function verifyChain(links: readonly Link[]): ChainFault[] {
  const faults: ChainFault[] = []
  let prev: string | null = null
  for (const [i, link] of links.entries()) {
    if (link.seq !== i + 1) faults.push({ seq: link.seq, fault: 'gap' })
    if (link.prev !== prev) faults.push({ seq: link.seq, fault: 'broken-link' })
    if (hashOf(link) !== link.hash) faults.push({ seq: link.seq, fault: 'changed' })
    prev = link.hash
  }
  return faults
}
