import type { Random } from './random.ts'
import type { Variant } from './variant.ts'

/** People, ids, amounts and days of other orders, in the page's own way of writing. */

const names = [
  'Harriet Vance',
  'Tobias Lindqvist',
  'Marisol Quintero',
  'Jean-Luc Ferrand',
  'Ottavia Bellini',
  'Kenji Murakami',
  'Ingrid Sørensen',
  'Paweł Zieliński',
  'Rosa Delgado Ruiz',
  '李晓雯',
  'Samuel Okafor',
] as const
const goods = [
  'Foldable camping lantern, 2 pack',
  'Ceramic plant pot with saucer 14 cm',
  'USB-C cable 2 m braided',
  'Cotton tote bag, natural',
  'Stainless steel water bottle 750 ml',
  'Wall clock silent 30 cm',
  'Replacement strap 22mm black',
  'Mini tripod for phone',
  'Bamboo cutting board set of 3',
] as const

export function name(random: Random): string {
  return random.pick(names)
}

export function good(random: Random): string {
  return random.pick(goods)
}

export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? 1 + random.below(9) : random.below(10),
  ).join('')
}

export function orderId({ random, page }: Variant): string {
  if (page.marketplace === 'amazon')
    return `${digits(random, 3)}-${digits(random, 7)}-${digits(random, 7)}`
  if (page.marketplace === 'ebay')
    return `${digits(random, 2)}-${digits(random, 5)}-${digits(random, 5)}`
  return `8${digits(random, 15)}`
}

export function itemLink({ random, page }: Variant): string {
  if (page.marketplace === 'amazon') return `/dp/B0${digits(random, 8)}`
  if (page.marketplace === 'ebay') return `/itm/${digits(random, 12)}`
  return `https://www.aliexpress.com/item/1005${digits(random, 12)}.html`
}

export function price({ document, random, page }: Variant): string {
  const amount = (100 + random.below(20_000)) / 100
  const style = { style: 'currency', currency: page.currency } as const
  return new Intl.NumberFormat(localeOf(document), style).format(amount)
}

export function day({ document, random }: Variant): string {
  const date = new Date(
    Date.UTC(2024 + random.below(4), random.below(12), 1 + random.below(28), 12),
  )
  const dateStyle = random.pick(['medium', 'long', 'short'] as const)
  return new Intl.DateTimeFormat(localeOf(document), { dateStyle, timeZone: 'UTC' }).format(date)
}

export function trackingNumber(random: Random): string {
  return random.pick([
    `1Z${digits(random, 16)}`,
    `LP00${digits(random, 12)}`,
    `94001${digits(random, 17)}`,
  ])
}

export function localeOf(document: Document): string {
  try {
    return new Intl.Locale(document.documentElement.lang.replace('_', '-')).toString()
  } catch {
    return 'en'
  }
}
