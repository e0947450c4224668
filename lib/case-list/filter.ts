import { standingOf, type Standing } from '#lib/alarms/standing.ts'
import { endings, type Ending } from '#lib/casebook/offer-kinds.ts'
import type { Level } from '#lib/mood/types.ts'
import { marketplaceIds, type MarketplaceId } from '#lib/order/kinds.ts'
import { situations, stageIds, type Situation, type StageId } from '#lib/order/situations.ts'
import type { CaseLine } from './case-line.ts'
import { isFoundBy } from './search-text.ts'
import { duesAt } from './sort.ts'

/** What the list shows. An absent part lets everything through. */
export type CaseFilter = {
  readonly status?: CaseLine['status']
  readonly marketplace?: MarketplaceId
  readonly situation?: Situation
  readonly stage?: StageId
  readonly due?: Standing
  /** This mood or a worse one. */
  readonly mood?: Level
  readonly outcome?: Ending
}

/** What each part can be. */
export const filterChoices = {
  status: ['open', 'closed'],
  due: ['overdue', 'soon', 'later', 'none'],
  mood: [1, 2, 3],
  marketplace: marketplaceIds,
  situation: situations,
  stage: stageIds,
  outcome: endings,
} as const

/** @param now Milliseconds since the epoch. */
export function filtered(
  lines: readonly CaseLine[],
  filter: CaseFilter,
  terms: readonly string[],
  now: number,
): readonly CaseLine[] {
  const hasFilter = Object.keys(filter).length > 0
  if (!hasFilter && terms.length === 0) return lines
  return lines.filter(
    (line) => (!hasFilter || passes(line, filter, now)) && isFoundBy(line.text, terms),
  )
}

function passes(line: CaseLine, filter: CaseFilter, now: number): boolean {
  const { status, marketplace, situation, stage, due, mood, outcome } = filter
  return (
    (status === undefined || line.status === status) &&
    (marketplace === undefined || line.marketplace === marketplace) &&
    (situation === undefined || line.situation === situation) &&
    (stage === undefined || line.stage === stage) &&
    (outcome === undefined || line.outcome === outcome) &&
    (mood === undefined || (line.mood ?? -1) >= mood) &&
    (due === undefined || (line.status === 'open' && standingOf(duesAt(line, now), now) === due))
  )
}
