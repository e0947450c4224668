import type { Rule } from '../types.ts'

const checkedOn = '2026-11-23'

/** Rules about reviews, gifts and advertising, as restated from the policies on 2026-11-23. */
export const reviews: readonly Rule[] = [
  {
    id: 'L-REVIEWASK',
    severity: { amazon: 'warn', ebay: 'warn' },
    states: ['dispute-open', 'claim-granted', 'negotiation'],
    patterns: ['@give ~~5 @review', '@rateus', '@wish2 ~5 @review'],
    whyKey: 'replies.rule.L-REVIEWASK',
    betterKey: 'replies.better.L-REVIEWASK',
    overridable: true,
    why: 'Do not ask for a review while a dispute is open.',
    source:
      'Amazon communication guidelines (2020-11-06); eBay feedback extortion policy (help 4230); AliExpress seller rules (2026-06-29); 16 CFR 465',
    checkedOn,
    confidence: 'medium',
  },
  {
    id: 'L-REVIEWPOS',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'block' },
    patterns: [
      '@positive ~~3 @review',
      '@stars',
      '@posask',
      '@positive ~~3 @rateus',
      '@tiedhappy ~~8 @review',
    ],
    whyKey: 'replies.rule.L-REVIEWPOS',
    betterKey: 'replies.better.L-REVIEWPOS',
    overridable: false,
    why: 'Asking for positive reviews, or only from happy buyers, is manipulation of reviews.',
    source:
      'Amazon communication guidelines (2020-11-06); eBay feedback extortion policy (help 4230); AliExpress seller rules (2026-06-29); 16 CFR 465',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-REVIEWEDIT',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'block' },
    patterns: [
      '@edit ~~5 @review',
      '@edit ~2 @negative',
      '@take ~6 @review ~2 @away',
      '@reviewedit',
      '@raise ~~4 @star',
      '@star ~5 @into ~2 @num',
    ],
    whyKey: 'replies.rule.L-REVIEWEDIT',
    betterKey: 'replies.better.L-REVIEWEDIT',
    overridable: false,
    why: 'Asking to change or remove a review is manipulation of reviews.',
    source:
      'Amazon communication guidelines (2020-11-06); eBay feedback extortion policy (help 4230); AliExpress seller rules (2026-06-29); 16 CFR 465',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-INCENT',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'block' },
    patterns: [
      '^@gift ~~12 @review',
      '^@gift ~~12 @rateverb',
      '@exchange ~~6 @review',
      '@exchange ~~6 @edit',
      '^@offermoney ~~12 @review',
      '@gift ~~12 @closing ~~4 @case',
      '@money ~~12 @tied ~~6 @review',
      '^@money ~~12 @give ~~5 @review',
      '^@money ~~12 @edit ~~5 @review',
      '^@money ~~12 @positive ~~3 @review',
      '@gift ~~12 @close ~~5 @case',
      '@give ~~5 @review ~6 @earn',
      '@gift ~14 @case ~4 @gone',
      '@gift ~~12 @stars',
      '^@num ~~1 @currency ~~14 @stars',
      '^@sentences ~~12 @gift',
    ],
    whyKey: 'replies.rule.L-INCENT',
    betterKey: 'replies.better.L-INCENT',
    overridable: false,
    why: 'Money or gifts near a review or a claim are an incentive, which is forbidden.',
    source:
      'Amazon communication guidelines (2020-11-06); eBay feedback extortion policy (help 4230); AliExpress seller rules (2026-06-29); 16 CFR 465',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-MARKET',
    severity: { amazon: 'block', ebay: 'warn', aliexpress: 'warn' },
    patterns: [
      '@market',
      '@discount ~~4 @next ~2 @order',
      '@gift ~~6 @next ~2 @order',
      '@follow ~~2 @shop',
      '@off ~~8 @next ~2 @order',
    ],
    whyKey: 'replies.rule.L-MARKET',
    betterKey: 'replies.better.L-MARKET',
    overridable: true,
    why: 'Advertising is not allowed in order messages without the buyer’s consent.',
    source:
      'Amazon communication guidelines (2020-11-06); eBay User Agreement (2026-06-28) and help 4262; AliExpress seller rules (2026-06-29)',
    checkedOn,
    confidence: 'medium',
  },
]
