import type { FeeBook, FeeRow, FeeSource, Shape, StoreLevel } from '#lib/resolution/fee-table.ts'

const withoutStore: FeeSource = {
  source: 'https://www.ebay.com/help/selling/fees-credits-invoices/selling-fees?id=4822',
  checkedOn: '2026-08-21',
  confidence: 'high',
}
const withStore: FeeSource = {
  source: 'https://www.ebay.com/help/selling/fees-credits-invoices/store-selling-fees?id=4809',
  checkedOn: '2026-08-21',
  confidence: 'medium',
}

type TierPair = readonly [upTo: string | null, percent: string]
const tiered = (kind: 'cliff' | 'marginal', ...tiers: readonly TierPair[]): Shape => ({
  kind,
  tiers: tiers.map(([upTo, percent]) => ({ upTo, percent })),
})
const marginal = (...tiers: readonly TierPair[]): Shape => tiered('marginal', ...tiers)
const cliff = (...tiers: readonly TierPair[]): Shape => tiered('cliff', ...tiers)

type RowOf = (category: string, shape: Shape) => FeeRow

/** Fees on the whole sale, with shipping and tax. */
const rowsFor =
  (source: FeeSource, stores: readonly StoreLevel[]): RowOf =>
  (category, shape) => ({
    ...source,
    categories: [category],
    stores,
    shape,
    perOrder: { upTo: '10.00', fee: '0.30', above: '0.40' },
    // Not with eBay International Shipping, which the order's `abroad` leaves out.
    abroadPercent: '1.65',
    // 7 after four months in a row; how long is not part of an order.
    belowStandardPoints: '6',
  })

const plain = rowsFor(withoutStore, ['none', 'starter'])
const store = rowsFor(withStore, ['basic', 'premium', 'anchor'])

const usRows: readonly FeeRow[] = [
  plain('most', marginal(['7500.00', '13.6'], [null, '2.35'])),
  plain('media', marginal(['7500.00', '15.3'], [null, '2.35'])),
  plain('womens-bags', cliff(['2000.00', '15'], [null, '9'])),
  {
    ...plain('athletic-shoes', marginal(['7500.00', '13.6'], [null, '2.35'])),
    fromTotal: { total: '150.00', shape: { kind: 'flat', percent: '8' } },
  },
  plain('jewelry', cliff(['5000.00', '15'], [null, '9'])),
  plain('watches', marginal(['1000.00', '15'], ['7500.00', '6.5'], [null, '3'])),
  plain('trading-cards', marginal(['7500.00', '13.25'], [null, '2.35'])),
  plain('guitars', marginal(['7500.00', '6.7'], [null, '2.35'])),
  plain('coins', marginal(['7500.00', '13.25'], [null, '2.35'])),
  plain('motors-parts', marginal(['7500.00', '13.6'], [null, '2.35'])),

  store('most', marginal(['2500.00', '12.7'], [null, '2.35'])),
  store('media', marginal(['2500.00', '15.3'], [null, '2.35'])),
  store('womens-bags', cliff(['2000.00', '13'], [null, '7'])),
  {
    ...store('athletic-shoes', marginal(['2500.00', '12.7'], [null, '2.35'])),
    fromTotal: { total: '150.00', shape: { kind: 'flat', percent: '7' } },
  },
  store('jewelry', cliff(['5000.00', '13'], [null, '7'])),
  store('watches', marginal(['1000.00', '12.5'], ['5000.00', '4'], [null, '3'])),
  store('trading-cards', marginal(['2500.00', '12.35'], [null, '2.35'])),
  store('guitars', marginal(['2500.00', '6.7'], [null, '2.35'])),
  store('coins', marginal(['4000.00', '9'], [null, '2.35'])),
  store('motors-parts', marginal(['1000.00', '11.5'], [null, '2.35'])),
]

export const ebayFees: FeeBook = {
  marketplace: 'ebay',
  categories: [
    'most',
    'athletic-shoes',
    'jewelry',
    'watches',
    'trading-cards',
    'motors-parts',
    'media',
    'womens-bags',
    'guitars',
    'coins',
  ],
  sites: {
    EBAY_US: { currency: 'USD', domain: 'ebay.com', rows: usRows },
    EBAY_GB: { currency: 'GBP', domain: 'ebay.co.uk', rows: [] },
    EBAY_DE: { currency: 'EUR', domain: 'ebay.de', rows: [] },
    EBAY_OTHER: { currency: null, rows: [] },
  },
  base: 'payment-and-tax',
  // Borders look at the total of the sale with its tax; only marginal tiers are counted per item.
  cliffsAt: 'order',
  // Promoted Listings general: credited with the refunded share. Priority and Express are not.
  affiliate: {
    source: 'https://www.ebay.ie/help/selling/fees-credits-invoices/fee-credits?id=4128',
    checkedOn: '2026-11-01',
    confidence: 'medium',
    on: 'base',
  },
  refunds: {
    source: 'https://www.ebay.ie/help/selling/fees-credits-invoices/fee-credits?id=4128',
    checkedOn: '2026-11-01',
    confidence: 'medium',
    // On a not-as-described return, where the seller pays the label, no source says that the fee
    // per order comes back; on a remorse return and a voluntary full refund it does.
    fixedComesBack: { voluntary: true, sellerPaysReturn: false, buyerPaysReturn: true },
    originalRateDays: 120,
    deductionForfeitsCredit: true,
    forcedWithoutCredit: true,
    administration: null,
  },
}
