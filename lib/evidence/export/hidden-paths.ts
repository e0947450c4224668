import type { StoredCase } from './plan.ts'
import { openDisclosure } from './hideable.ts'

/** A path whose values stay out, and the entries that they stand in. */
export type HiddenPath = { readonly path: string; readonly entries: readonly number[] }

/** Longer paths are cut: a page may name its facts as it likes. */
const longestPath = 300

/** What an entry of an export says of what was hidden: where it stood, never what it was. */
export function hiddenPaths(
  { entries, disclosures }: StoredCase,
  withheld: readonly string[],
): readonly HiddenPath[] {
  const hidden = new Set(withheld)
  const seqs = new Map(entries.map(({ id, seq }) => [id, seq]))
  const found = disclosures.flatMap((each) => {
    const path = hidden.has(each.digest) ? openDisclosure(each)?.path : undefined
    const seq = seqs.get(each.entryId)
    return path === undefined || seq === undefined
      ? []
      : [{ path: path.slice(0, longestPath), seq }]
  })
  const byPath = Map.groupBy(found, ({ path }) => path)
  return [...byPath].map(([path, all]) => ({
    path,
    entries: [...new Set(all.map(({ seq }) => seq))].toSorted((a, b) => a - b),
  }))
}
