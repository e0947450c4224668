import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { insertText, type ComposerTarget, type InsertOutcome } from '#lib/replies/insert-text.ts'

/** Left in our isolated world for the call that follows the injection; the page cannot see it. */
export type InsertSlot = {
  amendsInsert?: (composers: readonly ComposerTarget[], text: string) => InsertOutcome
}

export default defineUnlistedScript(() => {
  const slot = globalThis as InsertSlot
  slot.amendsInsert = (composers, text) => insertText(document, composers, text)
})
