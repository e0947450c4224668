/**
 * Check digits of tracking numbers. Rules: UPU standard S10-12, USPS publication 199 (IMpb),
 * and what jkeen/tracking_number_data 1.3.2 (MIT, 2026-08-17) collects of the private carriers.
 */

/** Whether the check digit inside a number is right. The text is upper case, without spaces. */
export type Check = (number: string) => boolean

const digitsOf = (text: string): number[] => text.split('').map(Number)

function weighed(digits: readonly number[], weights: readonly number[]): number {
  return digits.reduce((sum, digit, at) => sum + digit * (weights[at % weights.length] ?? 0), 0)
}

/** UPU S10: `RB123456785GB`. Weights 8 6 4 2 3 5 9 7, modulo 11. */
export const s10: Check = (number) => {
  const serial = number.slice(2, 11)
  const rest = weighed(digitsOf(serial.slice(0, 8)), [8, 6, 4, 2, 3, 5, 9, 7]) % 11
  const expected = rest === 0 ? 5 : rest === 1 ? 0 : 11 - rest
  return Number(serial[8]) === expected
}

/** Modulo 10 over all digits, those at every second place from the check digit times three (GS1, IMpb, SSCC). */
export const mod10: Check = (number) => {
  const digits = digitsOf(number).toReversed()
  return weighed(digits, [1, 3]) % 10 === 0
}

/** UPS `1Z…`: letters count (code − 3) mod 10, every second character twice. */
export const ups: Check = (number) => {
  const values = number
    .slice(2)
    .split('')
    .map((sign) => (/\d/.test(sign) ? Number(sign) : ((sign.codePointAt(0) ?? 0) - 3) % 10))
  const check = values.at(-1)
  return (10 - (weighed(values.slice(0, -1), [1, 2]) % 10)) % 10 === check
}

/** FedEx Express, 12 digits: weights 3 1 7, modulo 11, then 10. */
export const fedex12: Check = (number) =>
  (weighed(digitsOf(number.slice(0, 11)), [3, 1, 7]) % 11) % 10 === Number(number[11])

/** DHL Express, 10 digits: the first nine modulo 7. */
export const mod7: Check = (number) => Number(number.slice(0, -1)) % 7 === Number(number.at(-1))

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** DPD, 14 digits and a sign: ISO 7064 modulo 37, 36. */
export const mod37: Check = (number) => {
  let rest = 36
  for (const sign of number.slice(0, -1).split('')) {
    const sum = (rest + signs.indexOf(sign)) % 36 || 36
    rest = (sum * 2) % 37
  }
  return (rest + signs.indexOf(number.at(-1) ?? '')) % 36 === 1
}
