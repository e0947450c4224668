import type { Rule } from '../types.ts'

const checkedOn = '2026-11-23'

/** Rules about markup and length, as restated from the policies on 2026-11-23. */
export const form: readonly Rule[] = [
  {
    id: 'L-HTML',
    severity: { amazon: 'block', ebay: 'block' },
    patterns: [],
    whyKey: 'replies.rule.L-HTML',
    betterKey: 'replies.better.L-HTML',
    overridable: true,
    why: 'Messages are plain text: markup is refused or shown as it is.',
    source: 'Amazon Messaging API model (2026-08-05); eBay AddMemberMessage (Trading API)',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-LEN',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'warn' },
    patterns: [],
    whyKey: 'replies.rule.L-LEN',
    betterKey: 'replies.better.L-LEN',
    overridable: true,
    why: 'The form does not take so many characters.',
    source: 'Forms of the marketplace; see lib/marketplaces',
    checkedOn,
    confidence: 'medium',
  },
]
