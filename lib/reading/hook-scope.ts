import { labelPlaces } from './label-places.ts'
import type { PageContext } from './page-context.ts'
import type { Hook, HookScope } from './spec.ts'

/** What a hook gets to see of a scope. */
export function hookScope(within: Element, page: PageContext): HookScope {
  return {
    document: page.document,
    element: within,
    url: page.url,
    textOf: page.seenTextOf,
    startOf: page.startOf,
    proseOf: page.proseOf,
    all: (selector, test) => page.query.all(within, selector, test),
    saying: (test) => page.saying(within, test),
    texts: page.textsIn,
    isRead: page.isRead,
    labelled: (key) => labelPlaces(key, within, page),
    labels: (key) => page.labels.hits(key).map((hit) => hit.element),
  }
}

/** What a hook of this marketplace finds in a scope. @throws when a spec names one that is not there, which is a bug of the spec */
export function askHook(name: string, within: Element, page: PageContext): ReturnType<Hook> {
  const hook = page.spec.hooks?.[name]
  if (!hook) throw new Error(`No hook named ${name}`)
  return hook(hookScope(within, page))
}
