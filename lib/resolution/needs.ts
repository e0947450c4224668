import { quote, type Option, type OptionKind } from './quote.ts'
import { isFieldPath, type FieldPath } from './scenario-fields.ts'
import { scenarioFromFacts, type DraftInputs } from './scenario-from-facts.ts'

/** By way out that cannot be quoted for want of inputs: all of these. */
export type Needs = ReadonlyMap<OptionKind, readonly FieldPath[]>

/** Any amount, share or number of items. */
const stopgap = '1'
/** Inputs stand behind one another at most so deep. */
const rounds = 5

/**
 * Everything that each way out waits for. An option names the first inputs that it misses; so these
 * are filled with stopgaps and it is asked again, until it can be quoted. One for which no number
 * helps is left out.
 */
export function needsOf(inputs: DraftInputs): Needs {
  return new Map(
    optionsFor(inputs).flatMap((option) => {
      const needs = option.ok ? undefined : needsOfOne(inputs, option)
      return needs ? [[option.kind, needs] as const] : []
    }),
  )
}

function needsOfOne(inputs: DraftInputs, lacking: Option): readonly FieldPath[] | undefined {
  const needs: FieldPath[] = []
  let option: Option | undefined = lacking
  let typed = inputs.typed
  for (let round = 0; round < rounds && option && !option.ok; round += 1) {
    const missing = missingOf(option)
    if (missing.length === 0) return undefined
    needs.push(...missing)
    typed = { ...typed, ...Object.fromEntries(missing.map((path) => [path, stopgap])) }
    option = optionsFor({ ...inputs, typed }).find(({ kind }) => kind === lacking.kind)
  }
  return option?.ok ? needs : undefined
}

function optionsFor(inputs: DraftInputs): readonly Option[] {
  return quote(scenarioFromFacts(inputs).scenario, inputs.book).options
}

/** A fee that no table states, and a cap that nobody knows, can be typed as well. */
function missingOf(option: Option): readonly FieldPath[] {
  if (option.ok) return []
  switch (option.why.code) {
    case 'missing-input':
      return option.why.inputs.filter(isFieldPath)
    case 'no-fee-table':
    case 'rate-unknown':
      return ['fees.read']
    case 'refund-fee-cap-unknown':
      return ['fees.refundFeeCap']
  }
}
