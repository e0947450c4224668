import type { HookScope } from './spec.ts'

/** Several facts ask for the same: it is worked out once for each look, for whoever asks first. */
export function oncePerLook<T>(find: (scope: HookScope) => T): (scope: HookScope) => T {
  // Each look has a `textOf` of its own.
  const looks = new WeakMap<HookScope['textOf'], { readonly found: T }>()
  return (scope) => {
    const before = looks.get(scope.textOf)
    if (before) return before.found
    const found = find(scope)
    looks.set(scope.textOf, { found })
    return found
  }
}

/** The same for each element that a look asks about. */
export function oncePerScope<T>(find: (scope: HookScope) => T): (scope: HookScope) => T {
  const memory = oncePerLook(() => new Map<Element, { readonly found: T }>())
  return (scope) => {
    const known = memory(scope)
    const before = known.get(scope.element)
    if (before) return before.found
    const found = find(scope)
    known.set(scope.element, { found })
    return found
  }
}
