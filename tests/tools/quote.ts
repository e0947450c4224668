import { feeBooks } from '#lib/marketplaces/fees.ts'
import { answerOf } from '#lib/resolution/answer.ts'
import { parseScenario } from '#lib/resolution/parse.ts'
import { problemText } from '#lib/resolution/problems.ts'
import { quote } from '#lib/resolution/quote.ts'
import { readJson, refuse } from './json-input.ts'

/**
 * `npm run -s quote -- SCENARIO.json` (`-` reads standard input) prints what each way out costs as
 * one JSON object. A bad scenario: one line on standard error that names the field, exit code 2.
 */

function main(file: string | undefined): number {
  if (file === undefined) return refuse('usage: npm run -s quote -- SCENARIO.json')
  const json = readJson(file)
  if (!json.ok) return refuse(`scenario: ${json.problem}`)
  const reading = parseScenario(json.value, feeBooks)
  if (!reading.ok) {
    const [first] = reading.problems
    return refuse(first ? problemText(first, reading.currency) : 'scenario: is not valid')
  }
  const answer = answerOf(quote(reading.scenario, reading.book))
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  return 0
}

process.exitCode = main(process.argv[2])
