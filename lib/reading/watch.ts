/**
 * Watches a page and reads it again when it changes, for as long as somebody wants to know.
 * Costs nothing while the page is still; bursts of changes are read once.
 */

export type Watch = { readonly stop: () => void; readonly isStopped: () => boolean }

/** Quiet time before a changed page is read again, and the longest wait while it never is quiet; ms. */
const QUIET = 300
const LONGEST = 2_000

/**
 * Calls `onChange` after the document changed. `isAlive` is asked first: when our own context is
 * gone (update, removal), the watch ends without a trace.
 */
export function watchPage(document: Document, onChange: () => void, isAlive: () => boolean): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstChange = 0
  let isStopped = false
  const stop = (): void => {
    isStopped = true
    observer.disconnect()
    clearTimeout(timer)
  }
  const run = (): void => {
    timer = undefined
    firstChange = 0
    if (isAlive()) onChange()
    else stop()
  }
  const observer = new MutationObserver(() => {
    if (!isAlive()) return stop()
    firstChange ||= Date.now()
    if (timer !== undefined && Date.now() - firstChange > LONGEST - QUIET) return
    clearTimeout(timer)
    timer = setTimeout(run, QUIET)
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'style', 'class', 'value', 'label'],
  })
  return { stop, isStopped: () => isStopped }
}
