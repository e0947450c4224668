/** Facts by their path, `items[0].title`: looked up and put in, the tree they stand in left as it was. */

type Key = string | number

export function keysOf(path: string): readonly Key[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key))
}

export function factAt(facts: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    facts,
  )
}

/** A copy of the tree with a value at a path. Not parsed: whoever calls asks the schema. */
export function withFact(facts: unknown, path: string, value: unknown): unknown {
  return put(facts, keysOf(path), value)
}

function put(tree: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown {
  if (key === undefined) return value
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(tree) ? tree : []
    const inner = put(list[key], rest, value)
    return key < list.length ? list.with(key, inner) : [...list, inner]
  }
  const object = typeof tree === 'object' && tree !== null ? tree : {}
  const before: unknown = Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined
  return { ...object, [key]: put(before, rest, value) }
}
