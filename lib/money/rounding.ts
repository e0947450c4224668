/** Division of whole numbers, with the rounding named. */

/**
 * `half-up`: a half goes up (−2.5 → −2). `half-away`: a half goes away from zero (−2.5 → −3).
 * `half-even`: a half goes to the even neighbour. For amounts of zero and more, half-up and
 * half-away are the same.
 */
export type Rounding = 'half-up' | 'half-away' | 'half-even' | 'floor' | 'ceiling'

/** `numerator ÷ denominator` as a whole number. The denominator is above zero. */
export function divide(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (denominator <= 0n) throw new RangeError('The denominator must be above zero.')
  const floor = floorDivide(numerator, denominator)
  const rest = numerator - floor * denominator
  return rest > 0n && goesUp(floor, 2n * rest - denominator, rounding) ? floor + 1n : floor
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  return numerator % denominator < 0n ? quotient - 1n : quotient
}

/** `pastHalf`: twice the rest less the whole; 0 is exactly a half. */
function goesUp(floor: bigint, pastHalf: bigint, rounding: Rounding): boolean {
  if (rounding === 'floor') return false
  if (rounding === 'ceiling') return true
  if (pastHalf !== 0n) return pastHalf > 0n
  if (rounding === 'half-even') return floor % 2n !== 0n
  return rounding === 'half-up' || floor >= 0n
}
