import { mainOf, standsAlone, looseContainers } from './blocks.ts'
import { day, digits, good, itemLink, name, orderId, price, trackingNumber } from './invented.ts'
import type { Variant } from './variant.ts'

/** Prices, dates and people that have nothing to do with the order, where pages have such things. */
export function addDecoys(variant: Variant): void {
  const { random, page } = variant
  const makers = [
    recommendations,
    banner,
    notice,
    balance,
    support,
    sidebar,
    filters,
    dialogue,
    ...(page.kind === 'messages' ? [conversations] : []),
    ...(page.isList ? [] : [otherOrders]),
  ]
  const count = 1 + random.below(3)
  for (let made = 0; made < count; made++) place(variant, random.pick(makers)(variant))
}

/** Between parts that stand on their own, or at the page's edges; never inside a part. */
function place(variant: Variant, block: Element): void {
  const { document, random } = variant
  const main = mainOf(document)
  const containers = looseContainers(document)
  const gaps = containers.flatMap((each) =>
    [...each.children].filter((child) => standsAlone(child)),
  )
  const edges = [
    () => main.append(block),
    () => main.prepend(block),
    () => document.body.append(block),
    () => document.body.prepend(block),
  ]
  if (gaps.length > 0 && random.chance(0.5)) random.pick(gaps).before(block)
  else random.pick(edges)()
}

const headings = {
  goods: {
    en: [
      'Recommended for you',
      'Customers also bought',
      'Similar items',
      'Trending in your category',
      'Sponsored',
    ],
    de: ['Das könnte Sie interessieren', 'Ähnliche Artikel', 'Gesponsert'],
    fr: ['Vous aimerez aussi', 'Objets similaires', 'Sponsorisé'],
    es: ['También te puede interesar', 'Artículos similares', 'Patrocinado'],
    it: ['Potrebbe interessarti anche', 'Oggetti simili'],
    zh: ['猜你喜欢', '为你推荐', '热销商品'],
    ja: ['おすすめ商品', '関連商品'],
    pt: ['Recomendado para você', 'Produtos semelhantes'],
    ru: ['Рекомендуем вам', 'Похожие товары'],
  },
  orders: {
    en: ['Other orders from this buyer', 'Recent orders', 'Other orders', 'Previous orders'],
    de: ['Weitere Bestellungen dieses Käufers', 'Weitere Bestellungen'],
    fr: ['Autres commandes de cet acheteur', 'Autres commandes'],
    es: ['Otros pedidos de este comprador', 'Otros pedidos'],
    it: ['Altri ordini di questo acquirente', 'Altri ordini'],
    zh: ['该买家的其他订单', '其他订单'],
    ja: ['この購入者の他の注文', '他の注文'],
    pt: ['Outros pedidos deste comprador', 'Outros pedidos'],
    ru: ['Другие заказы этого покупателя', 'Другие заказы'],
  },
} satisfies Record<string, Record<string, readonly string[]>>

function heading({ document, random }: Variant, of: keyof typeof headings): string {
  const language = document.documentElement.lang.slice(0, 2)
  const words: Readonly<Record<string, readonly string[]>> = headings[of]
  return random.pick(words[language] ?? words['en'] ?? [])
}

/** A page may know the card by its role, its landmark or its heading only. */
function section(variant: Variant, title: string, ...content: readonly Node[]): Element {
  const tag = variant.random.pick(['section', 'div', 'aside', 'div'])
  const { make } = maker(variant)
  return make(tag, {}, make(variant.random.pick(['h2', 'h3']), {}, title), ...content)
}

function recommendations(variant: Variant): Element {
  const { make } = maker(variant)
  const cards = Array.from({ length: 2 + variant.random.below(3) }, () =>
    make(
      'div',
      {},
      make('a', { href: itemLink(variant) }, good(variant.random)),
      make('div', {}, price(variant)),
      make('s', {}, price(variant)),
    ),
  )
  return section(variant, heading(variant, 'goods'), make('div', {}, ...cards))
}

function otherOrders(variant: Variant): Element {
  const { make } = maker(variant)
  const rows = Array.from({ length: 1 + variant.random.below(3) }, () => {
    const id = orderId(variant)
    const cells = [
      make('a', { href: `#${id}` }, id),
      day(variant),
      price(variant),
      name(variant.random),
    ]
    return make('tr', {}, ...cells.map((cell) => make('td', {}, cell)))
  })
  return section(variant, heading(variant, 'orders'), make('table', {}, make('tbody', {}, ...rows)))
}

function banner(variant: Variant): Element {
  const { make } = maker(variant)
  const text = variant.random.pick([
    `Save up to ${price(variant)} on labels until ${day(variant)}.`,
    `Black Friday deals end ${day(variant)} · from ${price(variant)}`,
    `New fee schedule from ${day(variant)}: ${price(variant)} per listing.`,
  ])
  return make('div', variant.random.chance(0.5) ? { role: 'region' } : {}, make('p', {}, text))
}

function notice(variant: Variant): Element {
  const { make } = maker(variant)
  return make(
    'div',
    { role: 'alert' },
    make('span', {}, `Scheduled maintenance on ${day(variant)}, 02:00–04:00.`),
  )
}

function balance(variant: Variant): Element {
  const { make } = maker(variant)
  return make(
    'aside',
    {},
    make('h3', {}, 'Your account'),
    make('p', {}, `Available funds ${price(variant)}`),
    make('p', {}, `Last payout ${day(variant)}`),
  )
}

function support(variant: Variant): Element {
  const { make } = maker(variant)
  const lines = [
    `Support case ${digits(variant.random, 10)}`,
    `${name(variant.random)}, seller support`,
    day(variant),
  ]
  return make(
    'div',
    { role: 'complementary' },
    make('h4', {}, 'Seller support'),
    ...lines.map((line) => make('div', {}, line)),
  )
}

function sidebar(variant: Variant): Element {
  const { make } = maker(variant)
  const lines = [
    `Parcels today: ${variant.random.below(40)}`,
    `Lost and found ${trackingNumber(variant.random)}`,
    `Sales ${price(variant)}`,
  ]
  return make(
    'nav',
    {},
    make('ul', {}, ...lines.map((line) => make('li', {}, make('a', { href: '#' }, line)))),
  )
}

/** What may be searched for, with another order's number typed in already. */
function filters(variant: Variant): Element {
  const { make } = maker(variant)
  const fields = [
    ['Search by order number', orderId(variant)],
    ['From', day(variant)],
    ['To', day(variant)],
    ['Buyer', name(variant.random)],
  ] as const
  return make(
    'form',
    { role: 'search' },
    ...variant.random
      .some(fields, 0.6)
      .map(([label, value]) =>
        make('label', {}, make('span', {}, label), make('input', { type: 'text', value })),
      ),
    make('button', { type: 'button' }, 'Search'),
  )
}

function dialogue(variant: Variant): Element {
  const { make } = maker(variant)
  const text = variant.random.pick([
    'We use cookies to remember what you looked at. You may change your mind at any time.',
    `How satisfied are you with this page? Take part until ${day(variant)} and win ${price(variant)}.`,
    `New: returns up to ${price(variant)} can be refunded without the item being sent back.`,
  ])
  return make(
    'div',
    { role: 'dialog', 'aria-label': 'Notice' },
    make('p', {}, text),
    make('button', { type: 'button' }, 'Close'),
  )
}

/** Other buyers' threads beside the one that is open. */
function conversations(variant: Variant): Element {
  const { make } = maker(variant)
  const previews = ['Thank you!', 'When will it arrive?', 'I want my money back', 'Hello?']
  const rows = Array.from({ length: 2 + variant.random.below(4) }, () =>
    make(
      'li',
      {},
      make('a', { href: '#' }, name(variant.random)),
      make('span', {}, day(variant)),
      make('p', {}, variant.random.pick(previews)),
    ),
  )
  return make(
    variant.random.pick(['nav', 'aside']),
    { 'aria-label': 'Conversations' },
    make('ul', {}, ...rows),
  )
}

type Make = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
) => HTMLElement

function maker({ document, random }: Variant): { readonly make: Make } {
  const prefix = random.pick(['', 'card-', 'x'])
  return {
    make: (tag, attributes, ...content) => {
      const element = document.createElement(tag)
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
      if (prefix && !/^(?:td|tr|s|p)$/.test(tag))
        element.className = `${prefix}${digits(random, 4)}`
      element.append(...content)
      return element
    },
  }
}
