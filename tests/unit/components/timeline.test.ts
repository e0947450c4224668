import { describe, expect, it } from 'vitest'
import { timelineOf } from '#components/evidence/timeline.ts'

describe('timelineOf', () => {
  it('puts order, parcel and chat into the order of time, what has none last', () => {
    const timeline = timelineOf({
      order: { placedAt: '2026-11-09', deliveredAt: '2026-11-18T10:42:00' },
      dispute: { openedAt: '2026-11-22', reason: 'Arrived damaged' },
      messages: [
        { from: 'buyer', at: '2026-11-19T08:00:00-08:00', body: 'Two are broken' },
        { from: 'platform', body: 'A notice' },
      ],
      shipments: [
        {
          events: [
            { at: '2026-11-12', status: 'Accepted' },
            { at: '2026-11-10', status: 'Label made' },
          ],
        },
      ],
    })
    expect(timeline.map(({ kind, text }) => [kind, text])).toEqual([
      ['placed', undefined],
      ['scan', 'Label made'],
      ['scan', 'Accepted'],
      ['delivered', undefined],
      ['message', 'Two are broken'],
      ['dispute-opened', 'Arrived damaged'],
      ['message', 'A notice'],
    ])
  })

  it('tells times of different zones apart', () => {
    const timeline = timelineOf({
      messages: [
        { body: 'second', at: '2026-11-19T23:00:00-08:00' },
        { body: 'first', at: '2026-11-20T01:00:00+08:00' },
      ],
    })
    expect(timeline.map(({ text }) => text)).toEqual(['first', 'second'])
  })

  it('points out a long silence of the parcel, and no short one', () => {
    const timeline = timelineOf({
      shipments: [
        {
          events: [
            { at: '2026-11-20T10:00:00', status: 'c' },
            { at: '2026-11-11T09:00:00', status: 'b' },
            { at: '2026-11-07T09:00:00', status: 'a' },
          ],
        },
      ],
    })
    expect(timeline.map(({ gapDays }) => gapDays)).toEqual([undefined, undefined, 9])
  })

  it('puts a time that is none last', () => {
    const timeline = timelineOf({ order: { placedAt: '2026-13-45', paidAt: '2026-11-09' } })
    expect(timeline.map(({ kind }) => kind)).toEqual(['paid', 'placed'])
  })

  it('is empty when nothing is known', () => {
    expect(timelineOf({})).toEqual([])
  })
})
