import type { FeeBook } from '#lib/resolution/fee-table.ts'

/**
 * The commission differs by category and stands on the order; no table of it was found. Public
 * software was looked through in November 2026.
 */
export const aliexpressFees: FeeBook = {
  marketplace: 'aliexpress',
  categories: ['most'],
  sites: {
    ALIEXPRESS: {
      currency: null,
      rows: [
        {
          source: 'Usual commission of 5 to 8 percent in public order software; no official table.',
          checkedOn: '2026-11-01',
          confidence: 'low',
          categories: ['most'],
          shape: { kind: 'flat', percent: '8' },
          assumed: true,
        },
      ],
    },
  },
  base: 'payment',
  cliffsAt: 'unit',
  // Base in public code: what was paid without logistics. A partial refund gives its share back.
  affiliate: {
    source: 'https://ssopdot.com/blog/37438',
    checkedOn: '2026-11-01',
    confidence: 'medium',
    on: 'item',
  },
  refunds: {
    // Money is paid out after deduction on the settled amount, so the commission falls with it.
    source: 'Inferred from how funds are released; no written rule was found.',
    checkedOn: '2026-11-01',
    confidence: 'low',
    fixedComesBack: { voluntary: true, sellerPaysReturn: true, buyerPaysReturn: true },
    deductionForfeitsCredit: false,
    forcedWithoutCredit: false,
    administration: null,
  },
}
