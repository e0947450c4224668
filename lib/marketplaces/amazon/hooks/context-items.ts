import type { Hook } from '#lib/reading/spec.ts'
import { loosePane } from './threads.ts'

const details = '.case-context-product-details'
const pane = '.case-context-content, .case-context'

const links =
  'kat-link[href*="/dp/"], kat-link[href*="/gp/product/"], a[href*="/dp/"], a[href*="/gp/product/"]'

/** Products of a thread's context pane: with one, quantity and ASIN may stand beside its block. */
export const contextItems: Hook = ({ all }) => {
  const blocks = all(details)
  const [pane0] = all(pane)
  const [only, ...more] = blocks
  if (!only) return pane0 ? [{ raw: '', element: pane0 }] : []
  const scope = more.length === 0 && pane0?.contains(only) ? [pane0] : blocks
  return scope.map((element) => ({ raw: '', element }))
}

/** The page itself, when it shows one thread and links to one product. */
export const looseItem: Hook = (scope) => {
  const asins = scope
    .all(links)
    .map(
      (link) => /\/(?:dp|gp\/product)\/([A-Z0-9]{10})/.exec(link.getAttribute('href') ?? '')?.[1],
    )
  return new Set(asins).size === 1 ? loosePane(scope) : []
}
