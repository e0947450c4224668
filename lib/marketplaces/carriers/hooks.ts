import type { Hook } from '../../reading/spec.ts'
import { eventPlace, eventRows, eventStatus, eventTime } from './hooks/events.ts'
import { parcelNumber, parcelRows } from './hooks/numbers.ts'

/** What data cannot say about tracking pages. */
export const carrierHooks: Readonly<Record<string, Hook>> = {
  parcelRows,
  parcelNumber,
  eventRows,
  eventTime,
  eventStatus,
  eventPlace,
}
