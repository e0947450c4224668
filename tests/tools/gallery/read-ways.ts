import type { HealthRow } from '#lib/health/health.ts'
import { repairId, type Repair } from '#lib/repairs/repair.ts'

/** Invented counts of how pages were read, and places that somebody pointed at. */

const at = '2026-11-24T09:58:00Z'

function row(fact: string, last: string | null, more: Partial<HealthRow> = {}): HealthRow {
  return {
    marketplace: 'ebay',
    page: 'return',
    fact,
    looks: 42,
    absent: 0,
    rungs: last === null ? { 'label:total': 40 } : { [last]: 42 },
    last,
    since: '2026-10-02T08:00:00Z',
    at,
    ...more,
  }
}

export const health: readonly HealthRow[] = [
  row('order.id', 'state:OrderInfoModule.orderNumber.value'),
  row('charges.total', 'label:orderTotal', {
    rungs: { 'state:PaymentInfo.total.value': 37, 'label:orderTotal': 5 },
    since: '2026-11-21T08:00:00Z',
  }),
  row('order.shipBy', null, { absent: 12, since: '2026-11-23T08:00:00Z' }),
  row('items.title', 'css:.item-title'),
  row('buyer.name', 'css:.buyer', { page: 'order', marketplace: 'amazon' }),
]

const total = {
  marketplace: 'ebay',
  host: 'www.ebay.com',
  page: 'return',
  fact: 'charges.total',
} as const
const answer = { ...total, host: '*.ebay.com', fact: 'dispute.respondBy' } as const

export const repairs: readonly Repair[] = [
  {
    id: repairId(total),
    ...total,
    repair: 'absent',
    rungs: [{ css: '[data-testid="order-total"]' }, { words: ['Order total'] }],
    madeAt: at,
    madeBy: '0.1.0',
  },
  {
    id: repairId(answer),
    ...answer,
    repair: 'wrong',
    rungs: [{ words: ['Respond by'] }],
    madeAt: at,
    madeBy: '0.1.0',
  },
]
