import { duesOf, numberOf, type Due } from '#lib/alarms/due.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { Ending } from '#lib/casebook/offer-kinds.ts'
import type { Level } from '#lib/mood/types.ts'
import type { MarketplaceId } from '#lib/order/kinds.ts'
import { present } from '#lib/order/present.ts'
import type { Facts, MoneyText } from '#lib/order/schema.ts'
import type { Situation, StageId } from '#lib/order/situations.ts'
import { stageViews } from '#lib/playbook/progress.ts'
import { proposeSituation } from '#lib/playbook/propose-situation.ts'
import { stepsFor } from '#lib/playbook/stages.ts'
import { searchTextOf } from './search-text.ts'

/** One case as a line of the list: what is shown, filtered and sorted by, and found by. Personal. */
export type CaseLine = {
  readonly id: string
  readonly key: string
  readonly marketplace: MarketplaceId
  readonly status: CaseRecord['status']
  /** ISO instants, UTC. */
  readonly openedAt: string
  readonly updatedAt: string
  /** Of the order or dispute, as the marketplace numbers it. */
  readonly number?: string
  readonly title?: string
  readonly sku?: string
  readonly buyer?: string
  /** Confirmed by the agent, else proposed from the facts. */
  readonly situation?: Situation
  /** Where the playbook stands; absent in an ended case, and when all of it is done. */
  readonly stage?: StageId
  /** The agent's word, else of what the buyer wrote last; absent where nothing tells. Open cases only. */
  readonly mood?: Level
  /** What is due, the next first; nothing in an ended case. */
  readonly dues: readonly Due[]
  readonly outcome?: Ending
  readonly cost?: MoneyText
  /** Folded; see search-text.ts. */
  readonly text: string
}

/** The buyer's mood by facts and the agent's word. Its words are much to load, so it is handed over. */
export type MoodOf = (facts: Facts, said: CaseRecord['mood']) => Level | undefined

/**
 * @param zone Of the agent, IANA: promised days end in it.
 * @param moodOf Absent: moods are not told.
 */
export function caseLineOf(
  record: CaseRecord,
  now: Temporal.Instant,
  zone: string,
  moodOf: MoodOf = () => undefined,
): CaseLine {
  const { id, key, marketplace, status, openedAt, updatedAt, facts, closing } = record
  const isOpen = status === 'open'
  const situation =
    record.situation ??
    proposeSituation(facts, { page: record.disputePage ?? null, now })?.situation
  const item = facts.items?.find(({ title }) => title !== undefined) ?? facts.items?.[0]
  return {
    id,
    key,
    marketplace,
    status,
    openedAt,
    updatedAt,
    ...present({
      number: numberOf(key) ?? facts.order?.id ?? facts.dispute?.id,
      title: item?.title,
      sku: item?.sku,
      buyer: facts.buyer?.name ?? facts.buyer?.username,
      situation,
      stage: isOpen && situation ? stageOf(record, situation, now) : undefined,
      mood: isOpen ? moodOf(facts, record.mood) : undefined,
      outcome: closing?.outcome,
      cost: closing?.cost,
    }),
    dues: duesOf(record, now, zone),
    text: searchTextOf(record),
  }
}

function stageOf(
  { marketplace, steps, facts, contacts = [] }: CaseRecord,
  situation: Situation,
  now: Temporal.Instant,
): StageId | undefined {
  if (marketplace === 'carrier') return undefined
  const views = stageViews(stepsFor(situation, marketplace), steps, { facts, contacts }, now)
  return views.find(({ status }) => status === 'current')?.stage
}
