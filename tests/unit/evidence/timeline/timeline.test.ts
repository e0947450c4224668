import { describe, expect, it } from 'vitest'
import { entriesOf, keptPage, lineOf, toldOf } from './scene.ts'

describe('one line of time', () => {
  it('puts order, parcel, chat and dispute into the order of time, what has none last', () => {
    const line = lineOf(
      entriesOf(
        keptPage({
          order: {
            placedAt: '2026-11-09',
            deliveredAt: '2026-11-18T10:42:00',
            deliverBy: '2026-11-20',
          },
          dispute: { openedAt: '2026-11-22', reason: 'Arrived damaged', respondBy: '2026-11-25' },
          messages: [
            { from: 'buyer', at: '2026-11-19T08:00:00-08:00', body: 'Two are broken' },
            { from: 'platform', body: 'A notice' },
          ],
          shipments: [
            {
              events: [
                { at: '2026-11-12', status: 'Accepted at facility' },
                { at: '2026-11-10', status: 'Label created' },
              ],
            },
          ],
        }),
      ),
    )
    expect(toldOf(line).map(({ kind, when }) => [kind, when.kind])).toEqual([
      ['placed', 'day'],
      ['scan', 'day'],
      ['scan', 'day'],
      ['delivered', 'wall'],
      ['message', 'instant'],
      ['deliver-by', 'day'],
      ['dispute-opened', 'day'],
      ['dispute-due', 'day'],
      ['message', 'unknown'],
    ])
  })

  it('tells a thing once that the order page and the carrier both tell, with both sources', () => {
    const line = toldOf(
      lineOf(
        entriesOf(
          keptPage({
            order: { deliveredAt: '2026-11-18' },
            shipments: [
              {
                trackingNumber: '9400 1000',
                events: [{ at: '2026-11-18', status: 'Delivered' }],
              },
            ],
          }),
          keptPage(
            {
              shipments: [
                {
                  trackingNumber: '94001000',
                  events: [
                    {
                      at: '2026-11-18T10:42:00',
                      status: 'Delivered, Front Door/Porch',
                      place: 'TUCSON, AZ',
                    },
                  ],
                },
              ],
            },
            'tracking',
          ),
        ),
      ),
    )
    expect(line).toHaveLength(1)
    expect(line[0]).toMatchObject({
      kind: 'delivered',
      printed: '2026-11-18T10:42:00',
      text: 'Delivered, Front Door/Porch',
      place: 'TUCSON, AZ',
    })
    const seqs = line[0]?.sources.map((source) => [source.seq, 'path' in source && source.path])
    expect(seqs).toContainEqual([1, 'order.deliveredAt'])
    expect(seqs).toContainEqual([2, 'shipments[0].events[0].status'])
  })

  it('keeps two parcels and two messages of the same words apart', () => {
    const line = toldOf(
      lineOf(
        entriesOf(
          keptPage({
            shipments: [
              { trackingNumber: 'A1', events: [{ at: '2026-11-18', status: 'Delivered' }] },
              { trackingNumber: 'B2', events: [{ at: '2026-11-18', status: 'Delivered' }] },
            ],
            messages: [
              { from: 'buyer', at: '2026-11-19T08:00:00', body: 'Hello' },
              { from: 'buyer', at: '2026-11-20T08:00:00', body: 'Hello' },
              { from: 'buyer', body: 'Hello again' },
              { from: 'buyer', body: 'Hello again' },
            ],
          }),
        ),
      ),
    )
    expect(line.map(({ kind }) => kind).toSorted()).toEqual([
      'delivered',
      'delivered',
      'message',
      'message',
      'message',
      'message',
    ])
  })

  it('does not grow when the same page is kept again with one message more', () => {
    const chat = [{ from: 'buyer', at: '2026-11-19T08:00:00', body: 'Where is it?' }] as const
    const more = [
      ...chat,
      { from: 'seller', at: '2026-11-19T09:00:00', body: 'On its way.' },
    ] as const
    const line = lineOf(
      entriesOf(keptPage({ messages: [...chat] }), keptPage({ messages: [...more] }, 'messages')),
    )
    expect(toldOf(line).map(({ text }) => text)).toEqual(['Where is it?', 'On its way.'])
  })

  it('lists a day as printed and a moment in the zone of who reads', () => {
    const entries = entriesOf(
      keptPage({
        order: { placedAt: '2026-11-18', paidAt: '2026-11-18T20:00:00-08:00' },
      }),
    )
    const kinds = (zone: string) => toldOf(lineOf(entries, { zone })).map(({ kind }) => kind)
    expect(kinds('Asia/Shanghai')).toEqual(['placed', 'paid'])
    expect(kinds('America/Los_Angeles')).toEqual(['placed', 'paid'])
  })

  it('puts a date that is none last and makes none up', () => {
    const line = toldOf(
      lineOf(entriesOf(keptPage({ order: { placedAt: '2026-13-45', paidAt: '2026-11-09' } }))),
    )
    expect(line.map(({ kind, when }) => [kind, when.kind])).toEqual([
      ['paid', 'day'],
      ['placed', 'unknown'],
    ])
  })

  it('says of a refund and a state only that they were there when the page was read', () => {
    const line = toldOf(
      lineOf(
        entriesOf(
          keptPage({ dispute: { status: 'Open' } }, 'return', '2026-11-20T08:00:00Z'),
          keptPage(
            {
              charges: { refunded: { amount: '25.00', currency: 'USD' } },
              dispute: { status: 'Closed' },
            },
            'return',
            '2026-11-23T08:00:00Z',
          ),
        ),
      ),
    )
    expect(
      line.map(({ kind, text, when }) => [kind, text, when.kind === 'seen' && when.at.toString()]),
    ).toEqual([
      ['dispute-status', 'Open', '2026-11-20T08:00:00Z'],
      ['refunded', undefined, '2026-11-23T08:00:00Z'],
      ['dispute-status', 'Closed', '2026-11-23T08:00:00Z'],
    ])
  })

  it('follows the agent where a fact was corrected, and shows what the page gave', () => {
    const [placed] = toldOf(
      lineOf(entriesOf(keptPage({ order: { placedAt: '2026-11-09' } })), {
        facts: { order: { placedAt: '2026-11-08' } },
      }),
    )
    expect(placed).toMatchObject({ printed: '2026-11-08', otherTimes: ['2026-11-09'] })
  })

  it('does not call a parcel delivered that came back to its sender', () => {
    const line = toldOf(
      lineOf(
        entriesOf(
          keptPage({
            shipments: [
              {
                events: [
                  { at: '2026-11-20', status: 'Delivered' },
                  { at: '2026-11-15', status: 'Return to sender' },
                  { at: '2026-11-12', status: 'In transit' },
                ],
              },
            ],
          }),
        ),
      ),
    )
    expect(line.map(({ kind, scan }) => [kind, scan])).toEqual([
      ['scan', 'in-transit'],
      ['scan', 'returning'],
      ['scan', 'returned'],
    ])
  })

  it('holds every entry of our own, each with its place in the ledger', () => {
    const line = lineOf(
      entriesOf(
        { kind: 'case-opened', key: 'ebay:order:1', marketplace: 'ebay', site: 'www.ebay.com' },
        { kind: 'step-set', step: 'facts-photos', mark: 'done' },
      ),
    )
    expect(line.map(({ sources }) => sources)).toEqual([
      [{ kind: 'entry', seq: 1 }],
      [{ kind: 'entry', seq: 2 }],
    ])
  })

  it('is empty when nothing is known', () => {
    expect(lineOf([])).toEqual([])
  })
})
