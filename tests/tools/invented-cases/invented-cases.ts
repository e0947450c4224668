import type { EntryBody } from '#lib/casebook/entry.ts'
import type { FoldEntry } from '#lib/casebook/fold.ts'
import type { Facts, Message, Reading } from '#lib/order/schema.ts'
import type { Situation } from '#lib/order/situations.ts'
import { endOf, offersIn } from './offers.ts'
import { seeded, type Random } from './random.ts'
import { answers, complaints, goods, notes, people } from './texts.ts'

/**
 * Any number of invented cases in their true shape, the same for the same number: some ten entries
 * each, of three marketplaces, open and ended, spread over the time before `now`.
 */

export type InventedCase = {
  readonly id: string
  /** Oldest first, each with the moment that it was written at. */
  readonly entries: readonly { readonly at: Temporal.Instant; readonly body: EntryBody }[]
}

export function inventedCases(
  count: number,
  now: Temporal.Instant,
  seed = 7,
): readonly InventedCase[] {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, number) => inventedCase(number, now, random))
}

/** The same as the fold sees it. */
export function foldEntries({ id, entries }: InventedCase): readonly FoldEntry[] {
  return entries.map(({ at, body }, index) => ({
    caseId: id,
    seq: index + 1,
    at: at.toString(),
    hash: `${id}-${index + 1}`.padEnd(43, 'x'),
    body,
  }))
}

const sites = {
  ebay: 'www.ebay.com',
  amazon: 'sellercentral.amazon.com',
  aliexpress: 'csp.aliexpress.com',
} as const

type Market = keyof typeof sites

const situations: readonly Situation[] = [
  'not-received',
  'damaged',
  'damaged',
  'not-as-described',
  'stuck',
  'wrong-or-missing',
  'changed-mind',
]

export type Plan = {
  readonly number: number
  readonly marketplace: Market
  readonly situation: Situation
  readonly orderId: string
  readonly price: number
  /** Days ago. */
  readonly opened: number
  readonly isOpen: boolean
}

function inventedCase(number: number, now: Temporal.Instant, random: Random): InventedCase {
  const marketplace = random.pick(['ebay', 'ebay', 'amazon', 'aliexpress'] as const)
  const isOpen = random.happens(0.12)
  const [good, person] = [random.pick(goods), random.pick(people)]
  const plan: Plan = {
    number,
    marketplace,
    situation: random.pick(situations),
    orderId: orderId(marketplace, number, random),
    price: good[2],
    // Open ones are young: most disputes end within two weeks.
    opened: isOpen ? random.next() * 5 : 3 + random.next() * 480,
    isOpen,
  }
  const began = now.subtract({ minutes: Math.round(plan.opened * 24 * 60) })
  const bodies = bodiesOf(plan, factsOf(plan, good, person, began, random), random)
  const span = isOpen ? plan.opened * 0.8 : Math.min(plan.opened * 0.9, 2 + random.next() * 12)
  const step = Math.max(1, Math.round((span * 24 * 60) / bodies.length))
  return {
    id: `case-${number}`,
    entries: bodies.map((body, at) => ({ at: began.add({ minutes: at * step }), body })),
  }
}

function orderId(marketplace: Market, number: number, random: Random): string {
  const digits = (count: number) => String(random.below(10 ** count)).padStart(count, '0')
  const own = String(number).padStart(5, '0')
  if (marketplace === 'ebay') return `21-${own}-${digits(5)}`
  return marketplace === 'amazon' ? `111-00${own}-${digits(7)}` : `81${own}${digits(8)}`
}

function bodiesOf(plan: Plan, facts: Facts, random: Random): readonly EntryBody[] {
  const { marketplace, orderId: id, situation } = plan
  const reading: Reading = {
    outcome: 'ready',
    marketplace,
    page: marketplace === 'ebay' ? 'return' : marketplace === 'amazon' ? 'claim' : 'dispute',
    site: sites[marketplace],
    facts,
    sources: {},
    missing: [],
    conflicts: [],
  }
  const steps = ['facts-scans', 'facts-photos'] as const
  const before: readonly EntryBody[] = [
    { kind: 'case-opened', key: `${marketplace}:order:${id}`, marketplace, site: reading.site },
    {
      kind: 'reading-kept',
      url: `https://${reading.site}/dispute/${id}`,
      title: 'Dispute',
      readAt: '2026-11-20T08:00:00Z',
      readerVersion: '0.1.0',
      page: reading.page,
      reading,
    },
    { kind: 'situation-set', situation },
    ...steps.map((step): EntryBody => {
      return random.happens(0.15)
        ? { kind: 'step-set', step, mark: 'skipped', reason: 'Nothing to be seen there.' }
        : { kind: 'step-set', step, mark: 'done' }
    }),
    ...(random.happens(0.8)
      ? [{ kind: 'reply-inserted', snippet: null, text: answers[0], where: 'box' } as const]
      : []),
    ...(random.happens(0.3) ? [{ kind: 'note', text: random.pick(notes) } as const] : []),
  ]
  const offers = offersIn(plan, before.length + 1, random)
  return [...before, ...offers, ...(plan.isOpen ? [] : [endOf(plan, random)])]
}

function factsOf(
  { marketplace, number, orderId: id, price, situation }: Plan,
  [title, sku]: (typeof goods)[number],
  [name, username, country, language]: (typeof people)[number],
  began: Temporal.Instant,
  random: Random,
): Facts {
  const total = { amount: price.toFixed(2), currency: marketplace === 'ebay' ? 'USD' : 'EUR' }
  const asked = began.subtract({ hours: 2 + random.below(20) })
  const carrier = random.pick(['USPS', 'DHL', 'Yanwen', 'Royal Mail'])
  return {
    order: { id, placedAt: asked.subtract({ hours: 500 }).toString().slice(0, 10) },
    buyer: { name, username: `${username}${number}`, country, language },
    items: [{ title, sku, listingId: String(256_011_000_000 + number), quantity: 1 }],
    charges: { items: total, total },
    shipments: [{ carrier, trackingNumber: `940010000000000${String(number).padStart(7, '0')}` }],
    messages: messagesOf(language, asked, random),
    dispute: {
      id: `5${String(number).padStart(9, '0')}`,
      kind: situation === 'not-received' || situation === 'stuck' ? 'not-received' : 'damaged',
      openedAt: stamp(asked),
      respondBy: stamp(asked.add({ hours: 72 + random.below(96) })),
    },
  }
}

function messagesOf(language: string, asked: Temporal.Instant, random: Random): Message[] {
  const words = complaints[language] ?? complaints['en'] ?? []
  const first: Message = { from: 'buyer', at: stamp(asked), body: random.pick(words) }
  const answered: Message = {
    from: 'seller',
    at: stamp(asked.add({ minutes: 30 + random.below(40 * 60) })),
    body: random.pick(answers),
  }
  const again: Message = {
    from: 'buyer',
    at: stamp(asked.add({ hours: 44 })),
    body: random.pick(words),
  }
  return [
    first,
    ...(random.happens(0.75) ? [answered] : []),
    ...(random.happens(0.5) ? [again] : []),
  ]
}

function stamp(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'second' })
}
