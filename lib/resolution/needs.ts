import { quote, type OptionKind, type UnavailableOption } from './quote.ts'
import { isFieldPath, type FieldPath } from './scenario-fields.ts'
import { scenarioFromFacts, type DraftInputs } from './scenario-from-facts.ts'

/** By way out that cannot be quoted for want of inputs: all of these. */
export type Needs = ReadonlyMap<OptionKind, readonly FieldPath[]>

/** Any amount, share or number of items. */
const stopgap = '1'
/** An input that nothing else hides shows up at once; a few stand behind one another. */
const rounds = 5

/**
 * Everything that each way out waits for. An option names the first inputs that it misses; so these
 * are filled with stopgaps and it is asked again, until it can be quoted. One that lacks something
 * else than an input in the end (a fee table) is left out: no number would help.
 */
export function needsOf(inputs: DraftInputs): Needs {
  const needs = new Map<OptionKind, readonly FieldPath[]>()
  let lacking: readonly UnavailableOption[] = []
  let typed = inputs.typed
  for (let round = 0; round < rounds; round += 1) {
    const { scenario } = scenarioFromFacts({ ...inputs, typed })
    lacking = quote(scenario, inputs.book).options.filter((option) => !option.ok)
    const found = lacking.flatMap((option) => missing(option).map((path) => ({ option, path })))
    if (found.length === 0) break
    for (const { option, path } of found) {
      needs.set(option.kind, [...(needs.get(option.kind) ?? []), path])
    }
    typed = { ...typed, ...Object.fromEntries(found.map(({ path }) => [path, stopgap])) }
  }
  for (const { kind } of lacking) needs.delete(kind)
  return needs
}

function missing({ why }: UnavailableOption): readonly FieldPath[] {
  return why.code === 'missing-input' ? why.inputs.filter(isFieldPath) : []
}
