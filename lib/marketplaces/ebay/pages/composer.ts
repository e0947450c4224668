import type { PageSpec } from '#lib/reading/spec.ts'
import { listingTitle, memberName, skip } from './order.ts'
import { messages, threadItems } from './messages.ts'

/**
 * The composer that an order opens in a frame, `/contact/sendmsg?item_id=…&recipient=…`. Source: a
 * saved order page of May 2026 (address) and a script that writes into it (2026).
 */
export const composerPage: PageSpec = {
  page: 'messages',
  address: ['^/contact/sendmsg'],
  ready: ['items', 'messages', 'buyer.username'],
  skip,
  facts: {
    'buyer.username': {
      as: 'id',
      pattern: `(?!ebay$)${memberName}`,
      expected: true,
      from: [
        { hook: 'buyerUsername' },
        {
          label: 'recipient',
          take: '^(?:.*\\s)?\\(?([A-Za-z0-9._*-]{2,64})\\)?(?:\\s*\\([\\d.,]+\\))?$',
          weak: true,
        },
        { hook: 'composerRecipient' },
      ],
    },
  },
  lists: {
    messages,
    items: {
      ...threadItems,
      rows: [{ whole: true }],
      facts: {
        ...threadItems.facts,
        title: {
          as: 'text',
          from: [{ css: 'a[href*="/itm/"]', take: listingTitle }, { hook: 'plainTitle' }],
        },
      },
    },
  },
}
