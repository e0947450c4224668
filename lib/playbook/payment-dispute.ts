import type { PageKind } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'

/** The bank or the card's owner has taken the payment back: money sent beside it may be paid twice. */
export function isPaymentDisputed(page: PageKind | null, { dispute }: Facts): boolean {
  return page === 'payment-dispute' || dispute?.kind === 'unauthorised'
}
