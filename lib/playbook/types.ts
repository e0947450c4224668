import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { Situation, StageId } from '#lib/order/situations.ts'

/** Words for people: a message key and what goes into its placeholders. Page text in `values` is data, never markup. */
export type Said = {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

/** What the agent said of a step. The casebook's `StepState` has this shape. */
export type StepMark = 'done' | 'skipped' | 'open'
export type StepMarks = Readonly<
  Record<string, { readonly mark: StepMark; readonly reason?: string }>
>

/** What can be told from the facts alone; see `fact-tests.ts`. */
export type FactTest =
  | 'answered'
  | 'scans-read'
  | 'delivery-place-settled'
  | 'promised-date-settled'
  | 'photos-shown'
  | 'tracking-shown'
  | 'offer-or-refund-recorded'
  | 'carrier-asked'
  | 'delivery-proven'
  | 'parcel-arrived'

/** One thing to do. `title`, `why` and `how` are message keys; `snippets` are ids of replies that do it. */
export type Step = {
  /** Kept in the ledger, so an id is never reused for something else. */
  readonly id: string
  readonly stage: StageId
  /** A required step is skipped only with a reason. */
  readonly required: boolean
  readonly title: string
  readonly why: string
  readonly how: string
  readonly snippets: readonly string[]
  /** Holds when the facts show that it is done. */
  readonly done?: FactTest
}

/** A step as data: where it belongs, before its message keys are spelled out. */
export type StepData = {
  readonly id: string
  /** In which situations it must be done. */
  readonly required: boolean | readonly Situation[]
  readonly in: readonly Situation[]
  /** Absent: on every marketplace. */
  readonly at?: readonly SellingMarketplace[]
  /** Ids of replies, best first; by situation where the words differ, a complaint for all of its own. */
  readonly snippets: readonly string[] | Readonly<Partial<Record<Situation, readonly string[]>>>
  readonly done?: FactTest
}

export type StepView = {
  readonly step: Step
  readonly mark: StepMark
  /** Who says so: the agent's mark in the case, or the facts. An open step that nobody touched is `facts`. */
  readonly by: 'agent' | 'facts'
  /** Why it was skipped, in the agent's words. */
  readonly reason?: string
}

export type StageView = {
  readonly stage: StageId
  /** `current` is the first stage with an open required step. */
  readonly status: 'done' | 'current' | 'ahead'
  readonly steps: readonly StepView[]
  /** Steps done or skipped. */
  readonly doneCount: number
  readonly total: number
}

/** The one thing to do now. */
export type NextStep = {
  readonly stage: StageId
  /** Absent when nothing is open, or when the situation has to be named first. */
  readonly step?: Step
  readonly say: Said
  /** What it costs, and what the dear way would cost. Absent when no cost is known. */
  readonly cost?: Said
  readonly why: Said
  /** What the buyer's mood asks for while doing it. Absent while they are calm. */
  readonly caution?: Said
  /** Id of the reply that does it. */
  readonly snippet?: string
}

/** A situation read from the facts, with the reasons for it. */
export type Proposal = { readonly situation: Situation; readonly because: readonly Said[] }
