import type { Hook } from '#lib/reading/spec.ts'

const details = '.case-context-product-details'
const pane = '.case-context-content, .case-context'

/** Products of a thread's context pane: with one, quantity and ASIN may stand beside its block. */
export const contextItems: Hook = ({ all }) => {
  const blocks = all(details)
  const [pane0] = all(pane)
  const [only, ...more] = blocks
  if (!only) return pane0 ? [{ raw: '', element: pane0 }] : []
  const scope = more.length === 0 && pane0?.contains(only) ? [pane0] : blocks
  return scope.map((element) => ({ raw: '', element }))
}
