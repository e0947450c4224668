import type { Composer, MessageForm } from '../contract.ts'

/** A `maxlength` that the page sets wins. */
export const forms: readonly MessageForm[] = [
  {
    id: 'member-message',
    limit: 2_000,
    source: 'eBay Message API (commerce_message_v1), messageText of SendMessageRequest',
    checkedOn: '2026-11-23',
    confidence: 'high',
  },
  {
    // No limit of this form is known in public; that of member messages is taken.
    id: 'return-message',
    limit: 2_000,
    source: 'eBay Message API (commerce_message_v1), messageText of SendMessageRequest',
    checkedOn: '2026-11-23',
    confidence: 'low',
  },
]

const site = String.raw`^(?:[a-z]+\.){1,2}ebay\.(?:[a-z]{2,3}\.)?[a-z]{2,3}`

/** Source: message tools and the return page's content script, 2023–2026. */
export const composers: readonly Composer[] = [
  {
    id: 'inbox-thread',
    address: `${site}/(?:cnt/(?:ViewMessage|ReplyToMessages)|mye/myebay/messages|mesgweb/)`,
    fields: [
      '#imageupload__sendmessage--textbox',
      '[data-testid="messages-thread"] textarea.textbox__control',
      'textarea[placeholder*="Send message" i]',
    ],
    form: 'member-message',
  },
  {
    // The panel of the order page is a frame of the same origin; it may also stand alone.
    id: 'order-panel',
    address: `${site}/contact/sendmsg`,
    fields: ['#imageupload__sendmessage--textbox', 'textarea.textbox__control', '#textarea'],
    form: 'member-message',
  },
  {
    id: 'return-message',
    address: `${site}/rtn/sendMessage`,
    fields: ['#commontextarea', 'textarea[name="rtn-textarea"]'],
    form: 'return-message',
  },
]
