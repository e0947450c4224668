import { readFileSync } from 'node:fs'
import { feeBooks } from '#lib/marketplaces/fees.ts'
import { answerOf } from '#lib/resolution/answer.ts'
import { parseScenario } from '#lib/resolution/parse.ts'
import { problemText } from '#lib/resolution/problems.ts'
import { quote } from '#lib/resolution/quote.ts'

/**
 * `npm run -s quote -- SCENARIO.json` (`-` reads standard input) prints what each way out costs as
 * one JSON object. A bad scenario: one line on standard error that names the field, exit code 2.
 */

function main(file: string | undefined): number {
  if (file === undefined) return refuse('usage: npm run -s quote -- SCENARIO.json')
  const text = readText(file)
  if (text === undefined) return refuse(`scenario: cannot read ${JSON.stringify(file)}`)
  const json = parseJson(text)
  if (json === undefined) return refuse('scenario: is not JSON')
  const reading = parseScenario(json.value, feeBooks)
  if (!reading.ok) {
    const [first] = reading.problems
    return refuse(first ? problemText(first, reading.currency) : 'scenario: is not valid')
  }
  const answer = answerOf(quote(reading.scenario, reading.book))
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  return 0
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}

/** Undefined: there is no such file, or it cannot be read. The caller says so. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    return undefined
  }
}

/** Undefined: not JSON. The caller says so. */
function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch {
    return undefined
  }
}

process.exitCode = main(process.argv[2])
