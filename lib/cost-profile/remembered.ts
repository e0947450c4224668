import { comparable, profileFields, type ProfileField, type ProfileValues } from './rule.ts'
import type { OrderedItem } from './lookup.ts'

/** What the agent typed for an item the last time, to be offered again. */
export type RememberedCosts = {
  /** `ebay USD sku abc-1`: marketplace, currency, SKU or listing. */
  readonly id: string
  readonly values: ProfileValues
  /** Pieces of the order that it was typed for. */
  readonly quantity: number
  /** ISO instant, UTC. */
  readonly usedAt: string
}

/** Costs that hold for any number of pieces; what parcels cost holds for the same number only. */
const perPiece: readonly ProfileField[] = ['unitCost', 'salvageShare']

/** Under which names an order's costs are remembered: its only item's SKU, and its listing. None for several items. */
export function rememberedIds(
  items: readonly OrderedItem[],
  marketplace: string,
  currency: string,
): readonly string[] {
  const [item, ...others] = items
  if (!item || others.length > 0) return []
  const name = (kind: 'sku' | 'listing', id: string | undefined) =>
    id === undefined || comparable(id) === ''
      ? []
      : [`${marketplace} ${currency} ${kind} ${comparable(id)}`.slice(0, 300)]
  return [...name('sku', item.sku), ...name('listing', item.listingId)]
}

/**
 * The values of the last time that fit this order.
 * @param rows By `rememberedIds`, in that order: what is known of the SKU goes before what is known of the listing.
 */
export function rememberedFor(
  rows: readonly (RememberedCosts | undefined)[],
  quantity: number,
): ProfileValues {
  const values: Partial<Record<ProfileField, string>> = {}
  for (const row of rows) {
    for (const field of profileFields) {
      const value = row?.values[field]
      const fits = perPiece.includes(field) || row?.quantity === quantity
      if (value !== undefined && fits) values[field] ??= value
    }
  }
  return values
}

/** The row after costs were typed again: parcels of another number of pieces are forgotten. */
export function rememberedAfter(
  before: RememberedCosts | undefined,
  given: RememberedCosts,
): RememberedCosts {
  const kept = rememberedFor([before], given.quantity)
  return { ...given, values: { ...kept, ...given.values } }
}
