import type { Composer, MessageForm } from '../contract.ts'

/**
 * AliExpress publishes no length for chat messages or remarks to a plan. A number low enough that no
 * form is likely to cut a reply; a `maxlength` on the page wins.
 */
export const forms: readonly MessageForm[] = [
  {
    id: 'chat-message',
    limit: 1_000,
    source: 'No public source; our own caution',
    checkedOn: '2026-11-24',
    confidence: 'low',
  },
  {
    id: 'plan-remark',
    limit: 500,
    source: 'No public source; our own caution',
    checkedOn: '2026-11-24',
    confidence: 'low',
  },
]

const host = String.raw`^(?:csp|gsp)\.aliexpress\.com`

/**
 * The markup of the chat's compose box is not public. It is taken for the one text area, or the one
 * editable element, that the chat shows; where it shows several, nothing is filled in.
 */
export const composers: readonly Composer[] = [
  {
    id: 'chat',
    address: `${host}/(?:m_apps/im-chat/|apps/im/)`,
    fields: [
      '[class*="compose"] textarea, [class*="send-box"] textarea, [class*="sendBox"] textarea',
      '[class*="compose"] [contenteditable="true"], [class*="editor"] [contenteditable="true"]',
      'textarea:not([readonly])',
      '[contenteditable="true"]',
    ],
    form: 'chat-message',
  },
  {
    // The remark of a plan of one's own, in the dialog that "Reject and provide a plan" opens.
    id: 'plan-remark',
    address: `${host}/m_apps/dispute-management/detail`,
    fields: ['[role="dialog"] textarea', '.next-dialog textarea'],
    form: 'plan-remark',
  },
]
