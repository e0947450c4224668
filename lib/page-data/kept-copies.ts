import { isCopy } from './records.ts'
import type { DataCopy } from './spec.ts'

/** An hour of work in one tab; more than this the oldest give way. */
const MOST_OF_ONE = 24
const MOST = 120
/** UTF-16 units of all copies together. */
const LARGEST = 6_000_000
const LARGEST_ONE = 1_500_000
/** How the text of a copy begins. */
const start = /^\{"source":"([\w-]{1,40})"/

export type KeptCopies = {
  /** Whether the text may be a copy's. It is parsed when it is read, which in most tabs is never. */
  readonly add: (text: string) => boolean
  /** The copies, oldest first; what turns out to be none is left out. */
  readonly all: () => readonly DataCopy[]
  readonly clear: () => void
}

/** `copy`: once it was read; null where it is none. */
type Kept = { readonly text: string; readonly source: string; copy?: DataCopy | null }

/** The newest copies of one tab, bounded in number and size whatever comes. */
export function keptCopies(): KeptCopies {
  let kept: Kept[] = []
  return {
    add: (text) => {
      const source = text.length > LARGEST_ONE ? undefined : start.exec(text)?.[1]
      if (source === undefined) return false
      kept = bounded([...kept, { text, source }], source)
      return true
    },
    all: () =>
      kept.flatMap((each) => {
        if (each.copy === undefined) each.copy = parsed(each.text)
        return each.copy ?? []
      }),
    clear: () => {
      kept = []
    },
  }
}

function bounded(kept: readonly Kept[], source: string): Kept[] {
  const same = kept.filter((each) => each.source === source)
  const tooOld = new Set(same.slice(0, Math.max(0, same.length - MOST_OF_ONE)))
  const left = kept.filter((each) => !tooOld.has(each)).slice(-MOST)
  let size = left.reduce((sum, each) => sum + each.text.length, 0)
  while (size > LARGEST && left.length > 1) size -= left.shift()?.text.length ?? 0
  return left
}

function parsed(text: string): DataCopy | null {
  try {
    const value: unknown = JSON.parse(text)
    return isCopy(value) ? value : null
  } catch {
    // Not from our script: a page that found the channel's name.
    return null
  }
}
