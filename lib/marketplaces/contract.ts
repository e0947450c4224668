/** What a marketplace must say about itself, beside its reader spec. All of it is data with a source and a date. */
import type { ClockRule, TimeRule } from '#lib/clocks/types.ts'
import type { Provenance } from '#lib/order/provenance.ts'
import type { Situation } from '#lib/order/situations.ts'
import type { ReaderSpec } from '../reading/spec.ts'

export type SellingMarketplace = 'amazon' | 'ebay' | 'aliexpress'

/** What a message form takes. */
export type MessageForm = Provenance & {
  readonly id: string
  /** Characters; counted in UTF-16 units as the forms count. */
  readonly limit: number
}

/** Where a reply may be put: the field is found, filled and left for a person to send. */
export type Composer = {
  readonly id: string
  /** Regular expression over host + path of the page or frame that holds the field. */
  readonly address: string
  /** Selectors of the field, best first; open shadow roots and same-origin frames are searched. */
  readonly fields: readonly string[]
  readonly form: string
}

/** What the buyer has a right to, and what remains to be agreed. */
export type Entitlement = Provenance & {
  readonly id: string
  /** A complaint stands for all its situations. */
  readonly situations: readonly Situation[]
  /** Message keys. */
  readonly owed: string
  readonly negotiable: string
}

export type MarketplaceRules = {
  readonly id: SellingMarketplace
  readonly name: string
  /** When an answer is due. */
  readonly clocks: readonly ClockRule[]
  /** What else runs, for us and for others. */
  readonly times: readonly TimeRule[]
  readonly forms: readonly MessageForm[]
  readonly composers: readonly Composer[]
  readonly entitlements: readonly Entitlement[]
  /** The agent may collect money for a second shipment through the marketplace. */
  readonly collectsContribution: Provenance & { readonly allowed: boolean; readonly why: string }
}

export type { ClockRule, Provenance, ReaderSpec }
