import type { Hook, HookScope } from '#lib/reading/spec.ts'
import { isAmount, places, type Place } from './text-places.ts'

/**
 * Quantity, price and total of an item card whose values carry neither names nor known classes.
 * Told by arithmetic: a count, then the card's only two amounts, the second being count times first.
 */
type LineSum = { readonly quantity: Place; readonly price: Place; readonly total: Place }

export const lineQuantity: Hook = (scope) => raws(sumIn(scope)?.quantity)
export const linePrice: Hook = (scope) => raws(sumIn(scope)?.price)
export const lineTotal: Hook = (scope) => raws(sumIn(scope)?.total)

function raws(place: Place | undefined): { raw: string; element: Element }[] {
  return place ? [{ raw: place.text, element: place.element }] : []
}

/** `2`, `2 (14 available)` */
const count = /^(\d{1,5})(?=$|\s*\()/

function sumIn(scope: HookScope): LineSum | undefined {
  const all = places(scope)
  const amounts = all.filter(({ text }) => isAmount(text))
  const [price, total] = amounts
  if (!price || !total || amounts.length !== 2) return undefined
  const quantity = all.slice(0, all.indexOf(price)).findLast(({ text }) => count.test(text))
  const times = count.exec(quantity?.text ?? '')?.[1]
  if (!quantity || times === undefined || !isProduct(times, price.text, total.text))
    return undefined
  return { quantity, price, total }
}

/** Whole numbers only: digits of amounts that are written alike. */
function isProduct(times: string, price: string, total: string): boolean {
  const [each, all] = [price, total].map((text) => text.replace(/[^\d.,]/g, ''))
  if (!each || !all || decimals(each) !== decimals(all)) return false
  return BigInt(times) * BigInt(each.replace(/\D/g, '')) === BigInt(all.replace(/\D/g, ''))
}

function decimals(amount: string): number {
  return /[.,](\d{1,2})$/.exec(amount)?.[1]?.length ?? 0
}
