import type { Outcome } from './corpus-run.ts'

/** A failing variant in a few lines: what was given, what stands there, how to see it again. */
export function describeOutcome(outcome: Outcome): string {
  const { page, seed, kinds, judgement, reading } = outcome
  const facts = judgement.wrong.map(({ path, given, expected }) => {
    const source = reading.sources[path]
    const from = source ? ` ← ${short(source.raw)} (${source.reader})` : ''
    return `    ${path}: gave ${short(given)}, the page says ${short(expected)}${from}`
  })
  const command = `    npm run fuzz -- --page ${page} --seed ${seed} --count 1 --kinds ${kinds.join(',')}`
  return [`${page} [${kinds.join(' + ')}] seed ${seed}`, ...facts, command].join('\n')
}

function short(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? '')
  return text.length > 120 ? `${text.slice(0, 117)}…` : text
}
