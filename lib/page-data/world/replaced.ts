/**
 * Puts a function of ours in the place of one of the page's: a proxy, which answers for the original
 * in everything (its name, its length, its text as native code). Gives what undoes it: where somebody
 * else has put theirs on top meanwhile, it stays and only passes on.
 */
export function replaced<O extends object>(
  holder: O,
  key: keyof O & string,
  handler: ProxyHandler<(...args: never[]) => unknown>,
): () => void {
  const before = Object.getOwnPropertyDescriptor(holder, key)
  const original: unknown = before?.value
  if (!before || typeof original !== 'function' || !before.configurable) return () => undefined
  const ours = new Proxy(original as (...args: never[]) => unknown, handler)
  Object.defineProperty(holder, key, { ...before, value: ours })
  return () => {
    const now = Object.getOwnPropertyDescriptor(holder, key)
    if (now?.value === ours) Object.defineProperty(holder, key, { ...now, value: original })
  }
}
