import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { takeSnapshot, type TakenSnapshot } from '#lib/evidence/snapshot/take.ts'

/** Left in our isolated world for the call that follows the injection; the page cannot see it. */
export type SnapshotSlot = { amendsSnapshot?: () => Promise<TakenSnapshot> }

export default defineUnlistedScript(() => {
  const slot = globalThis as SnapshotSlot
  slot.amendsSnapshot = () => takeSnapshot(document)
})
