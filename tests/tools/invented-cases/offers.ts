import type { EntryBody } from '#lib/casebook/entry.ts'
import type { Random } from './random.ts'
import type { Plan } from './invented-cases.ts'

/** A ladder of offers and how the case ended, as buyers of one temper would have it. */

type Money = { readonly amount: string; readonly currency: string }

function money({ marketplace }: Plan, value: number): Money {
  return { amount: value.toFixed(2), currency: marketplace === 'ebay' ? 'USD' : 'EUR' }
}

/** @param seq Place of the first offer in the case: its answer names it. */
export function offersIn(plan: Plan, seq: number, random: Random): readonly EntryBody[] {
  if (!random.happens(0.6)) return []
  const first = random.pick([0.15, 0.2, 0.25, 0.3])
  const taken = answerTo(seq, first, random)
  const tried = [offer(plan, first, 1), taken]
  if (taken.answer === 'accepted' || random.happens(0.4)) return tried
  const second = first + 0.15
  return [...tried, offer(plan, second, 2), answerTo(seq + 2, second, random)]
}

function offer(plan: Plan, share: number, step: number): EntryBody {
  return {
    kind: 'offer-made',
    way: 'partial-refund',
    amount: money(plan, plan.price * share),
    base: money(plan, plan.price),
    step,
    usable: true,
  }
}

type Answered = Extract<EntryBody, { kind: 'offer-answered' }>

function answerTo(asked: number, share: number, random: Random): Answered {
  // Half of the buyers take a third.
  const isTaken = random.happens(1 / (1 + Math.exp(-(share - 0.3) * 12)))
  const answer = isTaken ? 'accepted' : random.pick(['refused', 'none'] as const)
  return {
    kind: 'offer-answered',
    offer: asked,
    answer,
    escalated: !isTaken && random.happens(0.1),
  }
}

export function endOf(plan: Plan, random: Random): EntryBody {
  const outcome = random.pick([
    'partial-refund',
    'partial-refund',
    'partial-refund',
    'reship',
    'return-refund',
    'full-refund',
    'coupon',
    'won',
    'lost',
    'dropped',
  ] as const)
  const parts: Readonly<Record<typeof outcome, number>> = {
    'partial-refund': 0.24,
    reship: 0.5,
    'return-refund': 0.9,
    'full-refund': 0.86,
    coupon: 0.1,
    won: 0,
    lost: 1,
    dropped: 0,
  }
  const part = parts[outcome] * (0.8 + random.next() * 0.4)
  return {
    kind: 'case-closed',
    outcome,
    ...(random.happens(0.85)
      ? {
          cost: money(plan, plan.price * part),
          fullRefund: money(plan, plan.price * 0.86),
        }
      : {}),
  }
}
