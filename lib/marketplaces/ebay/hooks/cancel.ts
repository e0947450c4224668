import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { headlineDeadline, sentenceDeadline } from './deadline.ts'
import { dateOf } from './history.ts'
import { pattern } from '#lib/reading/loaded-patterns.ts'
import { datesIn } from './text-places.ts'

/** A cancellation as an order shows it: no page of its own is known. */

/** A headline of a request that waits for an answer. English: eBay's help pages; the others are our own translation. */
const asked = (): RegExp => pattern('cancelAsk', 'iu')

function told(scope: HookScope): Element[] {
  const heads = scope.all('h1, h2, h3, [role="heading"]')
  return heads.filter((head) => {
    const text = scope.textOf(head)
    return text.length < 120 && asked().test(text)
  })
}

/** Only with a reason, a state or a headline of its own: an order that was simply cancelled tells of no dispute. */
export const cancelKind: Hook = (scope) => {
  const named = [...scope.labelled('cancelReason'), ...scope.labelled('cancelStatus')]
  const [first] = [...named.map(({ element }) => element), ...told(scope)]
  return first ? [{ raw: 'cancel', element: first }] : []
}

export const cancelHeadline: Hook = (scope) =>
  told(scope).map((element) => ({ raw: scope.textOf(element), element }))

export const cancelDeadline: Hook = (scope) =>
  cancelKind(scope).length ? [...headlineDeadline(scope), ...sentenceDeadline(scope)] : []

/** When it was asked for: in the history, or under a label of its own. */
export const cancelAskedOn: Hook = (scope) => {
  if (!cancelKind(scope).length) return []
  const entries = dateOf('cancelAsked')(scope)
  const named = [...scope.labelled('cancelAsked'), ...scope.labelled('openedOn')]
  return [...entries, ...named.filter(({ raw }) => raw.length < 36 && datesIn(raw) === 1)]
}
