import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { Facts } from '#lib/order/schema.ts'
import { apologises } from '#lib/mood/apology.ts'
import { isOneTimeOffer } from './one-time-offer.ts'
import type { StageView } from './types.ts'

/**
 * What speaks against sending a reply now, beside the marketplaces' rules. A guard explains and names
 * the better step; it never stands in the way.
 */
export type ReplyGuard =
  /** We have apologised already; a second one sounds like guilt and moves nobody. */
  | { readonly code: 'second-apology' }
  /** Money is named while the facts are still open. `step`: title of the first open step. */
  | { readonly code: 'money-before-facts'; readonly step: string }
  /** What the buyer is owed has not been looked at. */
  | { readonly code: 'owed-not-seen' }
  /** More than the ladder would ever offer. Smallest unit. */
  | { readonly code: 'above-stop'; readonly stop: bigint }
  /** Money beside an open chargeback or payment dispute may be paid twice. */
  | { readonly code: 'outside-dispute' }
  /** The marketplace takes a part refund in this form once: agree on the amount first. */
  | { readonly code: 'one-time-offer' }

export type ReplySubject = {
  readonly text: string
  readonly facts: Facts
  readonly marketplace: SellingMarketplace
  readonly stages: readonly StageView[]
  /** The reply names money of ours: a refund or an offer. */
  readonly namesMoney: boolean
  /** The amount that it offers in part; absent where it offers none. Smallest unit. */
  readonly offered: bigint | undefined
  /** Where the ladder stops; absent where there is none. Smallest unit. */
  readonly stop: bigint | undefined
  readonly isPaymentDisputed: boolean
}

/** The weightiest first. */
export function replyGuards(subject: ReplySubject): readonly ReplyGuard[] {
  const { text, namesMoney, isPaymentDisputed } = subject
  const guards: ReplyGuard[] = []
  if (namesMoney && isPaymentDisputed) guards.push({ code: 'outside-dispute' })
  guards.push(...moneyGuards(subject))
  if (apologises(text) && hasApologised(subject.facts)) guards.push({ code: 'second-apology' })
  return guards
}

function moneyGuards(subject: ReplySubject): readonly ReplyGuard[] {
  const { stages, namesMoney, offered, stop } = subject
  if (!namesMoney) return []
  const open = openSteps(stages, 'facts')[0]
  const guards: ReplyGuard[] = []
  if (open !== undefined) guards.push({ code: 'money-before-facts', step: open.step.title })
  if (isOpen(stages, 'way-entitlement')) guards.push({ code: 'owed-not-seen' })
  if (offered !== undefined && stop !== undefined && offered > stop)
    guards.push({ code: 'above-stop', stop })
  if (offered !== undefined && isOneTimeOffer(subject.marketplace, subject.facts))
    guards.push({ code: 'one-time-offer' })
  return guards
}

function openSteps(stages: readonly StageView[], stage: StageView['stage']) {
  const steps = stages.find((each) => each.stage === stage)?.steps ?? []
  return steps.filter(({ step, mark }) => step.required && mark === 'open')
}

function isOpen(stages: readonly StageView[], id: string): boolean {
  return stages.some(({ steps }) =>
    steps.some(({ step, mark }) => step.id === id && mark === 'open'),
  )
}

function hasApologised({ messages = [] }: Facts): boolean {
  return messages.some(({ from, body }) => from === 'seller' && apologises(body ?? ''))
}
