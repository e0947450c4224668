/** Does one thing after the other, in the order in which they were asked for. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** A queue of its own. */
export function inTurnOf(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    // The next one goes on after a failure; the failure itself belongs to the caller.
    last = result.catch(() => undefined)
    return result
  }
}
