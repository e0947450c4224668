import { stageIds, type StageId } from '#lib/order/situations.ts'
import { factTests, type Known } from './fact-tests.ts'
import type { StageView, Step, StepMarks, StepView } from './types.ts'

function stepView(step: Step, marks: StepMarks, known: Known, now: Temporal.Instant): StepView {
  const said = marks[step.id]
  if (said !== undefined) {
    const { mark, reason } = said
    return { step, mark, by: 'agent', ...(reason === undefined ? {} : { reason }) }
  }
  const done = step.done !== undefined && factTests[step.done](known, now)
  return { step, mark: done ? 'done' : 'open', by: 'facts' }
}

function hasOpenRequired(views: readonly StepView[]): boolean {
  return views.some(({ step, mark }) => step.required && mark === 'open')
}

/**
 * The stages with their steps, in order. What the agent said of a step wins; a step that nobody touched
 * ticks itself when the facts show that it is done.
 */
export function stageViews(
  steps: readonly Step[],
  marks: StepMarks,
  known: Known,
  now: Temporal.Instant,
): readonly StageView[] {
  const views = steps.map((step) => stepView(step, marks, known, now))
  const of = (stage: StageId) => views.filter((view) => view.step.stage === stage)
  const current = stageIds.find((stage) => hasOpenRequired(of(stage)))
  return stageIds.map((stage): StageView => {
    const own = of(stage)
    const open = hasOpenRequired(own)
    const status = !open ? 'done' : stage === current ? 'current' : 'ahead'
    const doneCount = own.filter(({ mark }) => mark !== 'open').length
    return { stage, status, steps: own, doneCount, total: own.length }
  })
}

export type SkipCheck =
  { readonly ok: true } | { readonly ok: false; readonly code: 'reason-needed' }

/** A required step is skipped only with a reason, which is kept in the case. */
export function canSkip(step: Step, reason: string | undefined): SkipCheck {
  const given = reason !== undefined && reason.trim() !== ''
  return step.required && !given ? { ok: false, code: 'reason-needed' } : { ok: true }
}
