/**
 * The first place of a sorted list from which on a test holds, looked for by halves; the list's length
 * where it holds nowhere.
 */
export function firstFrom<T>(sorted: readonly T[], test: (each: T) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const each = sorted[middle]
    if (each !== undefined && test(each)) high = middle
    else low = middle + 1
  }
  return low
}
