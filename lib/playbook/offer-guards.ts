import type { OptionKind } from '#lib/resolution/quote.ts'

/**
 * What speaks against an offer that is about to be noted. A guard explains and asks for a reason,
 * which is kept; it never stands in the way of an agent who has one.
 */
export type OfferGuard =
  /** A full refund although another way that may be proposed costs less. Amounts in the smallest unit. */
  | { readonly code: 'dearer'; readonly more: bigint; readonly than: OptionKind }
  /** More than the ladder would ever offer: what is left if all is refused costs no more. */
  | { readonly code: 'above-stop'; readonly stop: bigint }
  /** Money beside an open chargeback or payment dispute may be paid twice. */
  | { readonly code: 'outside-dispute' }

export type OfferSubject = {
  readonly way: OptionKind
  /** Smallest unit; absent where the way says it all. */
  readonly amount: bigint | undefined
  /** What the way costs as quoted. */
  readonly loss: bigint | undefined
  /** What is best to propose, with its loss. */
  readonly best: { readonly kind: OptionKind; readonly loss: bigint } | undefined
  /** Where the ladder stops. */
  readonly stop: bigint | undefined
  /** The bank or the card's owner has taken the payment back, and it is not decided. */
  readonly isPaymentDisputed: boolean
}

const moneyBack: readonly OptionKind[] = ['partial-refund', 'full-refund', 'return-refund']

/** The weightiest first. */
export function offerGuards(subject: OfferSubject): readonly OfferGuard[] {
  const { way, amount, loss, best, stop, isPaymentDisputed } = subject
  const guards: OfferGuard[] = []
  if (isPaymentDisputed && moneyBack.includes(way)) guards.push({ code: 'outside-dispute' })
  if (
    way === 'full-refund' &&
    best &&
    best.kind !== way &&
    loss !== undefined &&
    loss > best.loss
  ) {
    guards.push({ code: 'dearer', more: loss - best.loss, than: best.kind })
  }
  if (way === 'partial-refund' && amount !== undefined && stop !== undefined && amount > stop) {
    guards.push({ code: 'above-stop', stop })
  }
  return guards
}
