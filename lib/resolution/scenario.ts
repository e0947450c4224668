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
  }
  readonly fees: {
    /** The fee as the order page shows it; null: not read, so that the table is used. */
    readonly read: { readonly total: bigint } | null
    /** Cap of the marketplace's refund administration fee, where the page or the agent gives it. */
    readonly refundFeeCap?: bigint | undefined
  }
  readonly costs: {
    /** What one unit costs to replace. */
    readonly unitCost?: bigint | undefined
    readonly outboundFreight?: bigint | undefined
    readonly reshipFreight?: bigint | undefined
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
  }
  readonly round: {
    /** What one more round costs in time and annoyance. */
    readonly delay?: bigint | undefined
    /** Chance that a refused offer ends in a lost case; absent: none. */
    readonly escalation?: Fraction | undefined
  }
}
