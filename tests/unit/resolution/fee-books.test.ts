import { describe, expect, it } from 'vitest'
import { knownCurrency } from '#lib/money/currencies.ts'
import { feeBooks, feeSiteOf } from '#lib/marketplaces/fees.ts'
import { storeLevels, type FeeRow } from '#lib/resolution/fee-table.ts'
import { tariffOf } from '#lib/resolution/tariff.ts'

const rows = feeBooks.flatMap((book) =>
  Object.entries(book.sites).flatMap(([site, { currency, rows: all }]) =>
    all.map((row) => ({ book, site, currency, row })),
  ),
)

describe('fee tables', () => {
  it('hold the sites and categories of the contract', () => {
    const sites = feeBooks.flatMap((book) => Object.keys(book.sites))
    expect(sites).toEqual(expect.arrayContaining(contractSites))
    for (const [index, { categories }] of feeBooks.entries())
      expect(categories).toEqual(expect.arrayContaining(contractCategories[index] ?? []))
    expect(rows.length).toBeGreaterThan(35)
  })

  it('can all be reckoned with, their tiers rising and the last one open', () => {
    for (const { book, currency, row } of rows) {
      for (const on of [true, false]) {
        const traits = { abroad: on, belowStandard: on }
        const { rates, from } = tariffOf(row, currency, book.cliffsAt, traits)
        for (const { tiers } of [rates, from?.rates ?? null].filter((each) => each !== null)) {
          const borders = tiers.slice(0, -1).map(({ upTo }) => upTo ?? -1n)
          expect(borders).toEqual(borders.toSorted((a, b) => (a < b ? -1 : 1)))
          expect(borders).not.toContain(-1n)
          expect(tiers.at(-1)?.upTo).toBeNull()
          // Below one together: else no break-even contribution need exist.
          for (const { rate } of tiers) expect((rate ?? 0n) < 500_000n).toBe(true)
        }
      }
    }
  })

  it('say of every row where it is from and when it was checked', () => {
    for (const { row } of rows) {
      expect(row.source.length).toBeGreaterThan(20)
      expect(Temporal.PlainDate.from(row.checkedOn).toString()).toBe(row.checkedOn)
    }
  })

  it('name known categories and currencies, and decide each case once', () => {
    for (const { book, site, row } of rows) {
      for (const category of row.categories) {
        expect(book.categories).toContain(category)
        for (const store of row.stores ?? storeLevels) {
          const twins = (book.sites[site]?.rows ?? []).filter((other) =>
            decides(other, category, store),
          )
          expect(twins).toEqual([row])
        }
      }
    }
    const currencies = feeBooks.flatMap((book) =>
      Object.values(book.sites).flatMap(({ currency }) => (currency === null ? [] : [currency])),
    )
    expect(currencies.filter((code) => !knownCurrency(code))).toEqual([])
    const caps = feeBooks.flatMap((book) => Object.keys(book.refunds.administration?.caps ?? {}))
    expect(caps).toEqual(['USD', 'GBP', 'EUR', 'AED', 'BRL'])
  })

  it('have a row for every category on eBay US and Amazon US', () => {
    for (const site of ['EBAY_US', 'AMAZON_US']) {
      const book = feeBooks.find((each) => site in each.sites)
      for (const category of book?.categories ?? []) {
        for (const store of storeLevels) {
          const found = (book?.sites[site]?.rows ?? []).filter((row) =>
            decides(row, category, store),
          )
          expect([site, category, store, found.length]).toEqual([site, category, store, 1])
        }
      }
    }
  })
})

function decides(row: FeeRow, category: string, store: (typeof storeLevels)[number]): boolean {
  return row.categories.includes(category) && (row.stores ?? storeLevels).includes(store)
}

describe('the site whose fees hold', () => {
  it.each([
    ['ebay', 'www.ebay.com', 'USD', 'EBAY_US'],
    ['ebay', 'mesg.ebay.com', 'USD', 'EBAY_US'],
    ['ebay', 'www.ebay.co.uk', 'GBP', 'EBAY_GB'],
    ['ebay', 'www.ebay.com', 'GBP', 'EBAY_GB'],
    ['ebay', 'www.ebay.de', 'EUR', 'EBAY_DE'],
    ['ebay', 'www.ebay.fr', 'EUR', 'EBAY_OTHER'],
    ['ebay', 'www.ebay.com.au', 'AUD', 'EBAY_OTHER'],
    ['amazon', 'sellercentral.amazon.com', 'USD', 'AMAZON_US'],
    ['amazon', 'sellercentral.amazon.com', 'CAD', 'AMAZON_OTHER'],
    ['amazon', 'sellercentral-europe.amazon.com', 'GBP', 'AMAZON_UK'],
    ['amazon', 'sellercentral-europe.amazon.com', 'EUR', 'AMAZON_OTHER'],
    ['amazon', 'sellercentral.amazon.de', 'EUR', 'AMAZON_DE'],
    ['amazon', 'notamazon.com', 'SEK', 'AMAZON_OTHER'],
    ['aliexpress', 'gsp.aliexpress.com', 'CNY', 'ALIEXPRESS'],
  ] as const)('%s %s %s: %s', (marketplace, host, currency, site) => {
    expect(feeSiteOf(marketplace, host, currency)).toBe(site)
  })
})

const contractSites = `EBAY_US EBAY_GB EBAY_DE AMAZON_US AMAZON_UK AMAZON_DE AMAZON_FR AMAZON_ES
  AMAZON_IT AMAZON_AE AMAZON_BR AMAZON_JP ALIEXPRESS`.split(/\s+/)

const contractCategories = [
  `everything-else home clothing baby beauty grocery electronics-accessories electronics watches jewelry
  fine-art furniture lawn-mowers books automotive tools pet`,
  'most athletic-shoes jewelry watches trading-cards motors-parts media womens-bags guitars coins',
  'most',
].map((names) => names.split(/\s+/))
