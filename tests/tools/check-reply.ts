import { readFileSync } from 'node:fs'
import { z } from 'zod/mini'
import { checkReply } from '#lib/replies/check/check.ts'

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
  const text = readText(file)
  if (text === undefined) return refuse(`cases: cannot read ${JSON.stringify(file)}`)
  const json = parseJson(text)
  if (json === undefined) return refuse('cases: is not JSON')
  const cases = casesSchema.safeParse(json.value)
  if (!cases.success) {
    const [issue] = cases.error.issues
    return refuse(`cases${pathText(issue?.path ?? [])}: ${issue?.message ?? 'is not valid'}`)
  }
  const answers = cases.data.map(({ id, ...reply }) => ({ id, ...checkReply(reply) }))
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`)
  return 0
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
}

function refuse(line: string): number {
  process.stderr.write(`${line.replaceAll(/\s+/g, ' ')}\n`)
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
