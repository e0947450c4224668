import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkReply } from '#lib/replies/check/check.ts'
import type { CheckInput, CheckResult } from '#lib/replies/check/types.ts'

/** A reply of the corpus with the rules that it breaks; none: it is allowed. */
export type Labelled = {
  readonly where: string
  readonly input: CheckInput
  readonly breaks: readonly string[]
}

const folder = join(import.meta.dirname, 'corpus')
const states =
  'none|order-unshipped|before-delivery|delivered|dispute-open|claim-granted|negotiation'
const line = new RegExp(`^(amazon|ebay|aliexpress) (${states}) \\| (\\S+(?: \\S+)*) \\| (.+)$`)

/** Lines `marketplace state | rules or - | text`; `\n` is a line break. All invented. */
export function corpus(): readonly Labelled[] {
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((each) => each !== '')
      .map((each, at) => labelled(`${name}:${at + 1}`, each)),
  )
}

function labelled(where: string, source: string): Labelled {
  const parts = line.exec(source)
  const marketplace = (['amazon', 'ebay', 'aliexpress'] as const).find(
    (each) => each === parts?.[1],
  )
  const state = parts?.[2] as CheckInput['state'] | undefined
  if (parts === null || marketplace === undefined || state === undefined) {
    throw new Error(`${where} is not "marketplace state | rules | text": ${source}`)
  }
  const breaks = parts[3] === '-' ? [] : (parts[3] ?? '').split(' ')
  return {
    where,
    breaks,
    input: { marketplace, state, text: (parts[4] ?? '').replaceAll('\\n', '\n') },
  }
}

/** What went wrong with a reply, or undefined: a rule not found, or an allowed reply that is held up. Notes hold nothing up. */
export function fault({ where, input, breaks }: Labelled): string | undefined {
  const { findings } = checkReply(input)
  const found = new Set<string>(findings.map(({ rule }) => rule))
  const missed = breaks.filter((rule) => !found.has(rule))
  const wrong = breaks.length > 0 ? [] : findings.filter(({ severity }) => severity !== 'note')
  if (missed.length === 0 && wrong.length === 0) return undefined
  return `${where} ${missed.map((rule) => `misses ${rule}`).join()}${said(wrong)}: ${input.text}`
}

function said(findings: CheckResult['findings']): string {
  return findings.map(({ rule, match }) => `${rule} at ${JSON.stringify(match)}`).join()
}
