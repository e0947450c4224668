import { statementGroups, type Statement } from './statements.ts'

/** A chronology that fits, and what had to stay out. */
export type FittedText = {
  readonly text: string
  /** Statements that are in it. */
  readonly used: readonly string[]
  readonly leftOut: number
}

/**
 * As much as fits into so many UTF-16 units, whole sentences only. What decides is taken first and
 * stands first; inside a group the order of time stays. Room that is left makes statements longer.
 * @param limit null: not known, or none: everything at full length
 * @param more Says how many are missing; its room is kept free
 */
export function fitText(
  statements: readonly Statement[],
  limit: number | null,
  more: (count: number) => string,
): FittedText {
  const inOrder = statementGroups.flatMap((group) =>
    statements.filter((statement) => statement.group === group),
  )
  const whole = inOrder.map(({ variants }) => variants.at(-1) ?? '')
  if (limit === null || joined(whole).length <= limit) {
    return { text: joined(whole), used: inOrder.map(({ id }) => id), leftOut: 0 }
  }
  const room = limit - more(inOrder.length).length - 1
  const chosen = lengthened(inOrder, taken(inOrder, room), room)
  const used = inOrder.filter((_, at) => chosen[at] !== undefined)
  const leftOut = inOrder.length - used.length
  const texts = chosen.filter((text) => text !== undefined)
  const text = joined(leftOut > 0 ? [...texts, more(leftOut)] : texts)
  return { text: text.length <= limit ? text : '', used: used.map(({ id }) => id), leftOut }
}

function joined(texts: readonly string[]): string {
  return texts.join('\n')
}

type Chosen = readonly (string | undefined)[]

function taken(statements: readonly Statement[], room: number): Chosen {
  let left = room
  return statements.map(({ variants: [shortest = ''] }) => {
    if (shortest.length + 1 > left) return undefined
    left -= shortest.length + 1
    return shortest
  })
}

function lengthened(statements: readonly Statement[], chosen: Chosen, room: number): Chosen {
  let left =
    room - chosen.reduce((sum, text) => sum + (text === undefined ? 0 : text.length + 1), 0)
  return chosen.map((text, at) => {
    if (text === undefined) return undefined
    const longest = statements[at]?.variants.findLast((each) => each.length - text.length <= left)
    const next = longest !== undefined && longest.length > text.length ? longest : text
    left -= next.length - text.length
    return next
  })
}
