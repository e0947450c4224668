import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlineOf } from '#lib/clocks/deadline.ts'
import { printedTime } from '#lib/clocks/instants.ts'
import { timesOf } from '#lib/clocks/times.ts'
import type { ClockRule, TimeRule } from '#lib/clocks/types.ts'
import { rulesOf } from '#lib/marketplaces/rules.ts'
import type { PageKind } from '#lib/order/kinds.ts'
import type { Facts } from '#lib/order/schema.ts'

/** What holds for every rule of every marketplace, wherever and whenever it starts. */

const marketplaces = ['amazon', 'ebay', 'aliexpress'] as const
const all = marketplaces.map(rulesOf)
const clock = fc.constantFrom(...all.flatMap(({ clocks }) => clocks))
const told: readonly TimeRule['from'][] = [
  'opened',
  'last-activity',
  'last-buyer-message',
  'delivery',
]
const time = fc.constantFrom(
  ...all.flatMap(({ times }) => times).filter(({ from }) => told.includes(from)),
)
const site = fc.constantFrom(
  { zone: 'America/Los_Angeles', country: 'US' },
  { zone: 'Europe/London', country: 'GB' },
  { zone: 'Europe/Berlin', country: 'DE' },
  { zone: 'Asia/Shanghai', country: 'HK' },
)

/** Around changes of the clocks, holidays, the year's end and a leap day, and anywhere in three years. */
const edges = [
  '2026-03-08T10:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-11-01T09:00:00Z',
  '2026-11-26T08:00:00Z',
  '2026-12-25T00:00:00Z',
  '2026-12-31T23:00:00Z',
  '2028-02-28T23:00:00Z',
].map((text) => Temporal.Instant.from(text).epochMilliseconds)
const moment = fc
  .oneof(
    fc
      .tuple(fc.constantFrom(...edges), fc.integer({ min: -7_200, max: 7_200 }))
      .map(([edge, minutes]) => edge + minutes * 60_000),
    fc.integer({ min: 0, max: 1_400_000 }).map((minutes) => 1_767_225_600_000 + minutes * 60_000),
  )
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds))
/** As a page prints it: with its offset, without one, or the day alone. */
const form = fc.constantFrom('instant', 'wall', 'day')
const runs = { numRuns: 2_000 }

function printed(at: Temporal.Instant, how: string, zone: string): string {
  const local = at.toZonedDateTimeISO(zone)
  if (how === 'day') return local.toPlainDate().toString()
  return how === 'wall'
    ? local.toPlainDateTime().toString({ smallestUnit: 'minute' })
    : at.toString()
}

const pages: Readonly<Record<ClockRule['appliesTo'], PageKind>> = {
  message: 'messages',
  return: 'return',
  inquiry: 'inquiry',
  claim: 'claim',
  dispute: 'dispute',
  'payment-dispute': 'payment-dispute',
  cancellation: 'cancellation',
}

/** Facts in which only that event was read. */
function startedBy(from: TimeRule['from'], text: string): Facts {
  if (from === 'last-buyer-message') return { messages: [{ from: 'buyer', at: text }] }
  if (from === 'delivery') return { order: { deliverBy: text } }
  return { dispute: { openedAt: text } }
}

type Where = { readonly zone: string; readonly country: string }

function answer(rule: ClockRule, text: string, where: Where, now: Temporal.Instant) {
  return deadlineOf(startedBy(rule.from, text), pages[rule.appliesTo], [rule], now, where)
}

function other(rule: TimeRule, text: string, where: Where) {
  const [page = null] = rule.pages
  const host = rule.sites?.[0] ?? 'any.example'
  const [found] = timesOf(startedBy(rule.from, text), page, [rule], host, where)
  return found
}

/** At the earliest reading of what is printed, and never after the policy's own end. */
function expectSafe(
  ends: { readonly at?: Temporal.Instant; readonly policyAt?: Temporal.Instant } | undefined,
  text: string,
  zone: string,
): void {
  if (!ends?.at) throw new Error(`${text} started nothing`)
  const start = printedTime(text, zone)
  if (!start) throw new Error(`${text} is no time`)
  const begin = start.kind === 'day' ? start.day.toZonedDateTime(zone).toInstant() : start.at
  expect(Temporal.Instant.compare(begin, ends.at)).toBe(-1)
  if (ends.policyAt) expect(Temporal.Instant.compare(ends.at, ends.policyAt)).toBe(-1)
}

test('an answer is due after its start and not after the policy’s own time', () => {
  fc.assert(
    fc.property(clock, moment, form, site, (rule, at, how, where) => {
      const text = printed(at, how, where.zone)
      expectSafe(answer(rule, text, where, at), text, where.zone)
    }),
    runs,
  )
})

test('every other time ends after its start and not after the policy’s own time', () => {
  fc.assert(
    fc.property(time, moment, form, site, (rule, at, how, where) => {
      const text = printed(at, how, where.zone)
      expectSafe(other(rule, text, where), text, where.zone)
    }),
    runs,
  )
})

test('a later start never ends earlier', () => {
  const gap = fc.integer({ min: 0, max: 4_320 })
  const either = fc.oneof(
    clock.map((rule) => (text: string, where: Where, now: Temporal.Instant) => {
      return answer(rule, text, where, now)?.at
    }),
    time.map((rule) => (text: string, where: Where) => other(rule, text, where)?.at),
  )
  fc.assert(
    fc.property(either, moment, gap, site, (end, at, minutes, where) => {
      const later = at.add({ minutes })
      const sooner = end(at.toString(), where, at)
      const then = end(later.toString(), where, later)
      if (!sooner || !then) throw new Error('It started nothing')
      expect(Temporal.Instant.compare(sooner, then)).toBeLessThanOrEqual(0)
    }),
    runs,
  )
})

test('a date that the page prints is never exceeded, whatever the rules say', () => {
  fc.assert(
    fc.property(clock, moment, moment, form, site, (rule, at, due, how, where) => {
      const respondBy = printed(due, how, where.zone)
      const facts: Facts = { dispute: { openedAt: at.toString(), respondBy } }
      const found = deadlineOf(facts, pages[rule.appliesTo], [rule], at, where)
      const read = printedTime(respondBy, where.zone)
      if (!found || !read) throw new Error(`${respondBy} gave no deadline`)
      const last =
        read.kind === 'day'
          ? read.day.add({ days: 1 }).toZonedDateTime(where.zone).toInstant()
          : read.at
      expect(Temporal.Instant.compare(found.at, last)).toBeLessThanOrEqual(0)
      expect(found.source).toBe('page')
    }),
    runs,
  )
})
