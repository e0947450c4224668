import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addBusinessDays, addCalendarDays, endOf } from '#lib/clocks/add.ts'
import { holidaysOf } from '#lib/clocks/holidays.ts'
import { earliest, lastMinute, printedTime } from '#lib/clocks/instants.ts'

const zones = ['America/Los_Angeles', 'Europe/London', 'Europe/Berlin', 'Asia/Shanghai'] as const
const zone = fc.constantFrom(...zones)

/** Minutes around changes of the clocks, year ends and a leap day, and anywhere else. */
const edges = [
  '2026-03-08T10:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-11-01T09:00:00Z',
  '2026-12-31T23:00:00Z',
  '2028-02-28T23:00:00Z',
].map((text) => Temporal.Instant.from(text).epochMilliseconds)
const nearEdge = fc
  .tuple(fc.constantFrom(...edges), fc.integer({ min: -14_400, max: 14_400 }))
  .map(([edge, minutes]) => edge + minutes * 60_000)
const anywhere = fc.integer({ min: 0, max: 3_000_000 }).map((m) => 1_767_225_600_000 + m * 60_000)
const moment = fc
  .oneof(nearEdge, anywhere)
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds))
const count = fc.integer({ min: 1, max: 30 })
const runs = { numRuns: 2_000 }

const wall = (at: Temporal.Instant, name: string) => at.toZonedDateTimeISO(name)

test('a later start never ends earlier', () => {
  const unit = fc.constantFrom('hours' as const, 'calendar-days' as const, 'business-days' as const)
  const gap = fc.integer({ min: 0, max: 4_320 })
  fc.assert(
    fc.property(moment, gap, count, unit, zone, (start, minutes, amount, kind, name) => {
      const rule = { amount, unit: kind }
      const sooner = endOf(rule, start, name)
      const later = endOf(rule, start.add({ minutes }), name)
      expect(Temporal.Instant.compare(sooner, later)).toBeLessThanOrEqual(0)
    }),
    runs,
  )
})

test('business days end on a business day, or at the midnight that ends one, and hold the right number', () => {
  fc.assert(
    fc.property(moment, count, zone, (start, amount, name) => {
      const end = addBusinessDays(start, amount, name)
      const last = wall(end.subtract({ nanoseconds: 1 }), name).toPlainDate()
      expect(last.dayOfWeek).toBeLessThanOrEqual(5)
      let business = 0
      const from = wall(start, name).toPlainDate()
      for (let day = from.add({ days: 1 }); Temporal.PlainDate.compare(day, last) <= 0;) {
        if (day.dayOfWeek <= 5) business += 1
        day = day.add({ days: 1 })
      }
      expect(business).toBeGreaterThanOrEqual(amount - 1)
      expect(business).toBeLessThanOrEqual(amount)
    }),
    runs,
  )
})

test('calendar days never end later than the wall clock or the elapsed hours say', () => {
  fc.assert(
    fc.property(moment, count, zone, (start, days, name) => {
      const end = addCalendarDays(start, days, name)
      const elapsed = start.add({ hours: days * 24 })
      expect(Temporal.Instant.compare(end, elapsed)).toBeLessThanOrEqual(0)
      const byWall = wall(start, name).add({ days }).toInstant()
      expect(Temporal.Instant.compare(end, byWall)).toBeLessThanOrEqual(0)
      expect(elapsed.since(end).total('hours')).toBeLessThanOrEqual(1)
    }),
    runs,
  )
})

test('a printed day begins and ends within itself', () => {
  fc.assert(
    fc.property(moment, zone, (at, name) => {
      const day = wall(at, name).toPlainDate()
      const printed = printedTime(day.toString(), name)
      if (printed === undefined) throw new Error('a real date was refused')
      const first = wall(earliest(printed, name), name)
      const last = wall(lastMinute(day, name), name)
      expect(first.toPlainDate().toString()).toBe(day.toString())
      expect(last.toPlainDate().toString()).toBe(day.toString())
      expect(last.add({ minutes: 1 }).toPlainDate().toString()).toBe(
        day.add({ days: 1 }).toString(),
      )
    }),
    runs,
  )
})

test('holidays never bring the end forward, and it is never on one', () => {
  const country = fc.constantFrom('US', 'GB', 'DE', 'HK', 'IN', 'TW')
  fc.assert(
    fc.property(moment, count, zone, country, (start, amount, name, code) => {
      const isHoliday = holidaysOf(code)
      const without = addBusinessDays(start, amount, name)
      const end = addBusinessDays(start, amount, name, isHoliday)
      expect(Temporal.Instant.compare(without, end)).toBeLessThanOrEqual(0)
      const last = wall(end.subtract({ nanoseconds: 1 }), name).toPlainDate()
      expect(isHoliday?.(last)).not.toBe(true)
      expect(last.dayOfWeek).toBeLessThanOrEqual(5)
    }),
    runs,
  )
})
