import type { MarketplaceId } from '#lib/order/kinds.ts'
import type { Provenance } from '#lib/order/provenance.ts'

/** From when on a silence is worth a word. Data: each with its source, or marked as our own choice. */

export const gapKinds = [
  'no-scan',
  'label-only',
  'buyer-unanswered',
  'slow-first-answer',
  'buyer-silent',
  'wrote-late',
  'dispute-unanswered',
] as const
export type GapKind = (typeof gapKinds)[number]

export type GapRule = {
  readonly kind: GapKind
  /** Absent: on every marketplace that has no rule of its own. */
  readonly marketplace?: MarketplaceId
  readonly hours: number
  /** Absent: our own choice, no rule of a marketplace. */
  readonly provenance?: Provenance
  /** Whether the silence speaks against the seller. */
  readonly againstUs: boolean
}

const checkedOn = '2026-11-23'

export const gapRules: readonly GapRule[] = [
  { kind: 'no-scan', hours: 5 * 24, againstUs: false },
  { kind: 'label-only', hours: 3 * 24, againstUs: true },
  { kind: 'buyer-unanswered', hours: 24, againstUs: true },
  {
    kind: 'buyer-unanswered',
    marketplace: 'amazon',
    hours: 24,
    againstUs: true,
    provenance: {
      source: 'Amazon Seller Central help, Contact response time',
      checkedOn,
      confidence: 'medium',
    },
  },
  { kind: 'slow-first-answer', hours: 24, againstUs: true },
  {
    kind: 'slow-first-answer',
    marketplace: 'amazon',
    hours: 24,
    againstUs: true,
    provenance: {
      source: 'Amazon Seller Central help, Contact response time',
      checkedOn,
      confidence: 'medium',
    },
  },
  { kind: 'buyer-silent', hours: 4 * 24, againstUs: false },
  { kind: 'wrote-late', hours: 3 * 24, againstUs: false },
  { kind: 'dispute-unanswered', hours: 2 * 24, againstUs: true },
  {
    kind: 'dispute-unanswered',
    marketplace: 'amazon',
    hours: 24,
    againstUs: true,
    provenance: {
      source: 'Amazon Seller Central help, Manage return requests',
      checkedOn,
      confidence: 'medium',
    },
  },
  {
    kind: 'dispute-unanswered',
    marketplace: 'ebay',
    // Three business days are at least three days.
    hours: 3 * 24,
    againstUs: true,
    provenance: {
      source: 'eBay help, Handling return requests and items not received',
      checkedOn,
      confidence: 'high',
    },
  },
]

/** The marketplace's own rule before the general one. */
export function gapRuleOf(kind: GapKind, marketplace: MarketplaceId): GapRule {
  const own = gapRules.find((rule) => rule.kind === kind && rule.marketplace === marketplace)
  const any = gapRules.find((rule) => rule.kind === kind && rule.marketplace === undefined)
  const rule = own ?? any
  if (rule === undefined) throw new Error(`No threshold for ${kind}`)
  return rule
}
