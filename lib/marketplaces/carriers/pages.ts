import type { ListSpec, PageSpec } from '../../reading/spec.ts'

/**
 * Pages that show where parcels are. Their classes are hashed and change with each build, so numbers,
 * times and labels tell what is what; known class prefixes come second. Source: public scrapers of
 * Cainiao (six, 2021–2026) and of AliExpress' tracking page (2026); nobody publishes 17track's markup.
 */

const loading = [
  '[class*="loading" i]:not([class*="lazy"])',
  '[class*="spinner" i]',
  '.comet-loading',
]
const loadingText = String.raw`查询中|加载中|正在查询|\bloading(?:\.\.\.|…)|\btracking(?:\.\.\.|…)`

const skip = [
  'nav',
  '[role="navigation"]',
  '[role="menu"]',
  '[class*="recommend" i]',
  '[class*="history" i]',
  // Three letters also stand inside hashed names.
  '[class^="faq" i]',
  '[class*=" faq" i]',
  '[class*="-faq" i]',
  '[class*="_faq" i]',
  '[class*="more-to-love"]',
]

const events: ListSpec = {
  rows: [{ hook: 'eventRows' }],
  require: ['status'],
  wanted: 'newest-first',
  printed: 'newest-first',
  facts: {
    at: { as: 'time', from: [{ hook: 'eventTime' }] },
    status: {
      as: 'text',
      from: [
        { css: '[class*="TrackingDetail--text--"]', weak: true },
        { css: '[class*="nodeDesc"]', nth: 'first', weak: true },
        { hook: 'eventStatus', weak: true },
      ],
    },
    place: { as: 'text', pattern: String.raw`[^\d:]{2,20}.{0,80}`, from: [{ hook: 'eventPlace' }] },
  },
}

/** A line that is nothing but the name of a carrier known from public trackers. Several make no answer. */
const carrierName = String.raw`^(AliExpress (?:Standard|Saver|Premium|Selection Standard|Direct) Shipping|AliExpress Selection (?:Standard|Saver)|Cainiao(?: (?:Standard|Super Economy|Economy|Expedited))?|USPS|UPS|FedEx|DHL(?: Express| Paket| eCommerce| Parcel)?|Royal Mail|Evri|Yodel|Hermes|DPD(?: \(?[A-Z]{2}\)?)?|GLS|Parcelforce|Canada Post|Australia Post|Deutsche Post|La Poste|Colissimo|Chronopost|Mondial Relay|Poste Italiane|BRT|SDA|Correos|SEUR|PostNL|bpost|InPost|Poczta Polska|An Post|Swiss Post|Österreichische Post|China Post|China EMS|Japan Post|Korea Post|Singapore Post|YunExpress|Yanwen|4PX|SF Express|J&T Express|Correios|CTT|PostNord|Česká pošta|Magyar Posta|Почта России|Russian Post|燕文|云途|顺丰|菜鸟|中国邮政)$`

const shipments: ListSpec = {
  rows: [{ hook: 'parcelRows' }],
  require: ['trackingNumber'],
  expected: true,
  facts: {
    trackingNumber: { as: 'id', pattern: '[A-Z0-9]{8,40}', from: [{ hook: 'parcelNumber' }] },
    carrier: {
      as: 'text',
      pattern: String.raw`(?=.*\p{L}{2})[^:：]{2,60}`,
      from: [
        { label: 'lastCarrier', weak: true },
        { label: 'carrier', weak: true },
        { line: carrierName, weak: true },
      ],
    },
  },
  lists: { events },
}

const common: Omit<PageSpec, 'address' | 'host'> = {
  page: 'tracking',
  ready: ['shipments'],
  loading,
  loadingText,
  skip,
  skipUnder: 'otherParts',
  facts: {},
  lists: { shipments },
}

const cainiao: PageSpec = {
  ...common,
  host: String.raw`cainiao\.com$`,
  address: [String.raw`^/(?:newDetail|detail|tracking|newSearch)`, String.raw`[?&]mailNo`],
}

const seventeen: PageSpec = {
  ...common,
  host: String.raw`17track\.net$`,
  address: [String.raw`[#?&/]nums=`, String.raw`^/(?:[a-z-]{2,7}/)?track`],
}

const aliexpress: PageSpec = {
  ...common,
  host: String.raw`aliexpress\.(?:com|us|ru)$`,
  address: [
    String.raw`^/p/tracking/`,
    String.raw`^/p/[^?]*logistics?`,
    String.raw`^/logisticsdetail\.htm`,
    String.raw`^/order-list/[^?]*/tracking`,
  ],
  facts: {
    'order.id': {
      as: 'id',
      pattern: String.raw`\d{14,17}`,
      from: [
        { label: 'orderId' },
        { url: String.raw`[?&](?:tradeOrderId|tradeId|orderId)=(\d{14,17})` },
      ],
    },
    'order.deliverBy': { as: 'time', dayOnly: true, end: 'last', from: [{ label: 'deliverBy' }] },
  },
}

export const carrierPages: readonly PageSpec[] = [cainiao, seventeen, aliexpress]
