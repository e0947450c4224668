/** Every placeholder that a reply may hold: what it is called and how an agent may type it. */

export type PlaceholderKind =
  /** One line. */
  | 'text'
  /** Several lines. */
  | 'long-text'
  /** An ISO day from a date field, or words such as "Friday evening". */
  | 'date'
  /** A decimal string with the decimals of the order's currency, e.g. `12.50`. */
  | 'money'
  /** A whole number. */
  | 'number'

export type Placeholder = {
  readonly name: string
  /** Message key. */
  readonly label: string
  readonly kind: PlaceholderKind
}

const kinds = {
  greeting: 'text',
  signoff: 'long-text',
  agentName: 'text',
  shopName: 'text',
  buyerName: 'text',
  marketplace: 'text',
  orderId: 'text',
  orderedAt: 'date',
  itemTitle: 'text',
  carrier: 'text',
  trackingNumber: 'text',
  shippedAt: 'date',
  deliverBy: 'date',
  deliveredAt: 'date',
  deliveryPlace: 'text',
  lastScan: 'text',
  lastScanAt: 'date',
  daysSinceScan: 'number',
  signedBy: 'text',
  movingScan: 'text',
  fullRefund: 'money',
  refundedAmount: 'money',
  refundAmount: 'money',
  offerAmount: 'money',
  offerReason: 'text',
  nextUpdate: 'date',
  nextAction: 'text',
  problem: 'text',
  answers: 'long-text',
  question: 'text',
  checks: 'long-text',
  listingSays: 'text',
  packingRecord: 'text',
  returnArrivedAt: 'date',
  returnWindowEnd: 'date',
  deductionReason: 'text',
  partName: 'text',
  exchangeFor: 'text',
  exchangeCost: 'text',
  answerBy: 'date',
  orderValue: 'money',
  claimAmount: 'money',
  scans: 'long-text',
  buyerWords: 'long-text',
  ourWords: 'long-text',
  chronology: 'long-text',
  disputeId: 'text',
  disputeOpenedAt: 'date',
  disputeReason: 'text',
  requestedAmount: 'money',
  offeredAmount: 'money',
  offeredAt: 'date',
  photoCount: 'number',
  newFact: 'text',
  ourRequest: 'text',
  enclosures: 'long-text',
  replacementShipBy: 'date',
  replacementCarrier: 'text',
  replacementTracking: 'text',
  replacementArrival: 'date',
} as const satisfies Record<string, PlaceholderKind>

export type PlaceholderName = keyof typeof kinds

/** The agent's own name and shop go into the sign-off; they are asked for, never required. */
export const signatureNames = ['agentName', 'shopName'] as const

export function isPlaceholderName(name: string): name is PlaceholderName {
  return Object.hasOwn(kinds, name)
}

export const placeholderNames: readonly PlaceholderName[] =
  Object.keys(kinds).filter(isPlaceholderName)

export function placeholderOf(name: PlaceholderName): Placeholder {
  return { name, label: `replies.placeholder.${name}`, kind: kinds[name] }
}

/**
 * What a `select` may ask of the facts: `yes` or `no`, where `no` means that nothing is known of it. Always answered
 * by the facts, so never asked of the agent, and not listed among what a reply used.
 */
export const conditionNames = ['hasPhotos', 'hasTracking', 'hasScan', 'hasRefund'] as const
export type ConditionName = (typeof conditionNames)[number]

export function isConditionName(name: string): name is ConditionName {
  return conditionNames.some((condition) => condition === name)
}
