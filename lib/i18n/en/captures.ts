/** What is kept of a page beside its facts, and files. */
export const captures = {
  'capture.messages-kept': '{count, plural, one {# new message} other {# new messages}}',
  'capture.events-kept': '{count, plural, one {# new scan} other {# new scans}}',
  'capture.items': 'Show them',
} as const
