import type { Facts, Reading } from '#lib/order/schema.ts'

/** Invented readings for the gallery: no real order, buyer or parcel. */

const usd = (amount: string) => ({ amount, currency: 'USD' })

/** The sources of every fact, as a reader would name them. */
function sourcesOf(value: unknown, path: string): [string, { raw: string; reader: string }][] {
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => sourcesOf(each, `${path}[${index}]`))
  }
  if (typeof value === 'object' && value !== null && !('amount' in value && 'currency' in value)) {
    return Object.entries(value).flatMap(([name, each]) =>
      sourcesOf(each, path === '' ? name : `${path}.${name}`),
    )
  }
  const raw =
    typeof value === 'object' && value !== null ? Object.values(value).join(' ') : String(value)
  return [[path, { raw, reader: `css:.field-${path.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}` }]]
}

function reading(
  base: Omit<Reading, 'sources' | 'outcome' | 'missing' | 'conflicts'>,
  more: Partial<Reading> = {},
): Reading {
  return {
    outcome: 'ready',
    missing: [],
    conflicts: [],
    sources: Object.fromEntries(sourcesOf(base.facts, '')),
    ...base,
    ...more,
  }
}

const cups: Facts = {
  order: {
    id: '21-14512-87213',
    status: 'Delivered',
    placedAt: '2026-11-09',
    shippedAt: '2026-11-10',
    deliverBy: '2026-11-20',
    deliveredAt: '2026-11-18T10:42:00',
  },
  buyer: { name: 'Mara Keller', username: 'm.keller_88', country: 'United States', city: 'Tucson' },
  items: [
    {
      title: 'Ceramic pour-over set, 4 cups',
      listingId: '256011223344',
      variation: 'Sand',
      quantity: 1,
      unitPrice: usd('100.00'),
    },
  ],
  charges: { items: usd('100.00'), shipping: usd('0.00'), total: usd('100.00') },
  shipments: [
    {
      carrier: 'USPS',
      trackingNumber: '9400100000000000000000',
      events: [
        { at: '2026-11-18T10:42:00', status: 'Delivered, front door', place: 'Tucson, AZ' },
        { at: '2026-11-18T07:10:00', status: 'Out for delivery', place: 'Tucson, AZ' },
        { at: '2026-11-11T21:33:00', status: 'Accepted at facility', place: 'Newark, NJ' },
      ],
    },
  ],
  dispute: {
    id: '5301122334',
    kind: 'damaged',
    reason: 'Arrived damaged',
    openedAt: '2026-11-22',
    respondBy: '2026-11-25',
    buyerWants: 'refund',
    requested: usd('100.00'),
    buyerComment: 'Two of the four cups arrived broken. The box was crushed on one side.',
    evidenceFiles: 2,
  },
}

export const ebayReturn = reading(
  { marketplace: 'ebay', page: 'return', site: 'www.ebay.com', locale: 'en-US', facts: cups },
  { missing: ['order.shipBy'] },
)

export const ebayConflict = reading(
  { marketplace: 'ebay', page: 'return', site: 'www.ebay.com', locale: 'en-US', facts: cups },
  {
    missing: ['order.shipBy', 'items[0].sku'],
    conflicts: [
      {
        fact: 'order.deliveredAt',
        values: [
          { value: '2026-11-18T10:42:00', reader: 'state:Tracking.deliveredAt' },
          { value: '2026-11-19', reader: 'label:Delivered' },
        ],
      },
    ],
  },
)

/** A damaged order of one item, for the Costs of a marketplace and a currency. */
function damaged(
  base: Pick<Reading, 'marketplace' | 'site' | 'locale'> & { readonly title: string },
  price: string,
  currency: string,
): Reading {
  const { title, ...where } = base
  const amount = { amount: price, currency }
  const nothing = { amount: currency === 'JPY' ? '0' : '0.00', currency }
  const shipping = currency === 'KWD' ? { amount: '0.000', currency } : nothing
  return reading({
    ...where,
    page: 'order',
    facts: {
      order: { id: '113-9048125-7736610', deliveredAt: '2026-11-18' },
      buyer: { name: 'Robin' },
      items: [{ title, quantity: 1, unitPrice: amount }],
      charges: { items: amount, shipping, total: amount },
      dispute: {
        id: '40001112223335',
        kind: 'damaged',
        reason: 'Arrived damaged',
        requested: amount,
      },
    },
  })
}

export const amazonGlasses = damaged(
  {
    marketplace: 'amazon',
    site: 'sellercentral.amazon.com',
    locale: 'en-US',
    title: 'Water glasses, set of six',
  },
  '100.00',
  'USD',
)

export const amazonYen = damaged(
  {
    marketplace: 'amazon',
    site: 'sellercentral.amazon.co.jp',
    locale: 'ja-JP',
    title: 'Hand-forged kitchen knife with a walnut handle',
  },
  '123456',
  'JPY',
)

export const aliexpressTeapot = damaged(
  { marketplace: 'aliexpress', site: 'csp.aliexpress.com', locale: 'en-US', title: 'Teapot' },
  '100.00',
  'USD',
)

export const aliexpressDinar = damaged(
  { marketplace: 'aliexpress', site: 'csp.aliexpress.com', locale: 'en-US', title: 'Oil lamp' },
  '12.345',
  'KWD',
)

export const amazonMessages = reading(
  {
    marketplace: 'amazon',
    page: 'messages',
    site: 'sellercentral.amazon.com',
    locale: 'en-US',
    facts: {
      order: { id: '113-5550142-0099887', deliverBy: '2026-11-21', salesChannel: 'Amazon.com' },
      buyer: { name: 'Jonas' },
      items: [
        {
          title: 'Trail lantern, rechargeable, 800 lumens, with carabiner',
          listingId: 'B0TESTLAMP',
          quantity: 2,
        },
      ],
      messages: [
        {
          from: 'buyer',
          at: '2026-11-22T18:05:00-08:00',
          body: 'Hello, my package was supposed to be here on Saturday. Where is it?',
        },
        {
          from: 'seller',
          at: '2026-11-23T01:20:00-08:00',
          body: 'Hello Jonas, thank you for writing. We are asking the carrier today.',
        },
        {
          from: 'buyer',
          at: '2026-11-24T06:31:00-08:00',
          body: 'It has been three days now and the tracking has not moved. I need it for a trip on Friday.\nPlease send it again or give me my money back.',
          attachments: 1,
        },
      ],
      shipments: [
        {
          carrier: 'UPS',
          trackingNumber: '1Z00TEST0000000000',
          events: [
            { at: '2026-11-20T14:00:00', status: 'Departed facility', place: 'Ontario, CA' },
            { at: '2026-11-12T09:00:00', status: 'Picked up', place: 'Shenzhen' },
          ],
        },
      ],
    },
  },
  { missing: ['charges.total'] },
)

export const aliexpressDispute = reading({
  marketplace: 'aliexpress',
  page: 'dispute',
  site: 'csp.aliexpress.com',
  locale: 'zh-CN',
  facts: {
    order: { id: '8190001112223334', status: '纠纷中', paidAt: '2026-11-01T03:12:00-07:00' },
    buyer: { name: 'Ana Duarte', country: 'Brazil' },
    items: [
      {
        title: 'Wireless earbuds with noise cancelling, white',
        listingId: '1005000000000001',
        quantity: 1,
        unitPrice: usd('24.90'),
      },
      {
        title: 'Charging case cover',
        listingId: '1005000000000002',
        quantity: 1,
        unitPrice: usd('3.10'),
      },
    ],
    charges: { items: usd('28.00'), shipping: usd('1.99'), total: usd('29.99') },
    dispute: {
      id: '40001112223334',
      kind: 'changed-mind',
      reason: 'No longer needed',
      openedAt: '2026-11-23T20:00:00-08:00',
      respondBy: '2026-11-28T20:00:00-08:00',
      requested: usd('29.99'),
      buyerWants: 'return-and-refund',
      offers: [
        {
          by: 'buyer',
          kind: 'return-and-refund',
          amount: usd('29.99'),
          comment: 'Não preciso mais.',
        },
      ],
    },
  },
})

export const noOrderId = reading({
  marketplace: 'ebay',
  page: 'messages',
  site: 'www.ebay.com',
  locale: 'en-US',
  facts: {
    buyer: { username: 'lantern_lover' },
    messages: [
      { from: 'buyer', at: '2026-11-24T08:00:00-08:00', body: 'Is this available in blue?' },
    ],
  },
})

export const carrier = reading({
  marketplace: 'carrier',
  page: 'tracking',
  site: 'tracking.example',
  facts: {
    shipments: [
      {
        carrier: 'Example Post',
        trackingNumber: 'RR000000000CN',
        events: [{ at: '2026-11-20', status: 'Held at customs', place: 'Frankfurt' }],
      },
    ],
  },
})

const shout = '<b>Ω</b>"><script>alert(1)</script>\u202Egnp.exe '

export const hostile = reading({
  marketplace: 'ebay',
  page: 'return',
  site: 'www.ebay.com',
  locale: 'en-US',
  facts: {
    order: { id: '99-00000-00000', status: shout },
    buyer: { name: shout.repeat(4), username: 'x'.repeat(300) },
    items: [{ title: shout.repeat(60), quantity: 1, unitPrice: usd('12.00') }],
    charges: { total: usd('12.00') },
    messages: [{ from: 'buyer', at: '2026-11-24T08:00:00Z', body: `${shout}\n`.repeat(2_000) }],
    dispute: {
      id: '1',
      kind: 'not-as-described',
      reason: `{value} ${shout}`,
      respondBy: '2026-11-24T01:00:00-08:00',
    },
  },
})

export const list = reading(
  { marketplace: 'ebay', page: 'return', site: 'www.ebay.com', locale: 'en-US', facts: {} },
  {
    rows: [
      {
        order: { id: '21-14512-87213' },
        buyer: { username: 'm.keller_88' },
        items: [{ title: 'Ceramic pour-over set, 4 cups' }],
        dispute: { reason: 'Arrived damaged', requested: usd('100.00') },
      },
      {
        order: { id: '20-99887-11223' },
        buyer: { username: 'ferro.di' },
        items: [{ title: 'Linen apron' }],
        dispute: { reason: 'Does not fit', requested: usd('38.50') },
      },
    ],
  },
)

export const orders = reading(
  { marketplace: 'ebay', page: 'orders', site: 'www.ebay.com', locale: 'en-US', facts: {} },
  {
    rows: Array.from({ length: 60 }, (_, index) => ({
      order: {
        id: `21-14512-${87_213 + index}`,
        status: index % 3 === 0 ? 'Delivered' : 'Shipped',
      },
      buyer: { username: `buyer.${index}` },
      items: [{ title: index % 2 === 0 ? 'Ceramic pour-over set, 4 cups' : 'Linen apron' }],
      charges: { total: usd(`${20 + index}.00`) },
    })),
  },
)

/** The return with its total read at a place that the agent pointed at. */
export const pointedTotal: Reading = {
  ...ebayReturn,
  sources: {
    ...ebayReturn.sources,
    'charges.total': { raw: '$100.00', reader: 'point:[data-testid="total"]' },
  },
}

export function outcomeOf(outcome: Reading['outcome'], missing: string[] = []): Reading {
  return reading(
    { marketplace: 'ebay', page: 'return', site: 'www.ebay.com', facts: {} },
    { outcome, missing },
  )
}

/** A case with much to tell: a silent parcel, a late answer, claims of every verdict. */
export const longStory = reading({
  marketplace: 'ebay',
  page: 'inquiry',
  site: 'www.ebay.com',
  locale: 'en-US',
  facts: {
    order: {
      id: '18-20931-44120',
      placedAt: '2026-10-30',
      paidAt: '2026-10-30T09:12:00-07:00',
      shipBy: '2026-11-03',
      deliverBy: '2026-11-17',
    },
    buyer: { name: 'Ilse Brandt', username: 'ilse_b', city: 'Kassel', postalCode: '34117' },
    items: [{ title: 'Enamel stove kettle, 2 l', variation: 'Cream', quantity: 1 }],
    charges: { total: usd('64.00') },
    shipments: [
      {
        carrier: 'DHL',
        trackingNumber: 'CN004455667DE',
        events: [
          { at: '2026-11-18T14:05:00', status: 'Zugestellt an Nachbarn', place: 'Kassel' },
          { at: '2026-11-18T08:20:00', status: 'In Zustellung', place: 'Kassel' },
          { at: '2026-11-15T02:44:00', status: 'Ankunft im Paketzentrum', place: 'Lohfelden' },
          { at: '2026-11-05T19:30:00', status: 'Departed facility', place: 'Shenzhen' },
          { at: '2026-11-03T10:00:00', status: 'Accepted at facility', place: 'Shenzhen' },
          { at: '2026-10-31', status: 'Shipping label created' },
        ],
      },
    ],
    messages: [
      {
        from: 'buyer',
        at: '2026-11-13T18:40:00-08:00',
        body: 'Guten Abend, wo bleibt mein Paket? Die Sendungsverfolgung bewegt sich seit Tagen nicht.',
      },
      {
        from: 'seller',
        at: '2026-11-16T01:10:00-08:00',
        body: 'Guten Tag, danke für Ihre Geduld. Wir haben bei DHL nachgefragt und melden uns bis Mittwoch.',
      },
      {
        from: 'buyer',
        at: '2026-11-20T09:02:00-08:00',
        body: 'Das Paket ist nicht angekommen. Außerdem antwortet niemand auf meine Nachrichten. Ich hatte Ihnen geschrieben, dass ich die Größe 3 l möchte.',
      },
      {
        from: 'buyer',
        at: '2026-11-22T23:30:00-08:00',
        body: 'Der Nachbar hatte das Paket, aber der Deckel fehlt und der Henkel ist verbogen.',
        attachments: 2,
      },
    ],
    dispute: {
      id: '5400998877',
      kind: 'not-received',
      reason: "Item hasn't arrived",
      status: 'Waiting for your response',
      openedAt: '2026-11-20',
      respondBy: '2026-11-26',
      requested: usd('64.00'),
    },
  },
})

/** A buyer who writes in German and is about to escalate. */
export const angryGerman = reading({
  marketplace: 'amazon',
  page: 'messages',
  site: 'sellercentral.amazon.de',
  locale: 'de-DE',
  facts: {
    order: { id: '303-5550142-0099887', deliverBy: '2026-11-18', salesChannel: 'Amazon.de' },
    buyer: { name: 'Jonas' },
    items: [{ title: 'Wasserkocher 1,7 l, Edelstahl', listingId: 'B0TESTKETL', quantity: 1 }],
    charges: { total: { amount: '49.90', currency: 'EUR' } },
    messages: [
      {
        from: 'buyer',
        at: '2026-11-19T10:05:00+01:00',
        body: 'Hallo, mein Paket sollte gestern kommen. Können Sie bitte nachsehen? Vielen Dank!',
      },
      {
        from: 'seller',
        at: '2026-11-19T15:20:00+01:00',
        body: 'Guten Tag, es tut uns leid. Wir fragen beim Paketdienst nach.',
      },
      {
        from: 'buyer',
        at: '2026-11-22T09:31:00+01:00',
        body: 'Immer noch nichts. Ich warte jetzt seit Tagen auf eine Antwort und bin wirklich enttäuscht.',
      },
      {
        from: 'buyer',
        at: '2026-11-24T08:31:00+01:00',
        body: 'Das ist eine Unverschämtheit! Wenn ich bis morgen nichts höre, stelle ich einen A-bis-z-Antrag und schreibe eine schlechte Bewertung.',
      },
    ],
  },
})
