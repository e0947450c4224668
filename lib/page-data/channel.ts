import { native } from './native.ts'

/**
 * How copies come from the page's world into the extension's: events on the document whose name is
 * made up for each page. Both scripts run before any script of the page, agree on the name at once,
 * and then listen for nothing else. A page that knew the name could only say of itself what its own
 * responses could say as well: what comes is parsed, bounded and read by listed paths, nothing else
 * is ever done with it.
 */

/** The two sides look for each other: whichever runs second finds the first. */
const HERE = 'amends-page-data'
const LONGEST = 1_500_000

export type Ends = {
  readonly document: Document
  readonly addEventListener: EventTarget['addEventListener']
  readonly removeEventListener: EventTarget['removeEventListener']
  readonly dispatchEvent: EventTarget['dispatchEvent']
  readonly CustomEvent: typeof CustomEvent
}

/** As the browser made them, whatever a page puts in their place later. */
export function ends(document: Document): Ends {
  const { prototype } = EventTarget
  return {
    document,
    addEventListener: native(prototype, 'addEventListener'),
    removeEventListener: native(prototype, 'removeEventListener'),
    dispatchEvent: native(prototype, 'dispatchEvent'),
    CustomEvent,
  }
}

function say(by: Ends, name: string, detail: string): void {
  by.dispatchEvent.call(by.document, new by.CustomEvent(name, { detail }))
}

/** Called with the event's text. Gives what ends it. */
function listen(by: Ends, name: string, heard: (text: string) => void): () => void {
  const listener = (event: Event): void => {
    const detail: unknown = Reflect.get(event, 'detail')
    if (typeof detail === 'string' && detail.length <= LONGEST) heard(detail)
  }
  by.addEventListener.call(by.document, name, listener)
  return () => by.removeEventListener.call(by.document, name, listener)
}

/** The page's side: sends texts until it is told to stop. */
export type Sending = { readonly send: (text: string) => void }

export function openSender(by: Ends, onStop: () => void): Sending {
  let name: string | undefined
  const agreed = (text: string): void => {
    endWaiting()
    name = text
    const endStop = listen(by, `${text}-stop`, () => {
      endStop()
      name = undefined
      onStop()
    })
  }
  const endWaiting = listen(by, HERE, (text) => (text === '' ? undefined : agreed(text)))
  say(by, HERE, '')
  return {
    send: (text) => {
      if (name !== undefined && text.length <= LONGEST) say(by, name, text)
    },
  }
}

/** The extension's side: hears texts until it stops the sender. */
export type Hearing = { readonly stop: () => void }

export function openHearer(by: Ends, name: string, heard: (text: string) => void): Hearing {
  const endHearing = listen(by, name, heard)
  // The page's side may not be there yet: it asks when it comes.
  const endWaiting = listen(by, HERE, (text) => {
    if (text !== '') return
    endWaiting()
    say(by, HERE, name)
  })
  say(by, HERE, name)
  return {
    stop: () => {
      endWaiting()
      endHearing()
      say(by, `${name}-stop`, '')
    },
  }
}
