import type { Rule } from '../types.ts'

const checkedOn = '2026-11-23'

/** Rules about payments and declared values, as restated from the policies on 2026-11-23. */
export const money: readonly Rule[] = [
  {
    id: 'L-OFFPAY',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'block' },
    patterns: ['@offpay', '@wallet ~~7 @transfer', '@outside ~~6 @payword'],
    whyKey: 'replies.rule.L-OFFPAY',
    betterKey: 'replies.better.L-OFFPAY',
    overridable: false,
    why: 'Money moves through the marketplace only; payment or refund outside it is not allowed.',
    source:
      'Amazon Business Solutions Agreement S-2.2 (2026-06-18); eBay User Agreement (2026-06-28); AliExpress seller rules (2026-06-29)',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-EXTRAPAY',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'warn' },
    patterns: [
      '@extrapay',
      '@pay ~~5 @extra',
      '@sendus ~4 @shipcost',
      '@more ~2 @num ~4 @fromyou',
      '@num ~~2 @currency ~~8 @payus',
    ],
    whyKey: 'replies.rule.L-EXTRAPAY',
    betterKey: 'replies.better.L-EXTRAPAY',
    overridable: false,
    why: 'The buyer may not be asked for more money; AliExpress knows one special link for price differences.',
    source:
      'Amazon Business Solutions Agreement S-2.2 (2026-06-18); eBay User Agreement (2026-06-28); AliExpress seller rules (2026-06-29)',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-RECOURSE',
    severity: { amazon: 'block' },
    states: ['claim-granted'],
    patterns: [
      '@recourse',
      '@giveback ~~6 @refundsum ~~5 @tous',
      '@reverse ~~5 @case',
      '@reverse ~~5 @money',
      '@return ~2 @refundsum',
    ],
    whyKey: 'replies.rule.L-RECOURSE',
    betterKey: 'replies.better.L-RECOURSE',
    overridable: false,
    why: 'After a granted claim Amazon allows no recourse against the customer.',
    source: 'Amazon Business Solutions Agreement S-3.2 (2026-06-18)',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-TAX',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'block' },
    patterns: [
      '@declare ~~5 @lower ~~5 @value',
      '@declare ~~5 @lower ~~8 @customs',
      '@lower ~2 @value ~~8 @customs',
      '@asgift',
      '@avoid ~~4 @customs',
      '^@declarehard ~~8 @lower',
      '@lower ~~3 @invoice',
      '-@declare ~~8 @num ~~12 @sothat ~8 @customs',
      '@declare ~~4 @only ~2 @num',
      '-@customs ~~8 @declare ~~5 @num ~~2 @currency',
      '-@declare ~~5 @symbolic ~~10 @customs',
      '@declare ~3 @value ~3 @symbolic',
      '-@lower ~2 @value ~~12 @sothat',
    ],
    whyKey: 'replies.rule.L-TAX',
    betterKey: 'replies.better.L-TAX',
    overridable: false,
    why: 'Helping to declare a false value, or a gift, is illegal.',
    source: 'AliExpress seller rules, rule pages 2020–2026 (2026-06-29)',
    checkedOn,
    confidence: 'high',
  },
]
