import { setTimeout } from 'node:timers/promises'

export function pause(ms: number): Promise<void> {
  return setTimeout(ms)
}

/** Waits for the work, but no longer than that. The pending rest does not keep the process alive. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, setTimeout(ms, undefined, { ref: false })])
}

/** Asks until the answer is something, and gives it. @throws with `what` when time is over */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  withinMs = 30_000,
): Promise<T> {
  const end = performance.now() + withinMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== null && answer !== false) return answer
    if (performance.now() > end) throw new Error(`${what}: not within ${withinMs} ms`)
    await pause(50)
  }
}
