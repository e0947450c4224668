import { money, type Money } from '#lib/money/money.ts'
import { parseAmount, printAmount } from '#lib/money/text.ts'
import type { Facts, MoneyText } from '#lib/order/schema.ts'

/** What the buyer paid, as far as the page tells it without doubt. Decimal strings. */
export type PaidAmounts = {
  readonly itemTotal?: string
  readonly shippingPaid?: string
  readonly taxByMarketplace?: string
  /** The fee that the order page shows. */
  readonly fee?: string
}

/** The currency the order is in: that of its total, else of its items. */
export function orderCurrency({ charges, items, dispute }: Facts): string | undefined {
  const seen = [charges?.total, charges?.items, items?.[0]?.total, items?.[0]?.unitPrice]
  return [...seen, dispute?.requested].find((each) => each !== undefined)?.currency
}

/**
 * Item total, shipping and tax of an order. A discount shown beside the items may be in their total
 * already or not: only a sum that comes out says which, and without one the item total is left out.
 * Amounts in another currency than the order's are not used.
 */
export function paidAmounts(facts: Facts, currency: string): PaidAmounts {
  const { charges, earnings } = facts
  const read = (amount: MoneyText | undefined) => minorOf(amount, currency)
  const given: Given = {
    items: read(charges?.items) ?? itemsSum(facts, currency),
    shipping: read(charges?.shipping),
    tax: read(charges?.tax),
    discount: read(charges?.discount) ?? 0n,
    total: read(charges?.total),
  }
  const fee = read(earnings?.fees)
  return printed({ ...settled(given), ...(fee === undefined ? {} : { fee }) }, currency)
}

type Given = {
  readonly items: bigint | undefined
  readonly shipping: bigint | undefined
  readonly tax: bigint | undefined
  readonly discount: bigint
  readonly total: bigint | undefined
}

type Settled = { readonly [K in keyof PaidAmounts]?: bigint }

function settled(given: Given): Settled {
  const { items, shipping, tax, discount, total } = given
  if (items === undefined) return withoutItems(given)
  const base: Settled = {
    ...(shipping === undefined ? {} : { shippingPaid: shipping }),
    ...(tax === undefined ? {} : { taxByMarketplace: tax }),
  }
  if (total === undefined) return discount === 0n ? { itemTotal: items, ...base } : base
  const reading = readings(items, shipping ?? 0n, tax ?? 0n, discount).find(
    (each) => each.sum === total,
  )
  if (!reading) return discount === 0n ? { itemTotal: items, ...base } : base
  // The sum comes out, so what is not shown is not there, and a tax outside the sum is in the prices.
  return {
    itemTotal: reading.itemTotal,
    shippingPaid: shipping ?? 0n,
    taxByMarketplace: reading.taxOnTop ? (tax ?? 0n) : 0n,
  }
}

/** The ways in which the parts may make up the total. */
function readings(items: bigint, shipping: bigint, tax: bigint, discount: bigint) {
  const net = items - discount
  return [
    { itemTotal: net, taxOnTop: true, sum: net + shipping + tax },
    { itemTotal: items, taxOnTop: true, sum: items + shipping + tax },
    { itemTotal: net, taxOnTop: false, sum: net + shipping },
    { itemTotal: items, taxOnTop: false, sum: items + shipping },
  ]
}

/** Only a total: what is left after shipping is the goods, if no tax or discount blurs it. */
function withoutItems({ shipping, tax, discount, total }: Given): Settled {
  const isClear = total !== undefined && shipping !== undefined && (tax ?? 0n) === 0n
  if (!isClear || discount !== 0n || total < shipping) {
    return {
      ...(shipping === undefined ? {} : { shippingPaid: shipping }),
      ...(tax === undefined ? {} : { taxByMarketplace: tax }),
    }
  }
  return { itemTotal: total - shipping, shippingPaid: shipping }
}

/** The lines' totals, or unit price times quantity, when every item says so. */
function itemsSum({ items }: Facts, currency: string): bigint | undefined {
  if (!items || items.length === 0) return undefined
  const lines = items.map(({ total, unitPrice, quantity }) => {
    const line = minorOf(total, currency)
    const unit = minorOf(unitPrice, currency)
    if (line !== undefined) return line
    return unit === undefined || quantity === undefined ? undefined : unit * BigInt(quantity)
  })
  return lines.reduce(
    (sum, line) => (sum === undefined || line === undefined ? undefined : sum + line),
    0n,
  )
}

function minorOf(amount: MoneyText | undefined, currency: string): bigint | undefined {
  if (amount?.currency !== currency) return undefined
  const reading = parseAmount(amount.amount, currency)
  return reading.ok && reading.money.minor >= 0n ? reading.money.minor : undefined
}

function printed(amounts: Settled, currency: string): PaidAmounts {
  const print = (minor: bigint): string => printAmount(money(minor, currency) satisfies Money)
  return Object.fromEntries(Object.entries(amounts).map(([name, minor]) => [name, print(minor)]))
}

/** The host that names the marketplace's site: the sales channel's where the order shows one (`Amazon.de`). */
export function hostOfSale({ order }: Facts, pageHost: string): string {
  const channel = order?.salesChannel?.trim().toLowerCase() ?? ''
  return /^[a-z]+(?:\.[a-z]+)+$/.test(channel) ? channel : pageHost
}
