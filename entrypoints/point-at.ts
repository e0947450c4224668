import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { PageKind } from '#lib/order/kinds.ts'
import { loadLabels } from '#lib/reading/loaded-labels.ts'
import type { ReaderData } from '#lib/reading/spec.ts'
import { startPointing } from '#lib/repairs/point/point.ts'
import type { SingleFact } from '#lib/repairs/single-facts.ts'

/** What the background asks. */
export type PointRequest = {
  readonly data: ReaderData
  readonly page: PageKind
  readonly fact: SingleFact
  /** `title`, `hint`, `none`, `lost`: what is said over the page, in the agent's language. */
  readonly words: Readonly<Record<string, string>>
}

/** Left in our isolated world for the call that follows the injection; the page cannot see it. */
export type PointSlot = {
  amendsPoint?: (request: PointRequest) => void
  amendsStopPointing?: () => void
}

/** The agent points at a fact's place; what comes of it goes to the background as a message. */
export default defineUnlistedScript(() => {
  const slot = globalThis as PointSlot
  slot.amendsStopPointing?.()
  slot.amendsPoint = ({ data, page, fact, words }) => {
    slot.amendsStopPointing?.()
    loadLabels(data.labels)
    const { title = '', hint = '', none = '', lost = '' } = words
    const url = new URL(location.href)
    slot.amendsStopPointing = startPointing(
      { document, url, data, page, fact },
      { title, hint, none, lost },
      {
        onTake: (rungs) => tell('pointed', { fact, rungs }),
        onLeave: () => tell('pointing-left', {}),
      },
    )
  }
})

function tell(name: string, request: object): void {
  browser.runtime.sendMessage({ name, request }).catch((error: unknown) => {
    // The extension was updated under this page: nobody is there to be told.
    console.warn('amends: pointing could not be told', error)
  })
}
