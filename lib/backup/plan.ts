import type { BackupCase } from './format.ts'

/** The chain of a case as it stands here. */
export type Standing = readonly { readonly hash: string }[]

/**
 * What becomes of a case of the backup. `added`: it is not here. `extended`: here is its beginning.
 * `known`: all of it is here, or more. `conflict`: the two went different ways after a common
 * beginning, or are different cases; what is here stays.
 */
export type Fate = 'added' | 'extended' | 'known' | 'conflict'

export function fateOf({ entries }: BackupCase, here: Standing): Fate {
  if (here.length === 0) return 'added'
  const common = Math.min(entries.length, here.length)
  if (entries[common - 1]?.hash !== here[common - 1]?.hash) return 'conflict'
  return entries.length > here.length ? 'extended' : 'known'
}
