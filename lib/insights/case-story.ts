import type { CaseOutcome } from '#lib/acceptance/outcome.ts'
import { outcomesOf } from '#lib/acceptance/outcomes-of.ts'
import type { CaseRecord } from '#lib/casebook/case-record.ts'
import type { Ending } from '#lib/casebook/offer-kinds.ts'
import type { MarketplaceId } from '#lib/order/kinds.ts'
import { present } from '#lib/order/present.ts'
import type { MoneyText } from '#lib/order/schema.ts'
import type { Situation } from '#lib/order/situations.ts'
import { answerTimes } from './answer-times.ts'
import { triesOf, type Try } from './tries.ts'

/** What one case tells of how disputes go. Nothing in it says who the buyer is. */
export type CaseStory = {
  readonly id: string
  readonly marketplace: MarketplaceId
  readonly status: CaseRecord['status']
  /** Confirmed by the agent; absent until then. */
  readonly situation?: Situation
  readonly skus: readonly string[]
  readonly carriers: readonly string[]
  /** In which the case was opened here, e.g. `2026-11`, in the agent's zone. */
  readonly month: string
  /** Milliseconds from the buyer's complaint to our first words; absent where a page gives no clock. */
  readonly firstAnswerMs?: number
  /** Milliseconds from the buyer's complaint to the end of the case. */
  readonly settledMs?: number
  /** Whether the answer came by the time that the page named; absent where that cannot be told. */
  readonly deadline?: 'met' | 'missed'
  readonly outcome?: Ending
  readonly cost?: MoneyText
  /** What a full refund would have cost when the case was closed. */
  readonly fullRefund?: MoneyText
  /** Ids of steps that were skipped. */
  readonly skipped: readonly string[]
  readonly tries: readonly Try[]
  readonly outcomes: readonly CaseOutcome[]
}

/** @param zone Of the agent, IANA. */
export function caseStoryOf(record: CaseRecord, now: Temporal.Instant, zone: string): CaseStory {
  const { id, marketplace, status, situation, facts, closing, steps } = record
  return {
    id,
    marketplace,
    status,
    ...present({ situation, ...answerTimes(record, now) }),
    ...present({
      outcome: closing?.outcome,
      cost: closing?.cost,
      fullRefund: closing?.fullRefund,
    }),
    skus: distinct((facts.items ?? []).map(({ sku }) => sku)),
    carriers: distinct((facts.shipments ?? []).map(({ carrier }) => carrier)),
    month: monthOf(record.openedAt, zone),
    skipped: Object.entries(steps)
      .filter(([, { mark }]) => mark === 'skipped')
      .map(([step]) => step),
    tries: triesOf(record),
    outcomes: outcomesOf([record]),
  }
}

function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  const given = texts.map((text) => text?.trim()).filter((text) => text !== undefined)
  return [...new Set(given.filter((text) => text !== ''))]
}

function monthOf(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toPlainYearMonth()
    .toString()
}
