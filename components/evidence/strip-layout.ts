import { scaleLinear } from 'd3-scale'
import type { Gap } from '#lib/evidence/timeline/gaps.ts'
import { lanes, type Lane, type TimelineItem } from '#lib/evidence/timeline/types.ts'
import type { When } from '#lib/evidence/timeline/when.ts'

/** Where things stand on the strip, in percent of its width. A picture: times become numbers here and never come back. */

export type StripDot = { readonly id: string; readonly at: number; readonly lane: number }
export type StripGap = {
  readonly key: string
  readonly from: number
  readonly to: number
  readonly lane: number
}
export type StripLayout = {
  readonly from: number
  readonly to: number
  readonly dots: readonly StripDot[]
  readonly gaps: readonly StripGap[]
}

/** Our own acts stand in the list only. */
export const stripLanes = lanes.filter((lane): lane is Exclude<Lane, 'ours'> => lane !== 'ours')

/** Undefined with fewer than two moments: there is nothing to see. */
export function stripLayout(
  items: readonly TimelineItem[],
  gaps: readonly Gap[],
  now: Temporal.Instant,
): StripLayout | undefined {
  const placed = items.flatMap((item) => {
    const at = item.lane === 'ours' ? undefined : momentOf(item.when)
    return at === undefined ? [] : [{ id: item.id, at, lane: lanes.indexOf(item.lane) }]
  })
  const moments = placed.map(({ at }) => at)
  const lasts = gaps.some(({ before }) => before === undefined)
  const all = lasts ? [...moments, now.epochMilliseconds] : moments
  const [from, to] = [Math.min(...all), Math.max(...all)]
  if (all.length < 2 || from === to) return undefined
  const scale = scaleLinear([from, to], [2, 98])
  const byId = new Map(placed.map((each) => [each.id, each]))
  return {
    from,
    to,
    dots: placed.map(({ at, ...each }) => ({ ...each, at: scale(at) })),
    gaps: gaps.flatMap(({ kind, after, before }) => {
      const start = byId.get(after)
      const end = before === undefined ? now.epochMilliseconds : byId.get(before)?.at
      if (start === undefined || end === undefined) return []
      return [{ key: `${kind} ${after}`, from: scale(start.at), to: scale(end), lane: start.lane }]
    }),
  }
}

function momentOf(when: When): number | undefined {
  switch (when.kind) {
    case 'instant':
    case 'seen':
      return when.at.epochMilliseconds
    case 'wall':
      return when.wall.toZonedDateTime('UTC').epochMilliseconds
    case 'day':
      return when.day.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds
    default:
      return undefined
  }
}
