import { oncePerLook } from '#lib/reading/look-memory.ts'
import { jsonAt, textsAt } from '#lib/reading/state.ts'
import type { Hook, StateSpec } from '#lib/reading/spec.ts'

/**
 * What the returns list's inline scripts say of the return that a row links to. The objects carry no
 * type, so each is found by its own `returnId`. Script text holds tokens too: only the asked values leave.
 */
const spec: StateSpec = { after: '', typeKeys: [], textKey: { list: 'textSpans', text: 'text' } }
const MAX_BACK = 4_000
const MAX_OBJECT = 20_000
const MAX_MENTIONS = 500

/** The texts at a path of the row's object in the list. */
export function listed(...paths: readonly string[]): Hook {
  return (scope) => {
    const link = scope.all('a[href*="returnid=" i]')[0]
    const id = /returnid=(\d+)/i.exec(link?.getAttribute('href') ?? '')?.[1]
    const member = id === undefined ? undefined : membersOf(scope).get(id)
    const texts = paths.map((path) => textsAt(member, path, spec)).find((each) => each.length > 0)
    return (texts ?? []).map((raw) => ({ raw }))
  }
}

const membersOf = oncePerLook(({ document }): ReadonlyMap<string, unknown> => {
  const found = new Map<string, unknown>()
  for (const script of document.querySelectorAll('script:not([src])')) {
    addMembers(script.textContent, found)
  }
  return found
})

function addMembers(text: string, found: Map<string, unknown>): void {
  const mentions = [...text.matchAll(/"returnId"\s*:\s*"?(\d{6,19})/g)].slice(0, MAX_MENTIONS)
  for (const { 1: id = '', index } of mentions) {
    const member = found.has(id) ? undefined : objectAround(text, index, id)
    if (member !== undefined) found.set(id, member)
  }
}

/** The object whose own key stands at `at`: what opens before it and names the id itself. */
function objectAround(text: string, at: number, id: string): unknown {
  let open = at
  for (let tries = 0; tries < 12; tries++) {
    open = text.lastIndexOf('{', open - 1)
    if (open < 0 || at - open > MAX_BACK) return undefined
    const value = jsonAt(text.slice(open, open + MAX_OBJECT), 0)
    const own = textsAt(value, 'returnId', spec)[0]
    if (own === id && hasMore(value)) return value
  }
  return undefined
}

function hasMore(value: unknown): boolean {
  return ['returnReason', 'returnStatus', 'buyerDetails'].some(
    (key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key),
  )
}
