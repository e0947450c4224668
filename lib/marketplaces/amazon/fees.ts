import type { FeeBook, FeeRow, FeeSource, Shape } from '#lib/resolution/fee-table.ts'

const us: FeeSource = {
  source: 'https://sell.amazon.com/pricing',
  checkedOn: '2026-08-21',
  confidence: 'medium',
}
const uk: FeeSource = {
  source: 'https://sell.amazon.co.uk/pricing',
  checkedOn: '2026-08-03',
  confidence: 'medium',
}
/** European cuts of 2025-12-15 and 2026-01-05; what holds above the border is not stated there. */
const ukCuts: FeeSource = { ...uk, checkedOn: '2026-08-24', confidence: 'low' }

const flat = (percent: string): Shape => ({ kind: 'flat', percent })

type TierPair = readonly [upTo: string | null, percent: string | null]
const tiered = (kind: 'cliff' | 'marginal', ...tiers: readonly TierPair[]): Shape => ({
  kind,
  tiers: tiers.map(([upTo, percent]) => ({ upTo, percent })),
})

/** Referral fees on item and shipping, tax excluded. */
const usRow = (categories: readonly string[], shape: Shape): FeeRow => ({
  ...us,
  categories,
  shape,
  minimum: '0.30',
})

const usRows: readonly FeeRow[] = [
  // Toys, sports, office, garden, instruments, luggage, eyewear, footwear and mattresses are as everything else.
  usRow(['everything-else', 'home', 'tools', 'pet', 'pet-food'], flat('15')),
  usRow(['electronics', 'computers', 'appliances'], flat('8')),
  usRow(['automotive', 'power-tools', 'industrial'], flat('12')),
  usRow(['tires'], flat('10')),
  usRow(['veterinary-diets'], flat('22')),
  usRow(['device-accessories'], flat('45')),
  usRow(['compact-appliances'], tiered('marginal', ['300.00', '15'], [null, '8'])),
  usRow(['baby', 'beauty', 'vitamins'], tiered('cliff', ['10.00', '8'], [null, '15'])),
  usRow(['clothing'], tiered('cliff', ['15.00', '5'], ['20.00', '10'], [null, '17'])),
  usRow(['lawn-mowers'], tiered('cliff', ['500.00', '15'], [null, '8'])),
  usRow(['electronics-accessories'], tiered('marginal', ['100.00', '15'], [null, '8'])),
  usRow(['furniture'], tiered('marginal', ['200.00', '15'], [null, '10'])),
  usRow(['jewelry'], tiered('marginal', ['250.00', '20'], [null, '5'])),
  usRow(['watches'], tiered('marginal', ['1500.00', '16'], [null, '3'])),
  // No minimum: fine art, gift cards, grocery, media. Games, consoles and software are left out: the
  // table gives their rate, but not whether a closing fee falls on them.
  { ...us, categories: ['gift-cards'], shape: flat('20') },
  {
    ...us,
    categories: ['fine-art'],
    shape: tiered('marginal', ['100.00', '20'], ['1000.00', '15'], ['5000.00', '10'], [null, '5']),
  },
  {
    ...us,
    categories: ['grocery'],
    shape: tiered('cliff', ['15.00', '8'], [null, '15']),
  },
  { ...us, categories: ['books'], shape: flat('15'), perItem: '1.80' },
]

const ukRow = (categories: readonly string[], shape: Shape): FeeRow => ({
  ...uk,
  categories,
  shape,
  minimum: '0.25',
})

/** The first page of the rate card only: what is not listed has no table here. */
const ukRows: readonly FeeRow[] = [
  ukRow(['everything-else', 'industrial', 'compact-appliances'], flat('15')),
  ukRow(['device-accessories'], flat('45')),
  ukRow(['baby', 'beauty'], tiered('cliff', ['10.00', '8'], [null, '15'])),
  ukRow(['automotive'], tiered('marginal', ['45.00', '15'], [null, '9'])),
  // Prime offers above 40.00 pay less (15 % to 40.00, then 7 %); the order does not say whether it
  // was one, so this is the fee of an offer that the seller ships.
  ukRow(['clothing'], tiered('cliff', ['15.00', '5'], ['20.00', '10'], [null, '15'])),
  {
    ...ukCuts,
    categories: ['home'],
    shape: tiered('cliff', ['20.00', '8'], [null, null]),
    minimum: '0.25',
  },
  {
    ...ukCuts,
    categories: ['grocery', 'pet-food', 'vitamins'],
    shape: tiered('cliff', ['10.00', '5'], [null, null]),
    minimum: '0.25',
  },
  { ...uk, categories: ['books'], shape: flat('15'), perItem: '0.50' },
]

/** Copies of help pages carry no date; they were read in that month. */
const helpPage = (confidence: FeeSource['confidence']): FeeSource => ({
  source: 'https://sellercentral.amazon.com/gp/help/external/GDC3U6FWF4JJJJC7',
  checkedOn: '2026-11-01',
  confidence,
})

export const amazonFees: FeeBook = {
  marketplace: 'amazon',
  categories: [
    'everything-else',
    'home',
    'clothing',
    'baby',
    'beauty',
    'grocery',
    'electronics-accessories',
    'electronics',
    'watches',
    'jewelry',
    'fine-art',
    'furniture',
    'lawn-mowers',
    'books',
    'automotive',
    'tools',
    'pet',
    'pet-food',
    'veterinary-diets',
    'vitamins',
    'computers',
    'appliances',
    'compact-appliances',
    'device-accessories',
    'power-tools',
    'industrial',
    'tires',
    'gift-cards',
  ],
  sites: {
    AMAZON_US: { currency: 'USD', domain: 'amazon.com', rows: usRows },
    AMAZON_UK: { currency: 'GBP', domain: 'amazon.co.uk', rows: ukRows },
    AMAZON_DE: { currency: 'EUR', domain: 'amazon.de', rows: [] },
    AMAZON_FR: { currency: 'EUR', domain: 'amazon.fr', rows: [] },
    AMAZON_ES: { currency: 'EUR', domain: 'amazon.es', rows: [] },
    AMAZON_IT: { currency: 'EUR', domain: 'amazon.it', rows: [] },
    AMAZON_AE: { currency: 'AED', domain: 'amazon.ae', rows: [] },
    AMAZON_BR: { currency: 'BRL', domain: 'amazon.com.br', rows: [] },
    AMAZON_JP: { currency: 'JPY', domain: 'amazon.co.jp', rows: [] },
    AMAZON_OTHER: { currency: null, rows: [] },
  },
  base: 'payment',
  cliffsAt: 'unit',
  affiliate: null,
  refunds: {
    ...helpPage('high'),
    // Media: the closing fee stays with Amazon on a partial refund and comes back on a full one.
    fixedComesBack: { voluntary: true, sellerPaysReturn: true, buyerPaysReturn: true },
    deductionForfeitsCredit: false,
    forcedWithoutCredit: false,
    administration: {
      percent: '20',
      // Per line of the order, not per unit. Caps of other currencies were not found: a converted
      // one would be a guess.
      caps: {
        USD: { ...helpPage('high'), cap: '5.00' },
        GBP: { ...helpPage('medium'), cap: '5.00' },
        EUR: { ...helpPage('high'), cap: '5.00' },
        AED: { ...helpPage('medium'), cap: '15.00' },
        BRL: { ...helpPage('low'), cap: '10.00' },
      },
      mediaCategories: ['books'],
    },
  },
}
