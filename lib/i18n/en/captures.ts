/** What is kept of a page beside its facts, and files. */
export const captures = {
  'capture.messages-kept': '{count, plural, one {# new message} other {# new messages}}',
  'capture.events-kept': '{count, plural, one {# new scan} other {# new scans}}',
  'capture.items': 'Show them',
  'capture.role.screenshot': 'Picture of the page',
  'capture.role.full-page': 'Picture of the whole page',
  'capture.role.page-snapshot': 'Page as it stood',
  'capture.role.attachment': 'File added by you',
  'capture.failed.screenshot': 'No picture of the page',
  'capture.failed.full-page': 'No picture of the whole page',
  'capture.failed.page-snapshot': 'The page itself was not kept',
  'capture.failed.attachment': 'The file was not kept',
  'capture.why.no-access':
    'The browser did not allow it. Click the Amends icon on that page and keep it again.',
  'capture.why.page-changed':
    'Another page or tab was in front. Bring the page back and keep it again.',
  'capture.why.too-large': 'It is too large. The facts were kept.',
  'capture.why.not-supported': 'This browser cannot do it.',
  'capture.why.failed':
    'It did not work. The facts were kept; keep the page again to try once more.',
  'capture.how.visible': 'The part of the page that the window showed',
  'capture.how.full-page': 'The whole page, without scrolling it',
  'capture.how.dom': 'Written down from the page, scripts and secret fields left out',
  'capture.how.dropped': 'Dropped here',
  'capture.how.pasted': 'Pasted here',
  'capture.how.chosen': 'Chosen from your files',
  'capture.digest': 'Digest (SHA-256)',
  'capture.kilobytes': '{size} kB',
} as const
