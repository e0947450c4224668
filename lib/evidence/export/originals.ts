import { forgottenTo } from '#lib/casebook/keeping.ts'
import { keptFiles } from '#lib/evidence/pack/check-contents.ts'
import type { LeftOutReason } from '#lib/evidence/pack/contents.ts'
import type { StoredEvidence } from './plan.ts'

/** A kept file of the case, and whether it can go along. */
export type Original = {
  readonly sha256: string
  readonly seq: number
  readonly type: string
  /** Pages as they stood and pictures of pages: nothing in them can be painted over. */
  readonly isPage: boolean
  /** Why its bytes are not here; absent where they are. */
  readonly gone?: 'forgotten' | 'lost'
  /** Bytes, where they are here. */
  readonly size?: number
}

/** The kept files of a case, each once. */
export function originalsOf({ entries, files }: StoredEvidence): readonly Original[] {
  const here = new Map(files.map((file) => [file.sha256, file]))
  const bodies = new Map(entries.map(({ seq, body }) => [seq, body]))
  const upTo = forgottenTo(entries)
  const all = new Map<string, Original>()
  for (const { seq, sha256, type } of keptFiles({ entries })) {
    const size = here.get(sha256)?.size
    const gone = seq <= upTo ? 'forgotten' : 'lost'
    const isPage = roleOf(bodies.get(seq)) !== 'attachment'
    all.set(sha256, {
      sha256,
      seq,
      type,
      isPage,
      ...(size === undefined ? { gone } : { size }),
    })
  }
  return [...all.values()]
}

function roleOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, 'role') : undefined
}

/** What is said of the files that do not go along. */
export function leftOutOf(
  originals: readonly Original[],
  chosen: ReadonlySet<string>,
): readonly { readonly sha256: string; readonly reason: LeftOutReason }[] {
  return originals
    .filter(({ sha256, gone }) => gone !== undefined || !chosen.has(sha256))
    .map(({ sha256, gone, isPage }) => ({
      sha256,
      reason: gone ?? (isPage ? 'not-redactable' : 'not-chosen'),
    }))
}
