import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import { complaintsOf, type Situation, type StageId } from '#lib/order/situations.ts'
import { discount } from './steps/discount.ts'
import { facts } from './steps/facts.ts'
import { fairWayOut } from './steps/fair-way-out.ts'
import { feelings } from './steps/feelings.ts'
import { reship } from './steps/reship.ts'
import { sincerity } from './steps/sincerity.ts'
import type { Step, StepData } from './types.ts'

const stages: readonly (readonly [StageId, readonly StepData[]])[] = [
  ['sincerity', sincerity],
  ['facts', facts],
  ['feelings', feelings],
  ['fair-way-out', fairWayOut],
  ['reship', reship],
  ['discount', discount],
]

function snippetsOf({ snippets }: StepData, situation: Situation): readonly string[] {
  if (isList(snippets)) return snippets
  const complaint = complaintsOf[situation]
  return snippets[situation] ?? (complaint && snippets[complaint]) ?? []
}

function isList(snippets: StepData['snippets']): snippets is readonly string[] {
  return Array.isArray(snippets)
}

function isRequired({ required }: StepData, situation: Situation): boolean {
  return typeof required === 'boolean' ? required : required.includes(situation)
}

function stepOf(stage: StageId, data: StepData, situation: Situation): Step {
  const { id, done } = data
  const required = isRequired(data, situation)
  const snippets = snippetsOf(data, situation)
  const key = `playbook.step.${id}`
  const words = { title: `${key}.title`, why: `${key}.why`, how: `${key}.how` }
  return { id, stage, required, ...words, snippets, ...(done === undefined ? {} : { done }) }
}

/** Every step of every stage, in order. */
export const allSteps: readonly (StepData & { readonly stage: StageId })[] = stages.flatMap(
  ([stage, steps]) => steps.map((step) => ({ ...step, stage })),
)

/** The steps for one situation on one marketplace, in the order of the stages. */
export function stepsFor(situation: Situation, marketplace: SellingMarketplace): readonly Step[] {
  return allSteps
    .filter((step) => step.in.includes(situation))
    .filter((step) => step.at === undefined || step.at.includes(marketplace))
    .map((step) => stepOf(step.stage, step, situation))
}

/** Message keys of a stage: its name, and what it is for in one sentence. */
export function stageWords(stage: StageId): { readonly title: string; readonly aim: string } {
  return { title: `playbook.stage.${stage}.title`, aim: `playbook.stage.${stage}.aim` }
}
