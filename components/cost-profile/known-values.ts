import { profileFor } from '#lib/cost-profile/lookup.ts'
import { rememberedFor } from '#lib/cost-profile/remembered.ts'
import type { Item } from '#lib/order/schema.ts'
import type { DraftInputs } from '#lib/resolution/scenario-from-facts.ts'
import type { KnownCosts } from './use-known-costs.tsx'

/**
 * The costs of an order that the shop told before, as a quote's draft takes them.
 * @param typedQuantity What the agent typed for the number of pieces; of several items it says nothing.
 */
export function knownValues(
  { rules, remembered }: KnownCosts,
  items: readonly Item[] | undefined,
  marketplace: string,
  site: string,
  currency: string,
  typedQuantity: string | undefined,
): Pick<DraftInputs, 'profile' | 'remembered'> {
  const typed = /^[1-9]\d{0,5}$/.exec((typedQuantity ?? '').trim())?.[0]
  const [only, ...others] = items ?? []
  const isOne = others.length === 0
  const quantity = typed === undefined ? only?.quantity : Number(typed)
  const ordered = isOne ? [{ ...only, quantity }] : (items ?? [])
  return {
    profile: ofCosts(profileFor(rules, ordered, { marketplace, site, currency })),
    remembered: isOne ? ofCosts(rememberedFor(remembered, quantity ?? 1)) : {},
  }
}

/** `unitCost` → `costs.unitCost`. */
function ofCosts<Value>(
  values: Readonly<Record<string, Value>>,
): Readonly<Record<`costs.${string}`, Value>> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [`costs.${field}`, value]),
  )
}
