import type { Reading } from '../order/schema.ts'
import type { DataReader } from './spec.ts'

/** What keeps the copies of one tab, in the extension's own world, where the page cannot see it. */
export type PageDataKeeper = {
  /** Takes a copy's text, or whatever else came through the channel. */
  readonly take: (text: string) => void
  /** A reading of the page at that address with what the copies say of it. */
  readonly over: (reading: Reading, url: URL, data: DataReader) => Reading
  /** Called after a copy was taken. */
  onNew: (() => void) | undefined
  /** Ends the copying in the page, and forgets all copies. */
  readonly stop: () => void
}

/** Left in the world that the extension's scripts of one tab share; absent where "always on" is off. */
export type PageDataSlot = { amendsPageData?: PageDataKeeper }
