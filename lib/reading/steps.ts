/**
 * Work that can be stopped and gone on with: a page with thousands of rows must not hold up the tab
 * in which the agent is working.
 */
export type Steps<T> = Generator<undefined, T, undefined>

/** All of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** In pieces of about `piece` ms, `pause` between them. `now` tells the milliseconds of any clock. */
export async function inPieces<T>(
  steps: Steps<T>,
  piece: number,
  now: () => number,
  pause: () => Promise<void>,
): Promise<T> {
  let from = now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (now() - from < piece) continue
    await pause()
    from = now()
  }
}
