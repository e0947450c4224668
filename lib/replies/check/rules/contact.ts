import type { Rule } from '../types.ts'

const checkedOn = '2026-11-23'

/** Rules about links, addresses, numbers and messengers, as restated from the policies on 2026-11-23. */
export const contact: readonly Rule[] = [
  {
    id: 'L-LINK',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'block' },
    patterns: [
      '@our ~2 @website',
      '@link ~1 @below',
      '@visit ~2 @website',
      '@qr',
      '@search ~3 @shopname',
    ],
    whyKey: 'replies.rule.L-LINK',
    betterKey: 'replies.better.L-LINK',
    overridable: false,
    why: 'Links out of the marketplace, and pointers to a shop of one’s own, are not allowed in messages.',
    source:
      'Amazon communication guidelines (2020-11-06); eBay User Agreement (2026-06-28) and help 4262; AliExpress seller rules (2026-06-29)',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-MAIL',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'block' },
    patterns: ['@mailme', '@mailprovider', '@send ~4 @email', '@our ~1 @email'],
    whyKey: 'replies.rule.L-MAIL',
    betterKey: 'replies.better.L-MAIL',
    overridable: false,
    why: 'E-mail addresses, and asking for an e-mail, take the conversation off the marketplace.',
    source:
      'Amazon communication guidelines (2020-11-06); eBay User Agreement (2026-06-28) and help 4262; AliExpress seller rules (2026-06-29)',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-PHONE',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'block' },
    patterns: ['@callme', '@our ~2 @phone', '@yours ~1 @phone', '@ask ~5 @yourphone'],
    whyKey: 'replies.rule.L-PHONE',
    betterKey: 'replies.better.L-PHONE',
    overridable: false,
    why: 'Phone numbers, and asking to call or text, take the conversation off the marketplace.',
    source:
      'Amazon communication guidelines (2020-11-06); eBay User Agreement (2026-06-28) and help 4262; AliExpress seller rules (2026-06-29)',
    checkedOn,
    confidence: 'high',
  },
  {
    id: 'L-IM',
    severity: { amazon: 'block', ebay: 'block', aliexpress: 'block' },
    patterns: ['@im'],
    whyKey: 'replies.rule.L-IM',
    betterKey: 'replies.better.L-IM',
    overridable: false,
    why: 'Messengers and social networks take the conversation off the marketplace.',
    source:
      'Amazon communication guidelines (2020-11-06); eBay User Agreement (2026-06-28) and help 4262; AliExpress seller rules (2026-06-29)',
    checkedOn,
    confidence: 'high',
  },
]
