import { expect, it } from 'vitest'
import { isZoned } from '#lib/order/zoned.ts'

it.each(['2026-04-16T08:27:00Z', '2026-04-16T08:27:00-07:00', '2026-04-16T08:27+05:30'])(
  '%s tells its zone',
  (time) => expect(isZoned(time)).toBe(true),
)

it.each(['2026-04-16', '2026-04-16T08:27:00', '2026-04-16T08:27'])('%s tells none', (time) =>
  expect(isZoned(time)).toBe(false),
)
