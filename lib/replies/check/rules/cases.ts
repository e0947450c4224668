import type { Rule } from '../types.ts'

const checkedOn = '2026-11-23'

/** Rules about cases, cancellations and receipts, as restated from the policies on 2026-11-23. */
export const cases: readonly Rule[] = [
  {
    id: 'L-CLOSE',
    severity: { amazon: 'warn', ebay: 'warn', aliexpress: 'warn' },
    states: ['dispute-open', 'claim-granted', 'negotiation'],
    patterns: ['@close ~~5 @case', '@withdrawcase'],
    conditional: [
      '^@close ~~5 @case ~~14 @money',
      '@close ~~5 @case ~~14 @tied',
      '@tied ~10 @close ~~5 @case',
      '@tied ~5 @case ~5 @closed ~~12 @money',
      '@case ~5 @closed ~10 @money',
    ],
    whyKey: 'replies.rule.L-CLOSE',
    why: 'Asking to close or withdraw a case steers the buyer’s rights; tied to money it is manipulation.',
    source:
      'No primary text forbids a polite unconditional mention; AliExpress seller rules (2026-06-29); conditional wording falls under manipulation rules',
    checkedOn,
    confidence: 'medium',
  },
  {
    id: 'L-CANCELREQ',
    severity: { amazon: 'block', ebay: 'warn', aliexpress: 'warn' },
    states: ['order-unshipped'],
    patterns: ['@cancel ~~4 @order', '@cancelreq'],
    whyKey: 'replies.rule.L-CANCELREQ',
    why: 'The buyer may not be asked to cancel: a seller who cannot ship cancels himself.',
    source:
      'Amazon communication guidelines (2020-11-06); eBay User Agreement (2026-06-28) and help 4262; AliExpress seller rules (2026-06-29)',
    checkedOn,
    confidence: 'medium',
  },
  {
    id: 'L-REASON',
    severity: { aliexpress: 'block', ebay: 'warn' },
    states: ['order-unshipped', 'before-delivery', 'dispute-open', 'negotiation'],
    patterns: [
      '@pick ~~3 @other ~~3 @reason',
      '@edit ~~4 @reason',
      '!@pick ~~5 @harmless',
      '!@reason ~~6 @harmless',
      '@other ~1 @reason',
    ],
    whyKey: 'replies.rule.L-REASON',
    why: 'Steering the buyer to another reason for a cancellation or dispute is punished.',
    source: 'AliExpress seller rules, rule pages 2020–2026 (2026-06-29)',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-CONFIRM',
    severity: { aliexpress: 'block' },
    states: ['order-unshipped', 'before-delivery', 'dispute-open', 'negotiation'],
    patterns: ['@confirm ~~4 @receipt', '@confirmreq'],
    whyKey: 'replies.rule.L-CONFIRM',
    why: 'Inducing the buyer to confirm receipt before the parcel has arrived is punished.',
    source: 'AliExpress seller rules, rule pages 2020–2026 (2026-06-29)',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-ENTITLE',
    severity: { amazon: 'warn', ebay: 'warn', aliexpress: 'warn' },
    whenEntitled: true,
    patterns: ['@onlyoffer'],
    whyKey: 'replies.rule.L-ENTITLE',
    why: 'The buyer may have all of the money back by right: say that first.',
    source: 'Policies of the marketplaces; entitlements in lib/marketplaces',
    checkedOn,
    confidence: 'medium',
  },
]
