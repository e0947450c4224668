import { divide } from '#lib/money/rounding.ts'
import type { Shape } from './fee-table.ts'
import { minorOf } from './table-amount.ts'

/** Table rates as whole millionths: 13.6 % is 136 000. */
export type Millionths = bigint

const million = 1_000_000n

/** Reads a table's percent. Throws on anything that is not one: a table is code. */
export function millionths(percent: string): Millionths {
  const parts = /^(\d{1,2})(?:\.(\d{1,4}))?$/.exec(percent)
  if (parts === null) throw new RangeError(`"${percent}" is no percentage of a fee table.`)
  const [, whole = '', decimals = ''] = parts
  return BigInt(whole + decimals.padEnd(4, '0'))
}

/** `amount × rate`, half up to the smallest unit. */
export function atRate(amount: bigint, rate: Millionths): bigint {
  return divide(amount * rate, million, 'half-up')
}

export type Rates = {
  readonly kind: Shape['kind']
  readonly tiers: readonly { readonly upTo: bigint | null; readonly rate: Millionths | null }[]
}

export function ratesOf(shape: Shape, currency: string | null): Rates {
  const tiers = shape.kind === 'flat' ? [{ upTo: null, percent: shape.percent }] : shape.tiers
  return {
    kind: shape.kind,
    tiers: tiers.map(({ upTo, percent }) => ({
      upTo: upTo === null ? null : minorOf(upTo, currency),
      rate: percent === null ? null : millionths(percent),
    })),
  }
}

/**
 * The percentage fee on `base`, rounded once; undefined where the tier's rate is not known.
 * `units`: the number of units that tiers are counted by, so that borders stand at `upTo × units`.
 * `extra` is added to every tier.
 */
export function percentageFee(
  rates: Rates,
  base: bigint,
  units: bigint,
  extra: Millionths,
): bigint | undefined {
  const exact = rates.kind === 'marginal' ? byPart : onWhole
  const fee = exact(rates, base, units, extra)
  return fee === undefined ? undefined : divide(fee, million, 'half-up')
}

function onWhole(rates: Rates, base: bigint, units: bigint, extra: bigint): bigint | undefined {
  const tier = rates.tiers.find(({ upTo }) => upTo === null || base <= upTo * units)
  return tier === undefined || tier.rate === null ? undefined : base * (tier.rate + extra)
}

function byPart(rates: Rates, base: bigint, units: bigint, extra: bigint): bigint | undefined {
  let fee = 0n
  let below = 0n
  for (const { upTo, rate } of rates.tiers) {
    const border = upTo === null || upTo * units > base ? base : upTo * units
    if (border > below && rate === null) return undefined
    if (border > below && rate !== null) fee += (border - below) * (rate + extra)
    below = border > below ? border : below
  }
  return below < base ? undefined : fee
}
