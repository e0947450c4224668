import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { caseLineOf, type CaseLine, type MoodOf } from '#lib/case-list/case-line.ts'
import { casesCsv } from '#lib/case-list/csv.ts'
import { filtered } from '#lib/case-list/filter.ts'
import { viewsIn, withView } from '#lib/case-list/saved-views.ts'
import { isFoundBy, termsOf } from '#lib/case-list/search-text.ts'
import { duesAt, sorted } from '#lib/case-list/sort.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import { caseMoodOf } from '#lib/mood/case-mood.ts'
import { foldAll } from '#lib/casebook/fold.ts'
import { foldEntries, inventedCases } from '#tests/tools/invented-cases/invented-cases.ts'

const now = Temporal.Instant.from('2026-11-24T10:00:00Z')
const moodOf: MoodOf = (facts, said) => caseMoodOf(facts, said)?.mood.level
const ms = now.epochMilliseconds
const records = inventedCases(300, now).flatMap((each) => foldAll(foldEntries(each)) ?? [])
const lines = records.map((record) => caseLineOf(record, now, 'Europe/London', moodOf))

function lineOf(change: Partial<CaseRecord>): CaseLine {
  const [first] = records
  if (!first) throw new Error('There are cases')
  return caseLineOf({ ...first, ...change }, now, 'Europe/London', moodOf)
}

describe('a line of the list', () => {
  it('is made of every invented case, open ones with a stage, ended ones with an outcome', () => {
    expect(lines).toHaveLength(300)
    const open = lines.filter(({ status }) => status === 'open')
    expect(open.length).toBeGreaterThan(10)
    expect(open.every(({ outcome }) => outcome === undefined)).toBe(true)
    expect(open.filter(({ stage }) => stage !== undefined).length).toBeGreaterThan(10)
    expect(open.filter(({ dues }) => dues.length > 0).length).toBeGreaterThan(5)
    const ended = lines.filter(({ status }) => status === 'closed')
    expect(ended.every(({ outcome, dues }) => outcome !== undefined && dues.length === 0)).toBe(
      true,
    )
  })

  it('tells the worst mood since our last answer, and none without words', () => {
    const said = (...messages: NonNullable<CaseRecord['facts']['messages']>) =>
      lineOf({ status: 'open', facts: { messages, buyer: { language: 'en' } } }).mood
    const angry = 'This is a scam, I will open a case with eBay and report you.'
    const calm = 'Thank you, that would be lovely.'
    expect(said({ from: 'buyer', body: angry })).toBe(3)
    expect(said({ from: 'buyer', body: angry }, { from: 'buyer', body: calm })).toBe(3)
    const answered = { from: 'seller', body: 'We are on it.' } as const
    expect(said({ from: 'buyer', body: angry }, answered, { from: 'buyer', body: calm })).toBe(0)
    expect(said(answered)).toBeUndefined()
  })
})

describe('searching', () => {
  const facts: CaseRecord['facts'] = {
    order: { id: '21-14512-87213' },
    buyer: { name: 'Lucía Ferrán', username: 'lucia_f' },
    items: [{ title: 'Brass reading lamp', sku: 'BR-LAMP-01' }],
    shipments: [{ trackingNumber: 'LX 123 456 789 CN' }],
    messages: [{ from: 'buyer', body: 'こんにちは。ガラスが割れています。' }],
  }
  const notes = [{ id: 9, text: 'Der Karton war aufgeweicht. 客户很着急。' }]
  const { text } = lineOf({ facts, notes })
  it.each([
    ['the order', '14512-872'],
    ['the order without hyphens', '211451287213'],
    ['the buyer without an accent', 'lucia ferran'],
    ['capitals', 'LAMP brass'],
    ['a SKU', 'br-lamp'],
    ['a parcel as carriers write it', 'LX123456789CN'],
    ['words of a message in Japanese', '割れて'],
    ['half-width kana', 'ｶﾞﾗｽ'],
    ['words of a note', 'aufgeweicht'],
    ['words of a note in Chinese', '着急'],
    ['full-width digits', '２１-１４５１２'],
  ])('finds %s', (_, typed) => {
    expect(isFoundBy(text, termsOf(typed))).toBe(true)
  })

  it('asks for every word', () => {
    expect(isFoundBy(text, termsOf('brass kettle'))).toBe(false)
    expect(isFoundBy(text, termsOf('  '))).toBe(true)
  })

  it('finds nothing of what was forgotten', () => {
    const gone = lineOf({ facts: { order: { id: '21-1' } }, notes: [] }).text
    expect(isFoundBy(gone, termsOf('lucia'))).toBe(false)
  })
})

describe('order and filters', () => {
  it('puts the least time left first, then what waits for nothing, then what ended', () => {
    const ordered = sorted(lines, 'due', ms)
    const kinds = ordered.map(({ status, ...line }) =>
      status === 'closed' ? 2 : duesAt(line, ms).length > 0 ? 0 : 1,
    )
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b))
    const times = ordered.flatMap((line) => duesAt(line, ms)[0]?.at ?? [])
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  it('leaves out an estimate that the page has moved on from', () => {
    const dues = [{ what: 'answer', at: ms - 10, goneAt: ms - 1 } as const]
    expect(duesAt({ dues }, ms)).toEqual([])
    expect(duesAt({ dues }, ms - 5)).toHaveLength(1)
  })

  it.each([
    [{ status: 'open' }, (line: CaseLine) => line.status === 'open'],
    [{ marketplace: 'amazon' }, (line: CaseLine) => line.marketplace === 'amazon'],
    [{ situation: 'damaged' }, (line: CaseLine) => line.situation === 'damaged'],
    [{ outcome: 'won' }, (line: CaseLine) => line.outcome === 'won'],
    [{ mood: 2 }, (line: CaseLine) => (line.mood ?? 0) >= 2],
    [{ due: 'overdue' }, (line: CaseLine) => (duesAt(line, ms)[0]?.at ?? ms) < ms],
  ] as const)('%o lets through what fits, and all of it', (filter, fits) => {
    const found = filtered(lines, filter, [], ms)
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(lines.filter(fits))
  })
})

describe('a saved view', () => {
  it('comes back as it was, and holds no search', () => {
    const views = withView([], { name: 'Late', filter: { due: 'overdue' }, sort: 'due' })
    expect(viewsIn(JSON.parse(JSON.stringify(views)))).toEqual(views)
    const renamed = withView(views, { name: 'Late', filter: { mood: 3 }, sort: 'opened' })
    expect(renamed).toEqual([{ name: 'Late', filter: { mood: 3 }, sort: 'opened' }])
  })

  it.each([
    undefined,
    'text',
    [{ name: '', filter: {}, sort: 'due' }],
    [{ name: 'a', sort: 'due' }],
  ])('is left out where it is none: %o', (stored) => {
    expect(viewsIn(stored)).toEqual([])
  })
})

it('writes a table without a buyer, in which no cell is a formula', () => {
  const line = lineOf({ facts: { items: [{ title: '=HYPERLINK("x")' }], buyer: { name: 'Mara' } } })
  const words = {
    headers: ['a'],
    marketplace: () => 'eBay',
    situation: () => '',
    stage: () => '',
    status: () => 'Open',
  }
  const csv = casesCsv([line, ...lines], words, ms)
  expect(csv).not.toContain('Mara')
  const { data } = parse<string[]>(csv.slice(1).trim())
  expect(data).toHaveLength(302)
  expect(data[1]?.[2]).toBe('\'=HYPERLINK("x")')
})
