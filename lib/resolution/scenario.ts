import type { Fraction } from '#lib/money/fraction.ts'
import type { SellingMarketplace, StoreLevel } from './fee-table.ts'

/**
 * What a quote is made from. Amounts are in the smallest unit of `order.currency`. What is
 * undefined is not known, and only the options that need it cannot be quoted.
 */
export type Scenario = {
  readonly marketplace: SellingMarketplace
  readonly site: string
  /** The day of the quote, ISO. */
  readonly asOf: string
  readonly order: {
    readonly currency: string
    readonly itemTotal?: bigint | undefined
    readonly shippingPaid?: bigint | undefined
    /** Tax that the marketplace collects: not the seller's, but in eBay's fee base. */
    readonly taxByMarketplace?: bigint | undefined
    readonly quantity?: bigint | undefined
    readonly category?: string | undefined
    /** The buyer or the delivery address is in another country than the seller's site. */
    readonly abroad?: boolean | undefined
  }
  readonly seller: {
    readonly store?: StoreLevel | undefined
    readonly belowStandard?: boolean | undefined
    /** Percentage points that the marketplace adds for poor service, where they are known: the table's else. */
    readonly surcharge?: Fraction | undefined
  }
  readonly fees: {
    /** The fee as the order page shows it; null: not read, so that the table is used. */
    readonly read: { readonly total: bigint } | null
    /** The marketplace's percentage, from the page or the agent: the table's else. Ignored where a total was read. */
    readonly rate?: Fraction | undefined
    /** What an affiliate or a general promotion takes beside it; absent: nothing. Ignored where a total was read. */
    readonly affiliateRate?: Fraction | undefined
    /** Cap of the marketplace's refund administration fee, where the page or the agent gives it. */
    readonly refundFeeCap?: bigint | undefined
  }
  readonly costs: {
    /** What one unit costs to replace. */
    readonly unitCost?: bigint | undefined
    readonly outboundFreight?: bigint | undefined
    readonly reshipFreight?: bigint | undefined
    /** Import tax and duty on a second parcel that the seller bears; absent: none. */
    readonly reshipTax?: bigint | undefined
    readonly returnLabel?: bigint | undefined
    /** Inspecting and restocking a return, once a case. */
    readonly handling?: bigint | undefined
    /** Share of the goods' cost that a returned unit brings back. */
    readonly salvageShare?: Fraction | undefined
    /** What insurance, carrier or marketplace pays. */
    readonly recovered?: bigint | undefined
  }
  readonly terms: {
    readonly partialRefund?: bigint | undefined
    /** What the buyer pays towards a second shipment. */
    readonly contribution?: bigint | undefined
    readonly coupon?: bigint | undefined
    /** Deducted from a return's refund. */
    readonly restocking?: bigint | undefined
    readonly returnPaidBy?: 'seller' | 'buyer' | undefined
    /** Chance that the coupon is used. */
    readonly couponUse?: Fraction | undefined
    /** Share of its uses that are orders which would not have come without it. */
    readonly couponExtra?: Fraction | undefined
    /** Profit of such an order before the coupon. */
    readonly nextProfit?: bigint | undefined
  }
  readonly contest: {
    readonly winChance?: Fraction | undefined
    readonly effort?: bigint | undefined
    readonly disputeFee?: bigint | undefined
    /** What a defect on the account is worth. */
    readonly metricPrice?: bigint | undefined
    readonly reviewCost?: bigint | undefined
    /** What a lost buyer would have brought; absent: nothing. */
    readonly lifetime?: bigint | undefined
  }
  readonly round: {
    /** What one more round costs in time and annoyance. */
    readonly delay?: bigint | undefined
    /** Chance that a refused offer ends in a lost case; absent: none. */
    readonly escalation?: Fraction | undefined
  }
  /** What a payout in another currency costs, where it was paid already. */
  readonly payout: {
    /** The spread that was taken; absent: none. */
    readonly spread?: Fraction | undefined
    readonly paidOut?: boolean | undefined
    /** Days since the sale, which a refund at the original rate may hang on. */
    readonly daysSinceSale?: bigint | undefined
  }
  /** What a defect on the account is worth, where `contest.metricPrice` does not say it. */
  readonly metric: MetricInputs
  /** What a bad review is worth, where `contest.reviewCost` does not say it. */
  readonly review: ReviewInputs
  /** What the buyer's later orders are worth, where `contest.lifetime` does not say it. */
  readonly lifetime: LifetimeInputs
}

/** Inputs of economics.md §2.9. Counts are decimals, since some are expectations. */
export type MetricInputs = {
  /** Defects on the account in the marketplace's window. */
  readonly defects?: Fraction | undefined
  /** Orders in that window. */
  readonly orders?: Fraction | undefined
  /** The share of orders with a defect that is allowed. */
  readonly limit?: Fraction | undefined
  /** Further defects that are expected by chance. */
  readonly expected?: Fraction | undefined
  /** Sales of a month. */
  readonly monthlySales?: bigint | undefined
  /** Share of the sales that crossing the limit costs. */
  readonly points?: Fraction | undefined
  /** Months that it lasts. */
  readonly surchargeMonths?: Fraction | undefined
}

export type ReviewInputs = {
  /** Reviews that there are, and their average. */
  readonly count?: Fraction | undefined
  readonly average?: Fraction | undefined
  /** Stars of the one to come. */
  readonly stars?: Fraction | undefined
  /** Units sold in a month. */
  readonly monthlyUnits?: Fraction | undefined
  /** Share of the sales that a whole star is worth. */
  readonly perStar?: Fraction | undefined
  readonly unitProfit?: bigint | undefined
  /** Months that it is felt. */
  readonly monthsFelt?: Fraction | undefined
}

export type LifetimeInputs = {
  /** Share of buyers who come back when they are content, and when they are not. */
  readonly retained?: Fraction | undefined
  readonly retainedOtherwise?: Fraction | undefined
  /** Profit of what they order then. */
  readonly laterProfit?: bigint | undefined
}
