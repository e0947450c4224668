/** What goods and parcels cost the shop: rules by SKU or listing, told once instead of for every order. */

export const profileFields = [
  'unitCost',
  'outboundFreight',
  'reshipFreight',
  'returnLabel',
  'handling',
  'salvageShare',
] as const
/** The fields of a quote's `costs` of the same name. */
export type ProfileField = (typeof profileFields)[number]

/** Amounts with exactly the decimals of the currency; `salvageShare` from `0` to `1`. */
export type ProfileValues = Readonly<Partial<Record<ProfileField, string>>>

/** A rule as the agent or a file gives it. */
export type CostRuleInput = {
  /** A SKU, a listing's id, a pattern of SKUs such as `ABC-*`, or `*` for everything else of the store. */
  readonly item: string
  /** A marketplace (`ebay`), one of its fee sites (`EBAY_DE`), or empty: everywhere. */
  readonly store: string
  readonly currency: string
  /** Per piece, handling per return. */
  readonly values: ProfileValues
}

export type CostRule = CostRuleInput & {
  /** One rule for each item of a store in a currency. */
  readonly id: string
  /** Place in the list; of two rules that fit equally well the earlier one counts. */
  readonly place: number
}

/** The item that stands for everything. */
export const everyItem = '*'

/** Items are compared without regard to case and width: marketplaces print them in both. */
export function comparable(item: string): string {
  return item.normalize('NFKC').trim().toLowerCase()
}

export function ruleId({ item, store, currency }: Omit<CostRuleInput, 'values'>): string {
  return `${store} ${currency} ${comparable(item)}`
}
