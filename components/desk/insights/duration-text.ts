import type { DeskKey } from '#lib/i18n/rooms/desk.ts'
import type { Translate } from '#lib/i18n/translator.ts'

const hourMs = 3_600_000

/** `40 min`, `5 h`, `6 d`: as much as matters. */
export function durationText(ms: number, say: Translate<DeskKey>): string {
  if (ms < hourMs) return say('desk.time.minutes', { count: Math.round(ms / 60_000) })
  if (ms < 48 * hourMs) return say('desk.time.hours', { count: Math.round(ms / hourMs) })
  return say('desk.time.days', { count: Math.round(ms / (24 * hourMs)) })
}
