/** The Evidence view. */
export const evidence = {
  'evidence.kept': 'Kept',
  'evidence.none':
    'Nothing kept yet. “Keep as evidence” stores what this page shows now, so that a later change can be told.',
  'evidence.claim':
    'Each entry is chained to the one before by its hash. It says: unchanged since it was kept. It does not say that the page told the truth.',
  'evidence.entry': 'Entry {seq} · hash',
  'evidence.case-opened': 'Case opened',
  'evidence.reading-kept': 'Page kept: {page}',
  'evidence.page-unknown': 'page',
  'evidence.situation-set': 'Situation confirmed',
  'evidence.step.done': 'Step done',
  'evidence.step.skipped': 'Step skipped',
  'evidence.step.open': 'Step opened again',
  'evidence.reply-inserted': 'Reply put into the box',
  'evidence.reply-copied': 'Reply copied',
  'evidence.facts': '{count, plural, one {# fact inside} other {# facts inside}}',

  'evidence.history': 'What the pages tell',
  'evidence.no-history':
    'No dates, scans or messages were read here. Open the order’s other pages.',
  'evidence.no-time': 'no time shown',
  'evidence.gap': 'No scan for {days} days before this',
  'evidence.attachments': '{count, plural, one {# file} other {# files}}',
  'evidence.placed': 'Ordered',
  'evidence.paid': 'Paid',
  'evidence.shipped': 'Shipped',
  'evidence.delivered': 'Delivered',
  'evidence.scan': 'Scan',
  'evidence.message': 'Message',
  'evidence.message.buyer': 'Buyer writes',
  'evidence.message.seller': 'Seller writes',
  'evidence.message.platform': 'Marketplace writes',
  'evidence.dispute-opened': 'Dispute opened',
} as const
