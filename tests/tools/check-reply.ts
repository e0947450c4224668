import { z } from 'zod/mini'
import { checkReply } from '#lib/replies/check/check.ts'
import type { CheckResult } from '#lib/replies/check/types.ts'
import { readJson, refuse } from './json-input.ts'

/**
 * `npm run -s check-reply -- CASES.json` (`-` reads standard input) prints what the rule check finds in
 * each reply, as one JSON array. Bad cases: one line on standard error that names the field, exit code 2.
 */

const casesSchema = z.array(
  z.object({
    id: z.string(),
    marketplace: z.enum(['amazon', 'ebay', 'aliexpress']),
    site: z.optional(z.string()),
    state: z.enum([
      'none',
      'order-unshipped',
      'before-delivery',
      'delivered',
      'dispute-open',
      'claim-granted',
      'negotiation',
    ]),
    language: z.optional(z.string()),
    text: z.string(),
  }),
)

function main(file: string | undefined): number {
  if (file === undefined) return refuse('usage: npm run -s check-reply -- CASES.json')
  const json = readJson(file)
  if (!json.ok) return refuse(`cases: ${json.problem}`)
  const cases = casesSchema.safeParse(json.value)
  if (!cases.success) {
    const [issue] = cases.error.issues
    return refuse(`cases${pathText(issue?.path ?? [])}: ${issue?.message ?? 'is not valid'}`)
  }
  const answers = cases.data.map(({ id, ...reply }) => ({ id, ...printed(checkReply(reply)) }))
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`)
  return 0
}

/** Without what only the panel needs. */
function printed({ findings, ...rest }: CheckResult) {
  return {
    findings: findings.map(
      ({ whyKey: _why, betterKey: _better, overridable: _reason, ...finding }) => finding,
    ),
    ...rest,
  }
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
}

process.exitCode = main(process.argv[2])
