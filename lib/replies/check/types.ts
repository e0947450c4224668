import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'

/** `block` stops insertion, `warn` asks to look again, `note` only tells. */
export type Severity = 'block' | 'warn' | 'note'

/** Where the order stands; `none` where no state is known or none matters. */
export type CheckState =
  | 'none'
  | 'order-unshipped'
  | 'before-delivery'
  | 'delivered'
  | 'dispute-open'
  | 'claim-granted'
  | 'negotiation'

export type RuleId =
  | 'L-LINK'
  | 'L-MAIL'
  | 'L-PHONE'
  | 'L-IM'
  | 'L-OFFPAY'
  | 'L-EXTRAPAY'
  | 'L-RECOURSE'
  | 'L-CLOSE'
  | 'L-CANCELREQ'
  | 'L-REASON'
  | 'L-CONFIRM'
  | 'L-REVIEWASK'
  | 'L-REVIEWPOS'
  | 'L-REVIEWEDIT'
  | 'L-INCENT'
  | 'L-MARKET'
  | 'L-TAX'
  | 'L-ABUSE'
  | 'L-PRESSURE'
  | 'L-ADMIT'
  | 'L-PROMISE'
  | 'L-PIIASK'
  | 'L-HTML'
  | 'L-LEN'
  | 'L-ENTITLE'

/** A rule of a marketplace about what a message may say. */
export type Rule = {
  readonly id: RuleId
  /** By marketplace; one that is absent does not know the rule. */
  readonly severity: Readonly<Partial<Record<SellingMarketplace, Severity>>>
  /** Absent: always. */
  readonly states?: readonly CheckState[]
  /** Only where the buyer may have all of the money back by right. */
  readonly whenEntitled?: true
  /** Patterns for every language that knows their words; see `pattern.ts`. */
  readonly patterns: readonly string[]
  /** Patterns tied to money or a condition: a finding of these is always `block`. */
  readonly conditional?: readonly string[]
  /** A negation beside it does not take it back. */
  readonly evenNegated?: true
  /** Message key of why, and the English text for the command. */
  readonly whyKey: string
  /** Message key of what to write instead. */
  readonly betterKey: string
  /** The agent may insert a blocked reply for a reason of their own; else only other words help. */
  readonly overridable: boolean
  readonly why: string
  readonly source: string
  /** ISO day on which the source was read. */
  readonly checkedOn: string
  readonly confidence: 'high' | 'medium' | 'low'
}

/** A place of a reply that breaks a rule. `start` and `end` count UTF-16 units of the text as given. */
export type Finding = {
  readonly rule: RuleId
  readonly severity: Severity
  readonly start: number
  readonly end: number
  readonly match: string
  /** Message key of why: `why` in the interface's language. */
  readonly whyKey: string
  /** Message key of what to write instead. */
  readonly betterKey: string
  /** See `Rule`. */
  readonly overridable: boolean
  readonly why: string
  readonly source: string
  readonly checkedOn: string
}

export type CheckInput = {
  readonly marketplace: SellingMarketplace
  readonly state: CheckState
  /** What else holds at once, where more than one state is known. */
  readonly also?: readonly CheckState[]
  readonly text: string
  /** The buyer may have the whole price back by policy or law. */
  readonly entitled?: boolean
  /** UTF-16 units that the form takes; absent: what is known of the marketplace. */
  readonly limit?: number
}

export type CheckResult = {
  readonly findings: readonly Finding[]
  /** UTF-16 units. */
  readonly length: number
  readonly limit: number
}

/** Words of one language, by concept: lists of words split by blanks; `_` joins the words of a phrase, `*` ends a stem. */
export type LanguageWords = {
  readonly language: string
  readonly words: Readonly<Record<string, string>>
  /** Patterns of this language alone. */
  readonly patterns?: Readonly<Partial<Record<RuleId, readonly string[]>>>
}
