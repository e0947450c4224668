import type { Rule } from '../types.ts'

const checkedOn = '2026-11-23'

/** Rules about tone, promises and personal data, as restated from the policies on 2026-11-23. */
export const conduct: readonly Rule[] = [
  {
    id: 'L-ABUSE',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'block' },
    patterns: ['!@abuse', '@threat', '@report ~2 @you'],
    whyKey: 'replies.rule.L-ABUSE',
    betterKey: 'replies.better.L-ABUSE',
    overridable: false,
    why: 'Insults, accusations and threats are forbidden on every marketplace.',
    source:
      'Amazon communication guidelines (2020-11-06); eBay User Agreement (2026-06-28) and help 4262; AliExpress seller rules (2026-06-29)',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-PRESSURE',
    severity: { amazon: 'warn', ebay: 'warn', aliexpress: 'warn' },
    states: ['negotiation', 'dispute-open'],
    patterns: [
      '@pressure',
      '!@otherwise ~6 @nothing',
      '!@otherwise ~~6 @norefund',
      '!@ifnot ~2 @agreeing ~6 @norefund',
    ],
    whyKey: 'replies.rule.L-PRESSURE',
    betterKey: 'replies.better.L-PRESSURE',
    overridable: true,
    why: 'Pressure makes a fair offer look like a trap; say what the buyer may choose.',
    source: 'Manipulation rules of the marketplaces; our own caution',
    checkedOn,
    confidence: 'medium',
  },
  {
    id: 'L-ADMIT',
    severity: { amazon: 'note', ebay: 'note', aliexpress: 'note' },
    patterns: ['@admit', '@unlimited'],
    whyKey: 'replies.rule.L-ADMIT',
    betterKey: 'replies.better.L-ADMIT',
    overridable: true,
    why: 'An admission of fault, or an unlimited promise, can be held against the shop.',
    source: 'Our own caution; playbook step 1',
    checkedOn,
    confidence: 'low',
  },
  {
    id: 'L-PROMISE',
    severity: { amazon: 'note', ebay: 'note', aliexpress: 'note' },
    patterns: ['@promise', '@wewill ~4 @act'],
    whyKey: 'replies.rule.L-PROMISE',
    betterKey: 'replies.better.L-PROMISE',
    overridable: true,
    why: 'A promise: note it with its amount and date, and keep it.',
    source: 'AliExpress seller rules on promises (2026-06-29)',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-PIIASK',
    severity: { amazon: 'warn', ebay: 'warn', aliexpress: 'warn' },
    patterns: ['@ask ~6 @pii', '@yours ~2 @pii', '@piihard'],
    whyKey: 'replies.rule.L-PIIASK',
    betterKey: 'replies.better.L-PIIASK',
    overridable: true,
    why: 'Personal papers, card and bank data are not to be asked for in messages.',
    source: 'eBay User Agreement (2026-06-28); Amazon Business Solutions Agreement §11',
    checkedOn,
    confidence: 'high',
  },
]
