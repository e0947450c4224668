import fc from 'fast-check'
import { exponentOf } from '#lib/money/currencies.ts'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { storeLevels } from '#lib/resolution/fee-table.ts'
import { decimal, type Json } from './support.ts'

/** Arbitrary good scenarios of every marketplace, site and category; amounts up to `max`. */
export function scenarios(max: number): fc.Arbitrary<Json> {
  const places = feeBooks.flatMap((book) =>
    Object.entries(book.sites).map(([site, { currency }]) => ({ book, site, currency })),
  )
  return fc
    .constantFrom(...places)
    .chain(({ book, site, currency }) =>
      fc.record({
        marketplace: fc.constant(book.marketplace),
        site: fc.constant(site),
        currency: fc.constantFrom(currency ?? 'USD', currency ?? 'JPY', currency ?? 'KWD'),
        category: fc.constantFrom(...book.categories),
        hasAffiliate: fc.constant(book.affiliate !== null),
      }),
    )
    .chain((place) => withAmounts(place, max))
}

type Place = {
  marketplace: string
  site: string
  currency: string
  category: string
  hasAffiliate: boolean
}

function withAmounts(place: Place, max: number) {
  const { marketplace, site, currency, category, hasAffiliate } = place
  const places = exponentOf(currency) ?? 2
  const text = (amount: number) => decimal(BigInt(amount), places)
  const amount = fc.nat({ max }).map(text)
  const small = fc.nat({ max: Math.ceil(max / 4) }).map(text)
  const share = fc
    .nat({ max: 100 })
    .map((percent) => (percent === 100 ? '1' : `0.${String(percent).padStart(2, '0')}`))
  const fee = fc.record({ total: small })
  return fc
    .record({
      itemTotal: fc.integer({ min: 1, max }),
      shipping: fc.nat({ max: Math.ceil(max / 5) }),
    })
    .chain(({ itemTotal, shipping }) => {
      const part = fc.nat({ max: itemTotal + shipping }).map(text)
      const deduction = fc.oneof(fc.constant(text(0)), part)
      return fc.record({
        marketplace: fc.constant(marketplace),
        site: fc.constant(site),
        asOf: fc.constant('2026-11-23'),
        order: fc.record({
          currency: fc.constant(currency),
          itemTotal: fc.constant(text(itemTotal)),
          shippingPaid: fc.constant(text(shipping)),
          taxByMarketplace: small,
          quantity: fc.integer({ min: 1, max: 4 }),
          category: fc.constant(category),
          abroad: fc.boolean(),
        }),
        seller: fc.record({ store: fc.constantFrom(...storeLevels), belowStandard: fc.boolean() }),
        fees: fc.record(
          {
            read: fc.option(fee),
            rate: share,
            ...(hasAffiliate ? { affiliateRate: share } : {}),
          },
          { requiredKeys: ['read'] },
        ),
        costs: fc.record({
          unitCost: small,
          outboundFreight: small,
          reshipFreight: small,
          reshipTax: fc.oneof(fc.constant(text(0)), small),
          returnLabel: small,
          handling: small,
          salvageShare: share,
          recovered: small,
        }),
        terms: fc.record({
          partialRefund: part,
          contribution: amount,
          coupon: small,
          restocking: deduction,
          returnPaidBy: fc.constantFrom('seller', 'buyer'),
          couponUse: share,
          couponExtra: share,
          nextProfit: small,
        }),
        contest: fc.record({
          winChance: share,
          effort: small,
          disputeFee: small,
          metricPrice: small,
          reviewCost: small,
        }),
        round: fc.record({ delay: small, escalation: share }, { requiredKeys: ['delay'] }),
        payout: fc.record({
          spread: fc.constantFrom('0', '0.015', '0.03'),
          paidOut: fc.boolean(),
          daysSinceSale: fc.constantFrom(3, 200),
        }),
      })
    })
}
