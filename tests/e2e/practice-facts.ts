import type { PracticeRole } from '#tests/practice/serve.ts'

export type ShownPage = {
  readonly name: string
  readonly role: PracticeRole
  /** Facts as a person sees them on the page, in the panel's words. */
  readonly facts: Readonly<Record<string, string>>
}

/** The six kinds of page, with what each practice page shows. Read off by hand. */
export const shownPages: readonly ShownPage[] = [
  {
    name: 'ebay/damaged-pour-over-set',
    role: 'order',
    facts: {
      'order.id': '21-14512-87213',
      'order.placedAt': '10 Nov 2026',
      'buyer.name': 'Mara Keller',
      'buyer.username': 'm.keller_88',
      'items[0].title': 'Ceramic pour-over set, 4 cups',
      'items[0].sku': 'PO-SET-4',
      'charges.total': '$100.00',
      'charges.shipping': '$0.00',
      'earnings.fees': '$14.00',
      'shipments[0].trackingNumber': '9400136207651129803374',
    },
  },
  {
    name: 'ebay/damaged-pour-over-set',
    role: 'return',
    facts: {
      'order.id': '21-14512-87213',
      'dispute.id': '5312045518',
      'dispute.reason': 'Arrived damaged',
      'dispute.respondBy': '27 Nov 2026',
      'dispute.requested': '$100.00',
      'dispute.evidenceFiles': '2',
    },
  },
  {
    name: 'amazon/damaged-water-glasses',
    role: 'order',
    facts: {
      'order.id': '113-9048125-7736610',
      'order.salesChannel': 'Amazon.com',
      'order.service': 'Standard',
      'items[0].listingId': 'B0GLSRB6SB',
      'items[0].sku': 'LM-GLS-6SB',
      'charges.total': '$48.00',
      'shipments[0].carrier': 'UPS',
      'shipments[0].trackingNumber': '1Z999AA10123456784',
    },
  },
  {
    name: 'amazon/damaged-water-glasses',
    role: 'messages',
    facts: {
      'order.id': '113-9048125-7736610',
      'messages[0].body':
        'Hello, the glasses came on Wednesday, I only opened the box today. Two of the six are broken, one has a long crack, the other is in pieces. The box itself looks fine. What can you do?',
      'messages[0].attachments': '2',
    },
  },
  {
    name: 'aliexpress/damaged-teapot',
    role: 'order',
    facts: {
      'order.id': '8211720465509083',
      'order.status': '纠纷中',
      'items[0].title': 'Borosilicate Glass Teapot with Infuser 1000 ml',
      'items[0].sku': 'GT-1000-C',
      'charges.total': 'CN¥204.96',
      'charges.discount': 'CN¥8.00',
      'earnings.fees': 'CN¥20.94',
      'shipments[0].trackingNumber': 'RB771904428CN',
    },
  },
  {
    name: 'aliexpress/damaged-teapot',
    role: 'dispute',
    facts: {
      'order.id': '8211720465509083',
      'dispute.id': '6313105520719083',
      'dispute.reason': '商品破损',
      'dispute.requested': 'CN¥168.00',
      'dispute.offers[0].comment':
        'The spout is broken off and there is glass in the box. I cannot use it.',
    },
  },
]
