import type { ValueKind } from '#lib/reading/spec.ts'

/**
 * Facts that stand once on a page, with the kind of their value: those that the agent may type or
 * point at. Rows of lists and closed vocabularies are not among them.
 */
export const singleFacts = {
  'order.id': 'id',
  'order.status': 'text',
  'order.placedAt': 'time',
  'order.paidAt': 'time',
  'order.shipBy': 'time',
  'order.deliverBy': 'time',
  'order.shippedAt': 'time',
  'order.deliveredAt': 'time',
  'order.service': 'text',
  'order.salesChannel': 'text',
  'buyer.name': 'text',
  'buyer.username': 'text',
  'buyer.city': 'text',
  'buyer.postalCode': 'text',
  'buyer.country': 'text',
  'buyer.language': 'text',
  'charges.items': 'money',
  'charges.shipping': 'money',
  'charges.tax': 'money',
  'charges.discount': 'money',
  'charges.total': 'money',
  'charges.refunded': 'money',
  'earnings.fees': 'money',
  'earnings.total': 'money',
  'dispute.id': 'id',
  'dispute.reason': 'text',
  'dispute.status': 'text',
  'dispute.openedAt': 'time',
  'dispute.respondBy': 'time',
  'dispute.requested': 'money',
  'dispute.buyerComment': 'prose',
  'dispute.evidenceFiles': 'count',
  'feedback.rating': 'decimal',
  'feedback.text': 'prose',
} as const satisfies Readonly<Record<string, ValueKind>>

export type SingleFact = keyof typeof singleFacts

export function isSingleFact(fact: string): fact is SingleFact {
  return Object.hasOwn(singleFacts, fact)
}

export const singleFactNames: readonly SingleFact[] = Object.keys(singleFacts).filter(isSingleFact)
