import type { Composer, MessageForm } from '../contract.ts'

/**
 * The page prints no limit that is known in public. The Selling Partner API takes 2,000 characters
 * for order, delivery and service details and for unexpected problems; a `maxlength` on the page wins.
 */
export const forms: readonly MessageForm[] = [
  {
    id: 'buyer-seller-message',
    limit: 2_000,
    source: 'Selling Partner API, Messaging API model (messagingV1), text of messages to buyers',
    checkedOn: '2026-11-23',
    confidence: 'medium',
  },
]

/** The real text area of a `kat-textarea` stands in its open shadow root. */
export const composers: readonly Composer[] = [
  {
    id: 'contact-buyer',
    address: String.raw`^sellercentral[^/]*/messaging/contact`,
    // Seen in three extensions, 2021–2026.
    fields: ['.contact-buyer-text-area kat-textarea', '#ayb-contact-buyer kat-textarea'],
    form: 'buyer-seller-message',
  },
  {
    id: 'inbox-thread',
    address: String.raw`^sellercentral[^/]*/messaging/inbox`,
    // The thread's own box is not public; it is taken for the only visible text area of the inbox.
    fields: ['[class*="reply"] kat-textarea', 'kat-textarea', 'textarea'],
    form: 'buyer-seller-message',
  },
]
