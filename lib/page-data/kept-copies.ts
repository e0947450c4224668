import { isCopy } from './records.ts'
import type { DataCopy } from './spec.ts'

/** An hour of work in one tab; more than this the oldest give way. */
const MOST_OF_ONE = 24
const MOST = 120
/** UTF-16 units of all copies together. */
const LARGEST = 6_000_000
const LARGEST_ONE = 1_500_000

export type KeptCopies = {
  /** Whether it was a copy. */
  readonly add: (value: unknown) => boolean
  readonly all: () => readonly DataCopy[]
  readonly clear: () => void
}

type Kept = { readonly copy: DataCopy; readonly size: number }

/** The newest copies of one tab, bounded in number and size whatever comes. */
export function keptCopies(): KeptCopies {
  let kept: Kept[] = []
  return {
    add: (value) => {
      if (!isCopy(value)) return false
      const size = JSON.stringify(value).length
      if (size > LARGEST_ONE) return false
      kept = bounded([...kept, { copy: value, size }], value.source)
      return true
    },
    all: () => kept.map(({ copy }) => copy),
    clear: () => {
      kept = []
    },
  }
}

function bounded(kept: readonly Kept[], source: string): Kept[] {
  const same = kept.filter(({ copy }) => copy.source === source)
  const tooOld = new Set(same.slice(0, Math.max(0, same.length - MOST_OF_ONE)))
  const left = kept.filter((each) => !tooOld.has(each)).slice(-MOST)
  let size = left.reduce((sum, each) => sum + each.size, 0)
  while (size > LARGEST && left.length > 1) size -= left.shift()?.size ?? 0
  return left
}
