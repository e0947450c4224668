import type { Facts } from '#lib/order/schema.ts'
import type { Complaint } from '#lib/order/situations.ts'
import { assumptions } from './assumptions.ts'
import type { FeeBook } from './fee-table.ts'
import type { FieldValues } from './field-values.ts'
import { pageValues } from './page-values.ts'
import { parsePartly } from './parse.ts'
import type { ProblemCode } from './problems.ts'
import type { Scenario } from './scenario.ts'
import {
  fieldPaths,
  isFieldPath,
  scenarioFields,
  typedValue,
  type FieldPath,
} from './scenario-fields.ts'

/**
 * Where a field's value comes from, the first that has one: what the agent typed, the page, the
 * shop's cost profile, what was typed for the same item the last time, how ended cases went, an
 * assumption. Everything `assumed` is shown as such and can be changed.
 */
export type FieldOrigin = (typeof origins)[number] | 'unknown'

const origins = ['typed', 'page', 'profile', 'remembered', 'learned', 'assumed'] as const

export type ScenarioField = {
  readonly path: FieldPath
  readonly origin: FieldOrigin
  /** As the scenario writes it; absent when nothing is known, or what was typed cannot be used. */
  readonly value?: string
  /** Of `profile`: the rules that say it, `ABC-*`. */
  readonly rules?: readonly string[]
  /** Of `learned`: how many ended cases say it. */
  readonly cases?: number
  /** What is wrong with what was typed. */
  readonly problem?: ProblemCode
}

export type ScenarioDraft = {
  readonly scenario: Scenario
  readonly fields: Readonly<Record<FieldPath, ScenarioField>>
}

export type DraftInputs = {
  readonly book: FeeBook
  /** Site of the fee book. */
  readonly site: string
  readonly currency: string
  /** The day of the quote, ISO. */
  readonly asOf: string
  readonly facts: Facts
  readonly complaint: Complaint | undefined
  /** Whether the order goes to another country than the site's, where that can be told. */
  readonly abroad: boolean | undefined
  /** What the agent typed, by field path; empty text is nothing. */
  readonly typed: Readonly<Record<string, string>>
  /** What the shop's cost profile says, and by which rules. */
  readonly profile?: Readonly<Partial<Record<FieldPath, ProfileWord>>>
  /** What was typed for the same item the last time. */
  readonly remembered?: FieldValues
  /** What ended cases tell, where there are enough of them. */
  readonly learned?: Readonly<Partial<Record<FieldPath, LearnedWord>>>
  /** The part of the price to offer first, where a ladder says it: a decimal string. */
  readonly firstOffer?: string | undefined
}

export type ProfileWord = { readonly value: string; readonly rules: readonly string[] }

export type LearnedWord = { readonly value: string; readonly cases: number }

/**
 * The scenario of an order: what the agent typed, else what the page shows, else what the shop told
 * once, else what ended cases tell, else an assumption that the interface shows as one. What is none
 * of these stays unknown, and only the options that need it cannot be quoted.
 */
export function scenarioFromFacts(inputs: DraftInputs): ScenarioDraft {
  const { profile = {}, remembered = {}, learned = {} } = inputs
  const told = { typed: typedValues(inputs), page: pageValues(inputs), profile: plain(profile) }
  const known = { ...remembered, ...told.profile, ...told.page, ...told.typed }
  const assumed = assumptions(inputs, known)
  const sources = { ...told, remembered, learned: plain(learned), assumed }
  const fields = fieldPaths.map((path) => fieldOf(path, sources, inputs))
  return settle(inputs, fields, new Map())
}

function plain(
  words: Readonly<Partial<Record<FieldPath, { readonly value: string }>>>,
): FieldValues {
  return Object.fromEntries(Object.entries(words).map(([path, { value }]) => [path, value]))
}

function typedValues({ typed, currency }: DraftInputs): FieldValues {
  const values: Partial<Record<FieldPath, string>> = {}
  for (const path of fieldPaths) {
    const value = typedValue(path, typed[path] ?? '', currency)
    if (value !== undefined) values[path] = value
  }
  return values
}

function fieldOf(
  path: FieldPath,
  sources: Readonly<Record<(typeof origins)[number], FieldValues>>,
  { profile, learned }: DraftInputs,
): ScenarioField {
  for (const origin of origins) {
    const value = sources[origin][path]
    if (value === undefined) continue
    const rules = origin === 'profile' ? profile?.[path]?.rules : undefined
    const cases = origin === 'learned' ? learned?.[path]?.cases : undefined
    return { path, origin, value, ...(rules && { rules }), ...(cases && { cases }) }
  }
  return { path, origin: 'unknown' }
}

/** Reads the scenario; a field that cannot be used is left out with its problem, and the rest read again. */
function settle(
  inputs: DraftInputs,
  fields: readonly ScenarioField[],
  problems: ReadonlyMap<FieldPath, ProblemCode>,
): ScenarioDraft {
  const reading = parsePartly(jsonOf(inputs, fields, problems), [inputs.book])
  if (reading.ok) return { scenario: reading.scenario, fields: byPath(fields, problems) }
  const found = reading.problems
    .map(({ path, code }) => ({ path: path.replace(/^fees\.read\.total$/, 'fees.read'), code }))
    .flatMap(({ path, code }) =>
      isFieldPath(path) && !problems.has(path) ? [[path, code] as const] : [],
    )
  if (found.length === 0) {
    throw new Error(`No scenario can be made: ${JSON.stringify(reading.problems)}`)
  }
  return settle(inputs, fields, new Map([...problems, ...found]))
}

function jsonOf(
  { book, site, currency, asOf }: DraftInputs,
  fields: readonly ScenarioField[],
  problems: ReadonlyMap<FieldPath, ProblemCode>,
) {
  const groups: Record<string, Record<string, unknown>> = {
    order: { currency },
    seller: {},
    fees: { read: null },
    costs: {},
    terms: {},
    contest: {},
    round: {},
    payout: {},
    metric: {},
    review: {},
    lifetime: {},
  }
  for (const { path, value } of fields) {
    const [group = '', name = ''] = path.split('.')
    const target = groups[group]
    if (value === undefined || problems.has(path) || !target) continue
    target[name] = path === 'fees.read' ? { total: value } : jsonValue(path, value)
  }
  return { marketplace: book.marketplace, site, asOf, ...groups }
}

function jsonValue(path: FieldPath, value: string): unknown {
  const kind = scenarioFields[path]
  if (kind === 'count') return /^\d+$/.test(value) ? Number(value) : value
  return kind === 'yes-no' ? value === 'true' : value
}

function byPath(
  fields: readonly ScenarioField[],
  problems: ReadonlyMap<FieldPath, ProblemCode>,
): ScenarioDraft['fields'] {
  const named = fields.map((field): [FieldPath, ScenarioField] => {
    const problem = problems.get(field.path)
    if (problem === undefined) return [field.path, field]
    return [field.path, { path: field.path, origin: field.origin, problem }]
  })
  return Object.fromEntries(named) as ScenarioDraft['fields']
}
