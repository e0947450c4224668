import { times } from '#lib/money/fraction.ts'
import type { FeeBook, FeeRow } from './fee-table.ts'
import { pageModel, rateModel } from './fee-given.ts'
import { rule, type LineSource } from './line-sources.ts'
import { derive, have, known, lack, type Outcome } from './outcome.ts'
import type { Scenario } from './scenario.ts'
import { chargeOf, jumpsOf, tariffOf } from './tariff.ts'
import type { Charge, Tariff } from './tariff.ts'

/** What the marketplace took for the order, and what it would take for another payment. */
export type FeeModel = {
  readonly source: 'page' | 'table' | 'assumption'
  /** Where the figure comes from. */
  readonly from: readonly LineSource[]
  /** The day the figure is from: of the table's check, or of the quote when the page gave it. */
  readonly asOf: string
  readonly charge: Charge
  /** What the percentages fell on. */
  readonly base: bigint
  readonly second: SecondPayment
  /**
   * The page's total holds a fixed part that nobody knows here, and it is counted as percent: a
   * partial credit comes out a little high.
   */
  readonly fixedPartUnknown: boolean
}

/** The fee on a further payment for one item, without tax. */
export type SecondPayment = {
  /** Undefined where the rate at this amount is not known. */
  readonly charge: (amount: bigint) => Charge | undefined
  /** See `jumpsOf`. */
  readonly jumps: readonly bigint[]
  /** False: the fee eats every payment whole, however large. */
  readonly leavesSome: boolean
}

/** The order's fee: the page's figure if it was read, else the table's, else why not. */
export function feeModel(scenario: Scenario, book: FeeBook): Outcome<FeeModel> {
  const tariff = rowAndTariff(scenario, book)
  const { read, rate } = scenario.fees
  return derive(feeBase(scenario, book), (base) => {
    if (read !== null) return have(pageModel(read.total, tariff, base, scenario, book))
    const model =
      rate === undefined
        ? derive(tariff, (found) => tableModel(found, base, scenario))
        : have(rateModel(rate, tariff, base, scenario, book))
    return derive(model, (found) => withAffiliate(found, scenario, book))
  })
}

/** The table's row for an order, ready to reckon with. */
export type Found = {
  readonly row: FeeRow
  readonly tariff: Tariff
  readonly quantity: bigint
}

/** What an affiliate or a promotion takes is a line of its own, and falls on no further payment. */
function withAffiliate(model: FeeModel, scenario: Scenario, book: FeeBook): Outcome<FeeModel> {
  const rate = scenario.fees.affiliateRate
  if (rate === undefined || rate.n === 0n || book.affiliate === null) return have(model)
  const { affiliate } = book
  return derive(known({ 'order.itemTotal': scenario.order.itemTotal }), (got) => {
    const base = affiliate.on === 'item' ? got['order.itemTotal'] : model.base
    const percent = [...model.charge.percent, times(base, rate, 'half-up')]
    const from: readonly LineSource[] = [
      ...model.from,
      { kind: 'field', path: 'fees.affiliateRate' },
      rule('affiliate-rule', affiliate),
    ]
    return have({ ...model, from, charge: { ...model.charge, percent } })
  })
}

function feeBase(scenario: Scenario, book: FeeBook): Outcome<bigint> {
  const { itemTotal, shippingPaid, taxByMarketplace } = scenario.order
  const inputs = { 'order.itemTotal': itemTotal, 'order.shippingPaid': shippingPaid }
  const payment = derive(known(inputs), (got) =>
    have(got['order.itemTotal'] + got['order.shippingPaid']),
  )
  if (book.base === 'payment') return payment
  const tax = known({ 'order.taxByMarketplace': taxByMarketplace })
  return derive(payment, (paid) => derive(tax, (got) => have(paid + got['order.taxByMarketplace'])))
}

function rowAndTariff(scenario: Scenario, book: FeeBook): Outcome<Found> {
  const site = book.sites[scenario.site]
  const { currency } = scenario.order
  const usable = site && (site.currency === null || site.currency === currency) ? site.rows : []
  const inputs = {
    'order.category': scenario.order.category,
    'order.quantity': scenario.order.quantity,
    ...(usable.some((row) => row.stores) ? { 'seller.store': scenario.seller.store } : {}),
  }
  return derive(known(inputs), (got) => {
    const category = got['order.category']
    const row = usable.find((each) => fits(each, category, scenario.seller.store))
    if (row === undefined)
      return lack({ code: 'no-fee-table', site: scenario.site, category, currency })
    return derive(traitsOf(scenario, row), (traits) =>
      have({
        row,
        tariff: tariffOf(row, site?.currency ?? null, book.cliffsAt, traits),
        quantity: got['order.quantity'],
      }),
    )
  })
}

function fits(row: FeeRow, category: string, store: string | undefined): boolean {
  const anyStore = row.stores === undefined || row.stores.some((level) => level === store)
  return anyStore && row.categories.includes(category)
}

/** The traits matter only where the row has rates for them, and not to a fee that the page shows. */
function traitsOf(scenario: Scenario, row: FeeRow) {
  const inputs = {
    ...(row.abroadPercent ? { 'order.abroad': scenario.order.abroad } : {}),
    ...(row.belowStandardPoints ? { 'seller.belowStandard': scenario.seller.belowStandard } : {}),
  }
  const traits = {
    abroad: scenario.order.abroad ?? false,
    belowStandard: scenario.seller.belowStandard ?? false,
    surcharge: scenario.seller.surcharge,
  }
  if (scenario.fees.read !== null || scenario.fees.rate !== undefined) return have(traits)
  return derive(known(inputs), () => have(traits))
}

function tableModel(found: Found, base: bigint, scenario: Scenario): Outcome<FeeModel> {
  const { row, tariff, quantity } = found
  const charge = chargeOf(tariff, base, quantity)
  if (charge === undefined) return lack({ code: 'rate-unknown', site: scenario.site })
  return have({
    source: row.assumed ? 'assumption' : 'table',
    from: [rule(row.assumed ? 'fee-assumption' : 'fee-table', row)],
    asOf: row.checkedOn,
    charge,
    base,
    second: {
      charge: (amount) => chargeOf(tariff, amount, 1n),
      jumps: jumpsOf(tariff),
      leavesSome: true,
    },
    fixedPartUnknown: false,
  })
}
