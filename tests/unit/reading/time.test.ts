import { describe, expect, it } from 'vitest'
import { findTimes, isoOf, withYear, type TimeHints } from '#lib/reading/values/time.ts'

const us: TimeHints = { dayFirst: false, country: 'US' }
const eu: TimeHints = { dayFirst: true, country: 'DE' }
const read = (text: string, hints = us): (string | undefined)[] =>
  findTimes(text, hints).map((time) => isoOf(time, hints))

describe('findTimes', () => {
  it.each([
    ['Thu, Dec 5, 2019', '2019-12-05'],
    ['Wed, Dec 4, 2019, 8:27 AM PST', '2019-12-04T08:27:00-08:00'],
    ['Wed, 26 Aug 2026, 18:09 MEST', '2026-08-26T18:09:00+02:00'],
    ['mar. 1 sept. 2026, 15:49 MEST', '2026-09-01T15:49:00+02:00'],
    ['vendredi 4 décembre 2026 à 08:15', '2026-12-04T08:15:00'],
    ['2021年5月19日(水) 23:45 JST', '2021-05-19T23:45:00+09:00'],
    ['2026年11月20日 下午2:05', '2026-11-20T14:05:00'],
    ['01.07.2025', '2025-07-01'],
    ['1. Jul. 2025', '2025-07-01'],
    ['18. November 2026 um 14:05 Uhr', '2026-11-18T14:05:00'],
    ['12 de marzo de 2026, 10:15', '2026-03-12T10:15:00'],
    ['2026-01-05 13:22:01', '2026-01-05T13:22:01'],
    ['2026-04-21 03:14:15 GMT+8', '2026-04-21T03:14:15+08:00'],
    ['Nov 18, 2026 12:05 AM', '2026-11-18T00:05:00'],
    ['23/11/2026 14:05', '2026-11-23T14:05:00'],
  ])('reads %s', (text, iso) => {
    expect(read(text)).toEqual([iso])
  })

  it('takes the order of day and month from the site', () => {
    expect(read('9/3/2026')).toEqual(['2026-09-03'])
    expect(read('9/3/2026', eu)).toEqual(['2026-03-09'])
  })

  it('reads both ends of a range', () => {
    expect(read('Apr 18 - 23, 2026')).toEqual(['2026-04-18', '2026-04-23'])
    expect(read('Apr 18, 2026 - Apr 23, 2026')).toEqual(['2026-04-18', '2026-04-23'])
  })

  it.each([
    '21-14512-87213',
    '$12.50',
    'version 1.5',
    '2 items 3 of 5',
    '30 Feb 2026',
    '13/13/2026',
    '9234690395529900009150',
  ])('finds no date in %s', (text) => expect(read(text)).toEqual([]))

  it('reads the last day of a range that names its month once', () => {
    expect(read('2026年11月23日～25日')).toEqual(['2026-11-23', '2026-11-25'])
    expect(read('19 Kas 2026')).toEqual(['2026-11-19'])
  })

  it('leaves a zone with two meanings open where the site does not settle it', () => {
    expect(read('Nov 18, 2026 10:00 IST')).toEqual(['2026-11-18T10:00:00'])
    expect(read('Nov 18, 2026 10:00 IST', { dayFirst: true, country: 'IN' })).toEqual([
      '2026-11-18T10:00:00+05:30',
    ])
  })

  it('gives a zone without a word its daylight saving', () => {
    const pacific = { ...us, zone: 'America/Los_Angeles' }
    expect(read('2026-01-05 13:22:01', pacific)).toEqual(['2026-01-05T13:22:01-08:00'])
    expect(read('2026-07-05 13:22:01', pacific)).toEqual(['2026-07-05T13:22:01-07:00'])
  })
})

describe('withYear', () => {
  const april = { month: 4, day: 16 }
  it('takes the year that lies nearest to a known day, across new year too', () => {
    expect(withYear(april, ['2026-04-15'])?.year).toBe(2026)
    expect(withYear({ month: 1, day: 3 }, ['2025-12-28'])?.year).toBe(2026)
  })
  it('stays open when nothing on the page is near', () => {
    expect(withYear(april, [])).toBeUndefined()
  })
})
