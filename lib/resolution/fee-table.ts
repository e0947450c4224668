import type { MarketplaceId } from '#lib/order/kinds.ts'

/**
 * The shape of fee data. The tables themselves stand with their marketplaces and come in as an
 * argument, so that nothing here names one. Amounts are decimal strings in the site's currency,
 * rates are percent as the source prints them: `"13.6"`.
 */

export type SellingMarketplace = Exclude<MarketplaceId, 'carrier'>

export const storeLevels = ['none', 'starter', 'basic', 'premium', 'anchor'] as const
export type StoreLevel = (typeof storeLevels)[number]

/** Where a figure comes from and the day it was last compared with its source (ISO). */
export type FeeSource = {
  readonly source: string
  readonly checkedOn: string
  readonly confidence: 'high' | 'medium' | 'low'
}

/** `upTo` is the last price of the tier, null for all above. `percent` null: the rate is not known. */
export type Tier = { readonly upTo: string | null; readonly percent: string | null }

/**
 * How a percentage falls on a price. `cliff`: the tier's rate falls on the whole price ("for
 * products with a total sales price of X or less"). `marginal`: each rate falls on its own part
 * ("for the portion of the total sales price up to X").
 */
export type Shape =
  | { readonly kind: 'flat'; readonly percent: string }
  | { readonly kind: 'cliff' | 'marginal'; readonly tiers: readonly Tier[] }

/** A fee once per order, whatever is in it; `above` from one unit over `upTo`. */
export type PerOrderFee = { readonly upTo: string; readonly fee: string; readonly above: string }

export type FeeRow = FeeSource & {
  readonly categories: readonly string[]
  /** The store levels it holds for; absent: all. */
  readonly stores?: readonly StoreLevel[]
  /** Null: the rate is not known, the fixed part is. */
  readonly shape: Shape | null
  /** The least percentage fee, for each item. */
  readonly minimum?: string
  /** A fixed fee for each item (closing fee). */
  readonly perItem?: string
  readonly perOrder?: PerOrderFee
  /** From this total on another rate holds, and no fee per order. */
  readonly fromTotal?: { readonly total: string; readonly shape: Shape }
  /** Percent of the base when the buyer or the delivery is abroad; a line of its own. */
  readonly abroadPercent?: string
  /** Percentage points on every tier for a seller below standard. */
  readonly belowStandardPoints?: string
  /** True: not from the marketplace's own table but an assumption, and shown as one. */
  readonly assumed?: true
}

/** A site without rows has no table: only a fee read from the page lets fees be quoted there. */
export type SiteFees = {
  /** The domain its pages stand on: `ebay.co.uk`. Absent: pages do not tell it. */
  readonly domain?: string
  /** The currency of the rows' amounts; null where no row holds one, so that any will do. */
  readonly currency: string | null
  readonly rows: readonly FeeRow[]
}

/** What a refund does to the fee. */
export type RefundRules = FeeSource & {
  /** Whether the fixed part comes back when everything is refunded, by route. */
  readonly fixedComesBack: {
    readonly voluntary: boolean
    readonly sellerPaysReturn: boolean
    readonly buyerPaysReturn: boolean
  }
  /** Refunds within these days use the exchange rate of the sale, so that nothing is lost on it. */
  readonly originalRateDays?: number
  /** A deduction from a return's refund costs the whole credit. */
  readonly deductionForfeitsCredit: boolean
  /** The marketplace may decide on a refund itself, and then gives no credit. */
  readonly forcedWithoutCredit: boolean
  /** What the marketplace keeps of the credit; null where it keeps nothing. */
  readonly administration: AdministrationFee | null
}

/** `percent` of the unrounded credit, at most the cap of the order's currency. */
export type AdministrationFee = {
  readonly percent: string
  readonly caps: Readonly<Record<string, FeeSource & { readonly cap: string }>>
  /** Nothing is kept for these, and their credit goes by the item's price without shipping. */
  readonly mediaCategories: readonly string[]
}

/** A commission beside the marketplace's own, at a rate that the seller chose. */
export type AffiliateFee = FeeSource & {
  /** What it falls on: the items alone, or whatever the percentages fall on. */
  readonly on: 'item' | 'base'
}

/** Everything about one marketplace's fees. */
export type FeeBook = {
  readonly marketplace: SellingMarketplace
  /** Every category id; one without a row for the site has no table there. */
  readonly categories: readonly string[]
  readonly sites: Readonly<Record<string, SiteFees>>
  /** What percentages fall on: item and shipping, or these with the tax. */
  readonly base: 'payment' | 'payment-and-tax'
  /** Whether cliffs look at one unit's price or at the order's whole base. */
  readonly cliffsAt: 'unit' | 'order'
  /** Affiliates or general promotions; null: the marketplace has none that a refund changes. */
  readonly affiliate: AffiliateFee | null
  readonly refunds: RefundRules
}
