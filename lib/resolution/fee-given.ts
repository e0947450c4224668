import { times, type Fraction } from '#lib/money/fraction.ts'
import type { FeeBook } from './fee-table.ts'
import type { FeeModel, Found, SecondPayment } from './fee.ts'
import type { Outcome } from './outcome.ts'
import type { Scenario } from './scenario.ts'
import { atLeast, fixedPart, jumpsOf } from './tariff.ts'

/**
 * The page's total wins. The table's fixed part is inside it, the rest is percent, and a further
 * payment bears that percentage; a least fee and a fixed part of the table fall on it as well.
 */
export function pageModel(
  total: bigint,
  found: Outcome<Found>,
  base: bigint,
  scenario: Scenario,
  book: FeeBook,
): FeeModel {
  const known = found.ok ? fixedPart(found.value.tariff, base, found.value.quantity) : 0n
  const fixed = known < total ? known : total
  const percent = total - fixed
  return {
    source: 'page',
    from: [{ kind: 'field', path: 'fees.read' }],
    asOf: scenario.asOf,
    charge: { percent: [percent], fixed },
    base,
    second: secondAt({ n: percent, d: base }, found),
    fixedPartUnknown: !found.ok && hasFixedPart(book),
  }
}

/** A percentage from the page or the agent, with the table's least fee and fixed part. */
export function rateModel(
  rate: Fraction,
  found: Outcome<Found>,
  base: bigint,
  scenario: Scenario,
  book: FeeBook,
): FeeModel {
  const percent = times(base, rate, 'half-up')
  const table = found.ok ? found.value : undefined
  const least = table ? table.tariff.minimum * table.quantity : 0n
  return {
    source: 'page',
    from: [{ kind: 'field', path: 'fees.rate' }],
    asOf: scenario.asOf,
    charge: {
      percent: [atLeast(percent, least)],
      fixed: table ? fixedPart(table.tariff, base, table.quantity) : 0n,
    },
    base,
    second: secondAt(rate, found),
    fixedPartUnknown: !found.ok && hasFixedPart(book),
  }
}

function secondAt(rate: Fraction, found: Outcome<Found>): SecondPayment {
  const tariff = found.ok ? found.value.tariff : undefined
  return {
    charge: (amount) => ({
      percent: [atLeast(times(amount, rate, 'half-up'), tariff?.minimum ?? 0n)],
      fixed: tariff ? fixedPart(tariff, amount, 1n) : 0n,
    }),
    jumps: tariff ? jumpsOf(tariff) : [],
    leavesSome: rate.n < rate.d,
  }
}

function hasFixedPart(book: FeeBook): boolean {
  return Object.values(book.sites).some((site) => site.rows.some((row) => row.perOrder))
}
