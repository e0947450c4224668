import { timeLeft, type Deadline } from '#lib/clocks/deadline.ts'
import { deliveredAtBuyersPlace, deliveryOf, type DeliveryState } from '#lib/order/delivery.ts'
import type { Facts } from '#lib/order/schema.ts'
import type { Situation, StageId } from '#lib/order/situations.ts'
import type { OptionKind } from '#lib/resolution/quote.ts'
import { cautionOf, raisedStage, type StepMood } from './mood-raise.ts'
import type { NextStep, Said, StageView, Step } from './types.ts'

export type NextStepSources = {
  readonly stages: readonly StageView[]
  readonly facts: Facts
  readonly deadline: Deadline | undefined
  /** Confirmed or proposed; absent when neither. */
  readonly situation: Situation | undefined
  readonly now: Temporal.Instant
  /** Absent while it is not known. */
  readonly mood?: StepMood | undefined
  /**
   * The cheapest way out of those in `waysWorthOffering`, with its loss, and for a partial refund the amount to
   * offer. Amounts are formatted for the agent.
   */
  readonly cheapest?: {
    readonly kind: OptionKind
    readonly loss: string
    readonly amount?: string
  }
  /** Loss of a full refund without return, formatted. */
  readonly fullRefund?: string
}

const urgentHours = 24

function say(key: string, values: Said['values'] = {}): Said {
  return { key: `playbook.next.${key}`, values }
}

function isOpenRequired({ step, mark }: StageView['steps'][number]): boolean {
  return step.required && mark === 'open'
}

/** Which words of a step fit the parcel as it stands. */
const byParcel: Partial<Record<DeliveryState, readonly string[]>> = {
  delivered: ['scan-delivered'],
  moving: ['scan-moving'],
  announced: ['scan-none'],
  lost: ['scan-trace', 'way-refund-or-resend'],
  returned: ['way-refund-or-resend'],
}

function snippetOf(step: Step | undefined, facts: Facts): string | undefined {
  const proven = deliveredAtBuyersPlace(facts) ? ['way-delivered-proof'] : []
  const fitting = [...proven, ...(byParcel[deliveryOf(facts).state] ?? [])]
  return fitting.find((id) => step?.snippets.includes(id)) ?? step?.snippets[0]
}

/** The words of a way out, best first; the first that this situation and marketplace have is taken. */
const byWay: Partial<Record<OptionKind, readonly string[]>> = {
  'partial-refund': ['part-and-keep', 'part-beside-return'],
  reship: ['offer-resend', 'offer-replacement'],
  'return-refund': [
    'way-return-accepted',
    'way-return-or-keep',
    'way-return-plan',
    'way-return-terms',
  ],
  'full-refund': ['way-refund-or-resend', 'way-full-refund'],
  contest: ['way-delivered-proof'],
}

function snippetOfWay(kind: OptionKind, stages: readonly StageView[]): string | undefined {
  const here = new Set(stages.flatMap(({ steps }) => steps.flatMap(({ step }) => step.snippets)))
  return byWay[kind]?.find((id) => here.has(id))
}

function urgency({ deadline, now }: NextStepSources): { say: Said; why: Said } | undefined {
  if (deadline === undefined) return undefined
  const { days, hours, minutes, overdue } = timeLeft(deadline, now)
  if (!overdue && days * 24 + hours >= urgentHours) return undefined
  const why = deadline.rule?.onExpiry
  const reason = why === undefined ? say('why.page-deadline') : { key: why, values: {} }
  if (!overdue) return { say: say('urgent', { hours, minutes }), why: reason }
  return { say: say(deadline.source === 'page' ? 'overdue' : 'overdue-estimate'), why: reason }
}

/** Cheap and dear side by side, where that tells anything. */
function costOf({ cheapest, fullRefund }: NextStepSources): Said | undefined {
  if (cheapest === undefined || byWay[cheapest.kind] === undefined) return undefined
  const { kind, loss } = cheapest
  if (fullRefund === undefined || kind === 'full-refund') return say('cost-only', { loss })
  return say('cost', { loss, fullRefund })
}

const moneyStages: readonly StageId[] = ['fair-way-out', 'reship', 'discount']

/** What the buyer is owed is read before any way out is proposed. */
function isWayDue(stage: StageId, sources: NextStepSources): boolean {
  if (sources.cheapest === undefined || !moneyStages.includes(stage)) return false
  const gate = sources.stages
    .flatMap(({ steps }) => steps)
    .find(({ step }) => step.id === 'way-entitlement')
  return gate?.mark !== 'open'
}

function proposedWay(
  sources: NextStepSources,
): Pick<NextStep, 'say' | 'why' | 'snippet'> | undefined {
  const { cheapest, stages } = sources
  if (cheapest === undefined || byWay[cheapest.kind] === undefined) return undefined
  const { kind, amount } = cheapest
  const snippet = snippetOfWay(kind, stages)
  const words =
    kind === 'partial-refund' && amount !== undefined
      ? say('way.partial-refund-amount', { amount })
      : say(`way.${kind}`)
  return { say: words, why: say('way.why'), ...(snippet === undefined ? {} : { snippet }) }
}

function ofStep(step: Step, facts: Facts): Pick<NextStep, 'say' | 'why' | 'snippet'> {
  const snippet = snippetOf(step, facts)
  const words = { say: { key: step.title, values: {} }, why: { key: step.why, values: {} } }
  return { ...words, ...(snippet === undefined ? {} : { snippet }) }
}

function finished(sources: NextStepSources): NextStep {
  const urgent = urgency(sources)
  return {
    stage: 'discount',
    ...(urgent ?? { say: say('all-done'), why: say('all-done.why') }),
  }
}

/**
 * The one thing to do now: while nobody has answered, a clock that runs out within a day; then the first
 * required step that is open, that of the feelings before that of the facts when the buyer is about to escalate.
 * From stage 4 on, once what is owed has been looked at, the cheapest way out that fits, with its cost.
 */
export function nextStep(sources: NextStepSources): NextStep {
  const { situation, mood } = sources
  const caution = mood === undefined ? undefined : cautionOf(mood)
  const next = situation === undefined ? named(sources) : led(sources)
  return caution === undefined ? next : { ...next, caution }
}

function named(sources: NextStepSources): NextStep {
  const name = { say: say('name-situation'), why: say('name-situation.why') }
  return { stage: 'sincerity', ...(urgency(sources) ?? name) }
}

function led(sources: NextStepSources): NextStep {
  const { stages, facts, mood } = sources
  const current = raisedStage(stages, mood) ?? stages.find(({ status }) => status === 'current')
  const step = current?.steps.find(isOpenRequired)?.step
  if (current === undefined || step === undefined) return finished(sources)
  const { stage } = current
  const usual = (isWayDue(stage, sources) ? proposedWay(sources) : undefined) ?? ofStep(step, facts)
  const cost = moneyStages.includes(stage) ? costOf(sources) : undefined
  // Who has answered is led on; the time that is left stands above.
  const first = stage === 'sincerity' ? urgency(sources) : undefined
  return { stage, step, ...usual, ...(cost === undefined ? {} : { cost }), ...first }
}
