/** What left the house and what came in, and the ways to the rooms for both. */
export const custody = {
  'custody.title': 'Hand on',
  'custody.export': 'Export evidence',
  'custody.packs': 'Verify or take in a pack',
  'custody.imported':
    'This case came in a pack made {day}, signed by key {key}: it was captured in another browser.',
  'custody.entry.exported.text': 'Chronology copied',
  'custody.entry.exported.files': 'Files exported',
  'custody.entry.exported.pack': 'Pack exported',
  'custody.entry.redacted': 'Values hidden for an export',
  'custody.entry.imported': 'Case taken in from a pack',
  'custody.for': 'For: {profile}',
  'custody.files': '{count, plural, one {# file} other {# files}}, {size} kB',
  'custody.pack': 'SHA-256 of the pack:',
  'custody.key': 'Signed by key:',
  'custody.made': 'Made {day} by Amends {version}.',
  'custody.hidden': '{count, plural, one {# value} other {# values}} left out',
  'custody.hidden.in': '{path}: {entries, plural, one {# entry} other {# entries}}',
  'custody.absent':
    '{count, plural, one {One value or file was} other {# values and files were}} not in it.',
  'custody.profile.ebay.payment-dispute': 'eBay payment dispute',
  'custody.profile.ebay.message': 'eBay message',
  'custody.profile.amazon.message': 'Amazon message',
  'custody.profile.amazon.claim-answer': 'Amazon claim: answer',
  'custody.profile.aliexpress.dispute': 'AliExpress dispute',
  'custody.profile.everything': 'A colleague: everything, as a pack',
  'custody.by': 'By {name}',
} as const
