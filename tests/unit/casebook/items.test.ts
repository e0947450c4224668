import { describe, expect, it } from 'vitest'
import type { EntryBody } from '#lib/casebook/entry.ts'
import { foldAll, type FoldEntry } from '#lib/casebook/fold.ts'
import { takeApart } from '#lib/casebook/items-reading.ts'
import { wholeReadings } from '#lib/casebook/items-restore.ts'
import { mergeFacts } from '#lib/casebook/merge-facts.ts'
import { noItems } from '#lib/casebook/items.ts'
import type { Facts, Message, Reading, TrackingEvent } from '#lib/order/schema.ts'

const at = '2026-11-20T10:00:00Z'

function readingOf(facts: Facts, sources: Reading['sources'] = {}): Reading {
  return {
    outcome: 'ready',
    marketplace: 'ebay',
    page: 'messages',
    site: 'www.ebay.com',
    facts,
    sources,
    missing: [],
    conflicts: [],
  }
}

/** A case to which readings are kept, as the background does it. */
function caseOf() {
  const entries: FoldEntry[] = []
  const write = (body: EntryBody) =>
    entries.push({ caseId: 'c', seq: entries.length + 1, at, hash: `h${entries.length}`, body })
  write({ kind: 'case-opened', key: 'k', marketplace: 'ebay', site: 'www.ebay.com' })
  const base = { kind: 'reading-kept', url: '', title: '', readAt: at, readerVersion: '1' } as const
  return {
    entries,
    /** As before items were kept apart. */
    keepOld: (reading: Reading) => write({ ...base, page: reading.page, reading }),
    keep: (whole: Reading) => {
      const items = foldAll(entries)?.items ?? noItems
      const { messages, events, reading, shown } = takeApart(items, whole)
      const { page } = reading
      if (messages.length > 0) write({ kind: 'messages-kept', page, messages })
      if (events.length > 0) write({ kind: 'events-kept', page, events })
      write({ ...base, page, reading, shown })
      return messages.length + events.length
    },
    bodies: () => (foldAll(entries)?.facts.messages ?? []).map(({ body }) => body),
    scans: () => foldAll(entries)?.facts.shipments?.map((each) => each.events),
  }
}

const says = (body: string, more: Partial<Message> = {}): Message => ({
  from: 'buyer',
  body,
  ...more,
})
const chat = (...messages: Message[]) => readingOf({ messages })

describe('messages', () => {
  it('are kept once, however often the page is read', () => {
    const work = caseOf()
    const page = chat(says('Hello'), says('It is broken', { at: '2026-11-20T09:00' }))
    expect([work.keep(page), work.keep(page), work.keep(page)]).toEqual([2, 0, 0])
    expect(work.bodies()).toEqual(['Hello', 'It is broken'])
  })

  it('of the same words are as many as the page shows at once', () => {
    const work = caseOf()
    expect(work.keep(chat(says('ok'), says('ok')))).toBe(2)
    expect(work.keep(chat(says('ok')))).toBe(0)
    expect(work.keep(chat(says('ok'), says('ok'), says('ok')))).toBe(1)
    expect(work.bodies()).toEqual(['ok', 'ok', 'ok'])
  })

  it('stand where the page shows them, earlier ones loaded later too', () => {
    const work = caseOf()
    work.keep(chat(says('c'), says('d')))
    work.keep(chat(says('a'), says('b'), says('c'), says('between'), says('d'), says('e')))
    expect(work.bodies()).toEqual(['a', 'b', 'c', 'between', 'd', 'e'])
  })

  it('of pages with nothing in common stand by time', () => {
    const work = caseOf()
    work.keep(
      chat(says('2nd', { at: '2026-11-20T09:00' }), says('4th', { at: '2026-11-22T09:00' })),
    )
    work.keep(
      chat(says('1st', { at: '2026-11-19T09:00' }), says('3rd', { at: '2026-11-21T09:00' })),
    )
    expect(work.bodies()).toEqual(['1st', '2nd', '3rd', '4th'])
  })

  it('in full take the place of their excerpt, and both stay in the ledger', () => {
    const work = caseOf()
    const full = 'The cup arrived in two pieces and the box was open.'
    work.keep(
      chat(says('Before'), says('The cup arrived in two…', { at: '2026-11-20' }), says('After')),
    )
    expect(work.keep(chat(says(full, { at: '2026-11-20T09:00' })))).toBe(1)
    expect(work.bodies()).toEqual(['Before', full, 'After'])
    expect(work.keep(chat(says('The cup arrived...')))).toBe(1)
    expect(work.bodies()).toEqual(['Before', full, 'After'])
    expect(JSON.stringify(work.entries)).toContain('The cup arrived in two…')
  })

  it('are never taken for another that begins alike', () => {
    const work = caseOf()
    work.keep(chat(says('Hello', { at: '2026-11-20T09:00' })))
    work.keep(chat(says('Hello, where is it?', { at: '2026-11-20T09:00' })))
    work.keep(chat(says('Dear seller, no. 1'), says('Dear seller, no. 2')))
    work.keep(chat(says('Dear seller…')))
    expect(work.bodies()).toContain('Hello')
    expect(work.bodies()).toContain('Hello, where is it?')
    expect(work.bodies()).toContain('Dear seller…')
  })

  it('in other words are new', () => {
    const work = caseOf()
    work.keep(chat(says('Die Tasse ist kaputt', { at: '2026-11-20T09:00' })))
    expect(work.keep(chat(says('The cup is broken', { at: '2026-11-20T09:00' })))).toBe(1)
    expect(work.bodies()).toHaveLength(2)
  })
})

const scan = (status: string, time?: string): TrackingEvent => ({
  status,
  ...(time === undefined ? {} : { at: time }),
})
const parcel = (trackingNumber: string | undefined, ...events: TrackingEvent[]) => ({
  ...(trackingNumber === undefined ? {} : { trackingNumber }),
  events,
})

describe('scans', () => {
  it('are kept once per parcel, newest first', () => {
    const work = caseOf()
    const first = parcel('1Z 999', scan('In transit', '2026-11-02'), scan('Accepted', '2026-11-01'))
    expect(
      work.keep(readingOf({ shipments: [first, parcel('RR1', scan('Accepted', '2026-11-01'))] })),
    ).toBe(3)
    const later = parcel('1Z999', scan('Delivered', '2026-11-03'), ...first.events)
    expect(work.keep(readingOf({ shipments: [later] }))).toBe(1)
    expect(work.scans()).toEqual([later.events, [scan('Accepted', '2026-11-01')]])
  })

  it('of a page that shows fewer of them are not lost', () => {
    const work = caseOf()
    const all = [scan('Delivered', '2026-11-03'), scan('Accepted', '2026-11-01')]
    work.keep(readingOf({ shipments: [parcel('RR1', ...all)] }))
    work.keep(readingOf({ shipments: [parcel('RR1', scan('Delivered', '2026-11-03'))] }))
    expect(work.scans()).toEqual([all])
  })
})

describe('a page beside its case', () => {
  it('adds what is not kept yet, and takes nothing away', () => {
    const work = caseOf()
    work.keep(chat(says('a'), says('b')))
    const facts = mergeFacts(foldAll(work.entries)?.facts ?? {}, {
      messages: [says('b'), says('c')],
    })
    expect(facts.messages).toEqual([says('a'), says('b'), says('c')])
  })
})

describe('a reading', () => {
  const facts: Facts = {
    order: { id: '1' },
    messages: [says('Hello'), says('Hello')],
    shipments: [parcel('RR1', scan('Accepted')), { trackingNumber: 'RR2' }],
  }
  const sources: Reading['sources'] = {
    'order.id': { raw: '1', reader: 'css' },
    'messages[1].body': { raw: 'Hello ', reader: 'css' },
    'shipments[0].events[0].status': { raw: 'Accepted', reader: 'css' },
    'shipments[0].trackingNumber': { raw: 'RR1', reader: 'css' },
  }

  it('holds none of its messages and scans in the ledger', () => {
    const work = caseOf()
    work.keep(readingOf(facts, sources))
    const kept = work.entries.at(-1)?.body
    expect(JSON.stringify(kept)).not.toMatch(/Hello|Accepted/)
    expect(kept).toMatchObject({ shown: { messages: [1, 2], events: [[3], null] } })
  })

  it('is given whole again, however often it was kept', () => {
    const work = caseOf()
    work.keep(readingOf(facts, sources))
    work.keep(readingOf({ ...facts, messages: [...(facts.messages ?? []), says('More')] }, sources))
    work.keep(readingOf(facts, sources))
    const readings = wholeReadings(work.entries).flatMap(({ body }) =>
      body.kind === 'reading-kept' ? [body.reading] : [],
    )
    expect(readings[0]).toEqual(readingOf(facts, sources))
    expect(readings[2]).toEqual(readings[0])
    expect(readings[1]?.facts.messages).toHaveLength(3)
    expect(foldAll(wholeReadings(work.entries))).toEqual(foldAll(work.entries))
  })

  it('of before items were kept apart counts its messages as known', () => {
    const work = caseOf()
    work.keepOld(readingOf(facts, sources))
    expect(work.keep(readingOf(facts, sources))).toBe(0)
    expect(work.bodies()).toEqual(['Hello', 'Hello'])
    expect(wholeReadings(work.entries).at(-1)?.body).toMatchObject({ reading: { facts } })
  })

  it('without a list is not given an empty one', () => {
    const work = caseOf()
    work.keep(readingOf({ order: { id: '1' } }))
    expect(foldAll(work.entries)?.facts).toEqual({ order: { id: '1' } })
  })
})
