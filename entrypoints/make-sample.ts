import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeSample, type PageSample } from '#lib/sampling/make-sample.ts'

/** Left in our isolated world for the call that follows the injection; the page cannot see it. */
export type SampleSlot = { amendsSample?: (reader: unknown) => PageSample }

/** `reader`: what the marketplace's reader is handed, or its label table; its words are kept. */
export default defineUnlistedScript(() => {
  const slot = globalThis as SampleSlot
  slot.amendsSample = (reader) => makeSample(document, location.href, reader, crypto.randomUUID())
})
