import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { inserterFor, type Inserter } from '#lib/replies/insert/insert-text.ts'

/** Left in our isolated world for the calls that follow the injection; the page cannot see it. */
export type InsertSlot = { amendsInsert?: Inserter }

export default defineUnlistedScript(() => {
  const slot = globalThis as InsertSlot
  slot.amendsInsert = inserterFor(document)
})
