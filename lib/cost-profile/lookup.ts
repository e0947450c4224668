import { money } from '#lib/money/money.ts'
import { parseAmount, printAmount } from '#lib/money/text.ts'
import { fittingRules, type ProfiledItem, type ProfiledStore } from './match.ts'
import { profileFields, type CostRule, type ProfileField } from './rule.ts'

export type OrderedItem = ProfiledItem & { readonly quantity?: number | undefined }

/** A cost of the whole order as a quote takes it, and the rules that say it. */
export type ProfiledValue = {
  readonly value: string
  /** The rules' items: `ABC-*`. */
  readonly rules: readonly string[]
}

export type ProfiledCosts = Readonly<Partial<Record<ProfileField, ProfiledValue>>>

/**
 * What the profile says of an order's costs. Freights and labels are summed over the pieces; goods
 * are given per piece; handling and salvage count once. What not every item has, or what several
 * items say differently where one figure is asked, stays unknown.
 * @param items Of one item without a quantity one piece is meant; of several each needs its own.
 */
export function profileFor(
  rules: readonly CostRule[],
  items: readonly OrderedItem[],
  store: ProfiledStore,
): ProfiledCosts {
  const ordered = items.length === 0 ? [{}] : items
  const pieces = piecesOf(ordered)
  const fitting = ordered.map((item) => fittingRules(rules, item, store))
  const said = profileFields.flatMap((field): [ProfileField, ProfiledValue][] => {
    const parts = fitting.map((each) => each.find(({ values }) => values[field] !== undefined))
    const found = parts.filter((rule) => rule !== undefined)
    if (found.length < parts.length) return []
    const values = found.map((rule) => rule.values[field] ?? '')
    const value = combined(field, values, pieces, store.currency)
    if (value === undefined) return []
    return [[field, { value, rules: [...new Set(found.map(({ item }) => item))] }]]
  })
  return Object.fromEntries(said)
}

/** How many pieces of each item; undefined when that is not known of all. */
function piecesOf(items: readonly OrderedItem[]): readonly bigint[] | undefined {
  const [only, ...others] = items
  if (only && others.length === 0) return [BigInt(only.quantity ?? 1)]
  const counts = items.map(({ quantity }) => quantity)
  const isKnown = counts.every((count) => count !== undefined && count > 0)
  return isKnown ? counts.map((count) => BigInt(count ?? 0)) : undefined
}

function combined(
  field: ProfileField,
  values: readonly string[],
  pieces: readonly bigint[] | undefined,
  currency: string,
): string | undefined {
  const [first] = values
  const isOne = values.every((value) => value === first)
  switch (field) {
    case 'handling':
    case 'salvageShare':
      return isOne ? first : undefined
    case 'unitCost':
      return isOne ? first : pieces && average(values, pieces, currency)
    case 'outboundFreight':
    case 'reshipFreight':
    case 'returnLabel':
      return pieces && summed(values, pieces, currency)
  }
}

function totalOf(
  values: readonly string[],
  pieces: readonly bigint[],
  currency: string,
): bigint | undefined {
  let total = 0n
  for (const [index, value] of values.entries()) {
    const amount = parseAmount(value, currency)
    if (!amount.ok) return undefined
    total += amount.money.minor * (pieces[index] ?? 0n)
  }
  return total
}

function summed(
  values: readonly string[],
  pieces: readonly bigint[],
  currency: string,
): string | undefined {
  const total = totalOf(values, pieces, currency)
  return total === undefined ? undefined : printAmount(money(total, currency))
}

/** A quote knows one cost per piece: of mixed goods there is one only where it comes out even. */
function average(
  values: readonly string[],
  pieces: readonly bigint[],
  currency: string,
): string | undefined {
  const total = totalOf(values, pieces, currency)
  const count = pieces.reduce((sum, each) => sum + each, 0n)
  if (total === undefined || count === 0n || total % count !== 0n) return undefined
  return printAmount(money(total / count, currency))
}
