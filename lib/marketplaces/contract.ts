/** What a marketplace must say about itself, beside its reader spec. All of it is data with a source and a date. */
import type { ReaderSpec } from '../reading/spec.ts'

export type SellingMarketplace = 'amazon' | 'ebay' | 'aliexpress'

/** Where a rule or rate comes from. */
export type Provenance = {
  /** Public address or name of the document. */
  readonly source: string
  /** Day it was last compared with its source, ISO. */
  readonly checkedOn: string
  readonly confidence: 'high' | 'medium' | 'low'
}

/** How long somebody has, from which event, and what silence means. */
export type ClockRule = Provenance & {
  readonly id: string
  /** The dispute page or state that starts it. */
  readonly appliesTo: 'message' | 'return' | 'inquiry' | 'claim' | 'dispute' | 'payment-dispute' | 'cancellation'
  readonly amount: number
  readonly unit: 'hours' | 'calendar-days' | 'business-days'
  readonly from: 'last-buyer-message' | 'opened'
  /** Message key of what happens on silence. */
  readonly onExpiry: string
  /** Zone in which days end, IANA. */
  readonly zone: string
}

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
  readonly situations: readonly ('not-received' | 'not-as-described' | 'changed-mind')[]
  /** Message keys. */
  readonly owed: string
  readonly negotiable: string
}

export type MarketplaceRules = {
  readonly id: SellingMarketplace
  readonly name: string
  readonly clocks: readonly ClockRule[]
  readonly forms: readonly MessageForm[]
  readonly composers: readonly Composer[]
  readonly entitlements: readonly Entitlement[]
  /** The agent may collect money for a second shipment through the marketplace. */
  readonly collectsContribution: Provenance & { readonly allowed: boolean; readonly why: string }
}

export type { ReaderSpec }
