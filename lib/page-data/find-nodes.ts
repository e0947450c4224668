import { unpacked } from './values-at.ts'

/** Bodies may be nested without end, and may mean ill. */
const MOST_SEEN = 40_000
const DEEPEST = 16
const MOST_FOUND = 500

/**
 * Objects of a body that hold all keys of one of the lists, in the body's order; what stands inside
 * one of them is part of it. `texts`: keys whose texts are looked through as JSON.
 */
export function findNodes(
  body: unknown,
  find: readonly (readonly string[])[],
  texts: readonly string[] = [],
): readonly object[] {
  const found: object[] = []
  const stack: { readonly value: unknown; readonly depth: number }[] = [{ value: body, depth: 0 }]
  for (let seen = 0; stack.length > 0 && seen < MOST_SEEN && found.length < MOST_FOUND; seen++) {
    const { value, depth } = stack.pop() ?? { value: undefined, depth: 0 }
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value) && find.some((keys) => holdsAll(value, keys))) found.push(value)
    else if (depth < DEEPEST) {
      const next = childrenOf(value, texts).map((child) => ({ value: child, depth: depth + 1 }))
      stack.push(...next.toReversed())
    }
  }
  return found
}

function holdsAll(value: object, keys: readonly string[]): boolean {
  return keys.every((key) => {
    const held: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
    return held !== undefined && held !== null
  })
}

function childrenOf(value: object, texts: readonly string[]): readonly unknown[] {
  const entries = Object.entries(value).slice(0, MOST_SEEN)
  return entries
    .map(([key, child]): unknown => (texts.includes(key) ? unpacked(child) : child))
    .filter((child) => typeof child === 'object' && child !== null)
}
