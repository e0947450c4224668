import { divide, type Rounding } from './rounding.ts'

/** An exact rate or share: `n ÷ d`, `d` above zero. Not reduced. */
export type Fraction = { readonly n: bigint; readonly d: bigint }

/** `n ÷ d`; `d` must be above zero. */
export function fraction(n: bigint, d: bigint): Fraction {
  if (d <= 0n) throw new RangeError('A fraction needs a denominator above zero.')
  return { n, d }
}

/** Reads `0.136`, `1`, `0.0235` exactly. Undefined if it is not a plain decimal of zero or more. */
export function decimalFraction(text: string): Fraction | undefined {
  const parts = /^(0|[1-9]\d{0,14})(?:\.(\d{1,18}))?$/.exec(text)
  if (parts === null) return undefined
  const [, whole = '', decimals = ''] = parts
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) }
}

/** `amount × rate`, rounded to the smallest unit. */
export function times(amount: bigint, rate: Fraction, rounding: Rounding): bigint {
  return divide(amount * rate.n, rate.d, rounding)
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d }
}

/** Below zero, zero or above zero, as `a` is smaller than, equal to or larger than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The fraction as a decimal string of at most `places` decimals, without trailing zeros. */
export function printFraction(value: Fraction, places: number, rounding: Rounding): string {
  const scaled = divide(value.n * 10n ** BigInt(places), value.d, rounding)
  const sign = scaled < 0n ? '-' : ''
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '')
  return sign + whole + (decimals === '' ? '' : `.${decimals}`)
}
