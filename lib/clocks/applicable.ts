import type { PageKind } from '#lib/order/kinds.ts'
import type { Dispute } from '#lib/order/schema.ts'
import type { ClockRule } from './types.ts'

type Applies = ClockRule['appliesTo']

const byPage: Partial<Record<PageKind, Applies>> = {
  messages: 'message',
  return: 'return',
  inquiry: 'inquiry',
  case: 'claim',
  claim: 'claim',
  'payment-dispute': 'payment-dispute',
  dispute: 'dispute',
  cancellation: 'cancellation',
}

const requests: readonly Applies[] = ['return', 'inquiry', 'claim', 'dispute']

function sameLength(rules: readonly ClockRule[]): boolean {
  return new Set(rules.map((rule) => `${rule.amount} ${rule.unit} ${rule.from}`)).size === 1
}

/** A dispute seen from a page that does not say its form: only where every form gives the same time. */
function byDispute(dispute: Dispute, clocks: readonly ClockRule[]): readonly ClockRule[] {
  if (dispute.kind === 'unauthorised') return []
  const forms: readonly Applies[] = dispute.kind === 'cancellation' ? ['cancellation'] : requests
  const rules = clocks.filter((rule) => forms.includes(rule.appliesTo))
  return sameLength(rules) ? rules : []
}

/** The rules that may run on this page. A page without a dispute of its own goes by the facts. */
export function applicable(
  page: PageKind | null,
  dispute: Dispute | undefined,
  clocks: readonly ClockRule[],
): readonly ClockRule[] {
  const form = page === null ? undefined : byPage[page]
  if (form !== undefined) return clocks.filter((rule) => rule.appliesTo === form)
  const messages = clocks.filter((rule) => rule.appliesTo === 'message')
  return dispute === undefined ? messages : [...messages, ...byDispute(dispute, clocks)]
}
