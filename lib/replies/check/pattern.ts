/**
 * The rule language. A pattern is steps split by blanks:
 * `@name` any word of that concept; `a|b_c|d*` these words, `_` for a blank inside a phrase, `*` for any ending;
 * between two steps `~4` at most four words may stand, `~~4` the same with the steps in either order (default: none).
 * In front: `^` the steps may stand in neighbouring sentences, `!` a negation does not take the match back, `-` one inside it does not.
 */
export type Step = {
  readonly concept: string
  /** Most words between this step and the one before. */
  readonly gap: number
  readonly eitherOrder: boolean
}

export type Pattern = {
  readonly steps: readonly Step[]
  readonly acrossSentences: boolean
  readonly evenNegated: boolean
  /** A negation between the steps is part of what is meant. */
  readonly holdsNegation: boolean
}

const flags = /^[\^!-]*/
const gapStep = /^(~~?)(\d+)$/

/** Reads a pattern. `name` turns a step into the key of its concept. Throws on a pattern that says nothing: a bug in our data. */
export function parsePattern(source: string, name: (step: string) => string): Pattern {
  const flag = flags.exec(source)?.[0] ?? ''
  const steps: Step[] = []
  let [gap, eitherOrder] = [0, false]
  for (const part of source.slice(flag.length).trim().split(/ +/)) {
    const between = gapStep.exec(part)
    if (between !== null) {
      gap = Number(between[2])
      eitherOrder = between[1] === '~~'
      continue
    }
    steps.push({ concept: name(part), gap, eitherOrder })
    gap = 0
    eitherOrder = false
  }
  if (steps.length === 0) throw new Error(`Empty pattern: ${JSON.stringify(source)}`)
  return {
    steps,
    acrossSentences: flag.includes('^'),
    evenNegated: flag.includes('!'),
    holdsNegation: flag.includes('-'),
  }
}

/** Concepts that a pattern names. */
export function namesIn(source: string): readonly string[] {
  return source
    .replace(flags, '')
    .trim()
    .split(/ +/)
    .filter((part) => part.startsWith('@'))
    .map((part) => part.slice(1))
}
