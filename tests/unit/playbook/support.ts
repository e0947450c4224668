import type { Facts } from '#lib/order/schema.ts'
import { stepsFor } from '#lib/playbook/stages.ts'
import type { Step } from '#lib/playbook/types.ts'

/** One invented order with everything read, and everything that only an agent can say. */
export const fullFacts: Facts = {
  order: {
    id: '08-31177-40215',
    deliverBy: '2026-11-14',
    shippedAt: '2026-11-05',
    deliveredAt: '2026-11-13T10:20:00-08:00',
  },
  buyer: { name: 'Rhea Falkenrath', city: 'Tucson', postalCode: '85719', country: 'US' },
  items: [{ title: 'Walnut desk organiser, 3 trays', quantity: 1 }],
  charges: {
    total: { amount: '64.50', currency: 'USD' },
    refunded: { amount: '12.00', currency: 'USD' },
  },
  shipments: [
    {
      carrier: 'Parcelwing',
      trackingNumber: 'PW4471902XK',
      events: [
        { at: '2026-11-13T10:20:00-08:00', status: 'Delivered, porch', place: 'TUCSON, AZ 85719' },
        { at: '2026-11-12T07:02:00-08:00', status: 'Out for delivery', place: 'TUCSON, AZ' },
      ],
    },
  ],
}

export const movingFacts: Facts = {
  ...fullFacts,
  order: { id: '08-31177-40215', deliverBy: '2026-11-14', shippedAt: '2026-11-05' },
  shipments: [
    {
      carrier: 'Parcelwing',
      trackingNumber: 'PW4471902XK',
      events: [{ at: '2026-11-12T07:02:00-08:00', status: 'Departed hub', place: 'RENO, NV' }],
    },
  ],
}

export const now = Temporal.Instant.from('2026-11-20T17:00:00Z')

export function stepOf(id: string): Step {
  const steps = [
    ...stepsFor('not-received', 'ebay'),
    ...stepsFor('not-as-described', 'ebay'),
    ...stepsFor('changed-mind', 'ebay'),
  ]
  const step = steps.find((each) => each.id === id)
  if (step === undefined) throw new Error(`no step ${id} on eBay`)
  return step
}
