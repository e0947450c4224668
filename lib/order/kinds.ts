/** The closed vocabularies that the whole product shares. Plain arrays, so that injected scripts may use them. */

export const marketplaceIds = ['amazon', 'ebay', 'aliexpress', 'carrier'] as const
export type MarketplaceId = (typeof marketplaceIds)[number]

export const pageKinds = [
  'order',
  'orders',
  'messages',
  'return',
  'inquiry',
  'case',
  'claim',
  'payment-dispute',
  'dispute',
  'cancellation',
  'tracking',
  'feedback',
  'refund',
] as const
export type PageKind = (typeof pageKinds)[number]

/** What one look at a page came to. `layout-changed` is final, `not-yet` is worth another look. */
export const outcomes = [
  'ready',
  'not-yet',
  'not-this-page',
  'signed-out',
  'layout-changed',
] as const
export type Outcome = (typeof outcomes)[number]

export const disputeKinds = [
  'not-received',
  'not-as-described',
  'damaged',
  'wrong-item',
  'changed-mind',
  'unauthorised',
  'cancellation',
  'late-delivery',
  'other',
] as const
export type DisputeKind = (typeof disputeKinds)[number]

export const parties = ['buyer', 'seller', 'platform'] as const
export type Party = (typeof parties)[number]

export const wishes = ['refund', 'return-and-refund', 'replacement', 'other'] as const
export type BuyerWish = (typeof wishes)[number]

export const offerKinds = [
  'refund',
  'partial-refund',
  'return-and-refund',
  'replacement',
  'no-refund',
  'other',
] as const
export type OfferKind = (typeof offerKinds)[number]
