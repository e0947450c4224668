import type { Reading } from '#lib/order/schema.ts'
import type { EntryBody } from './entry.ts'

/** An invented case to try things on, and to throw away. Nothing is learned from it. */

/** No other case has this id. */
export const practiceId = 'practice'

const usd = (amount: string) => ({ amount, currency: 'USD' })

/** A set arrived with two broken cups; the buyer has written once, and there are four days to answer. */
export function practiceEntries(now: Temporal.Instant): readonly EntryBody[] {
  const before = (hours: number) => now.subtract({ hours }).toString({ smallestUnit: 'second' })
  const after = (hours: number) => now.add({ hours }).toString({ smallestUnit: 'second' })
  const reading: Reading = {
    outcome: 'ready',
    marketplace: 'ebay',
    page: 'return',
    site: 'www.ebay.com',
    facts: {
      order: {
        id: 'PRACTICE-0001',
        placedAt: before(260).slice(0, 10),
        deliveredAt: before(30),
      },
      buyer: { name: 'Robin Practice', username: 'practice_buyer', country: 'United States' },
      items: [{ title: 'Practice case: ceramic cups, set of four', quantity: 1, sku: 'PRACTICE' }],
      charges: { items: usd('100.00'), shipping: usd('0.00'), total: usd('100.00') },
      messages: [
        {
          from: 'buyer',
          at: before(20),
          body: 'Hello, two of the four cups arrived broken. I am disappointed, it was a present. What can we do?',
        },
      ],
      dispute: {
        id: 'PRACTICE-R1',
        kind: 'damaged',
        openedAt: before(19),
        respondBy: after(96),
        requested: usd('100.00'),
      },
    },
    sources: {},
    missing: [],
    conflicts: [],
  }
  return [
    {
      kind: 'case-opened',
      key: 'ebay:order:PRACTICE-0001',
      marketplace: reading.marketplace,
      site: reading.site,
    },
    {
      kind: 'reading-kept',
      url: '',
      title: '',
      readAt: now.toString(),
      readerVersion: '',
      page: reading.page,
      reading,
    },
    { kind: 'situation-set', situation: 'damaged' },
  ]
}
