import { times, type Fraction } from '#lib/money/fraction.ts'
import type { FeeBook, FeeRow } from './fee-table.ts'
import { atRate, millionths, percentageFee, ratesOf, type Millionths, type Rates } from './rates.ts'
import { minorOf } from './table-amount.ts'

/**
 * A fee by lines, each rounded half up before it is summed. `percent[0]` is the marketplace's
 * percentage, further ones stand beside it; `fixed` does not depend on the price.
 */
export type Charge = { readonly percent: readonly bigint[]; readonly fixed: bigint }

export function totalOf(charge: Charge): bigint {
  return charge.percent.reduce((sum, line) => sum + line, charge.fixed)
}

/** A table row made ready to reckon with one order's currency and seller. */
export type Tariff = {
  readonly rates: Rates | null
  readonly extra: Millionths
  readonly abroad: Millionths | null
  readonly minimum: bigint
  readonly perItem: bigint
  readonly perOrder: { readonly upTo: bigint; readonly fee: bigint; readonly above: bigint } | null
  readonly from: { readonly total: bigint; readonly rates: Rates } | null
  readonly cliffsAt: FeeBook['cliffsAt']
}

/** What of the seller and the order changes a row's rates. */
export type SellerTraits = {
  readonly abroad: boolean
  readonly belowStandard: boolean
  /** In place of the table's points for a seller below standard. */
  readonly surcharge?: Fraction | undefined
}

export function tariffOf(
  row: FeeRow,
  currency: string | null,
  cliffsAt: FeeBook['cliffsAt'],
  traits: SellerTraits,
): Tariff {
  const amount = (text: string | undefined) => (text === undefined ? 0n : minorOf(text, currency))
  const { shape, perOrder, fromTotal, belowStandardPoints, abroadPercent } = row
  return {
    rates: shape && ratesOf(shape, currency),
    extra: belowStandardPoints ? extraOf(traits, belowStandardPoints) : 0n,
    abroad: traits.abroad && abroadPercent ? millionths(abroadPercent) : null,
    minimum: amount(row.minimum),
    perItem: amount(row.perItem),
    perOrder: perOrder
      ? {
          upTo: amount(perOrder.upTo),
          fee: amount(perOrder.fee),
          above: amount(perOrder.above),
        }
      : null,
    from: fromTotal
      ? { total: amount(fromTotal.total), rates: ratesOf(fromTotal.shape, currency) }
      : null,
    cliffsAt,
  }
}

function extraOf({ belowStandard, surcharge }: SellerTraits, points: string): Millionths {
  if (surcharge !== undefined) return times(1_000_000n, surcharge, 'half-up')
  return belowStandard ? millionths(points) : 0n
}

/** The fee on a sale of `quantity` units for `base`; undefined where the rate at this price is unknown. */
export function chargeOf(tariff: Tariff, base: bigint, quantity: bigint): Charge | undefined {
  const main = mainFee(tariff, base, quantity)
  if (main === undefined) return undefined
  const percent = atLeast(main, tariff.minimum * quantity)
  return {
    percent: tariff.abroad === null ? [percent] : [percent, atRate(base, tariff.abroad)],
    fixed: fixedPart(tariff, base, quantity),
  }
}

function mainFee(tariff: Tariff, base: bigint, quantity: bigint): bigint | undefined {
  const rates = isFrom(tariff, base) ? (tariff.from?.rates ?? null) : tariff.rates
  if (rates === null) return undefined
  const units = rates.kind === 'cliff' && tariff.cliffsAt === 'order' ? 1n : quantity
  return percentageFee(rates, base, units, tariff.extra)
}

/** The part of the fee that the price does not change: per item, and once per order. */
export function fixedPart(tariff: Tariff, base: bigint, quantity: bigint): bigint {
  const { perOrder, perItem } = tariff
  if (perOrder === null || isFrom(tariff, base)) return perItem * quantity
  return perItem * quantity + (base <= perOrder.upTo ? perOrder.fee : perOrder.above)
}

function isFrom(tariff: Tariff, base: bigint): boolean {
  return tariff.from !== null && base >= tariff.from.total
}

/**
 * The amounts after which the fee on one unit may jump, ascending. Between two of them each line
 * rises with the amount, by no more than the amount does, and the fixed part stays.
 */
export function jumpsOf(tariff: Tariff): readonly bigint[] {
  const jumps = [
    ...(tariff.rates?.tiers ?? []).flatMap(({ upTo }) => (upTo === null ? [] : [upTo])),
    ...(tariff.perOrder === null ? [] : [tariff.perOrder.upTo]),
    ...(tariff.from === null ? [] : [tariff.from.total - 1n]),
  ]
  return jumps.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

export function atLeast(amount: bigint, least: bigint): bigint {
  return amount < least ? least : amount
}
