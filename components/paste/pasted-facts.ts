import { factAt } from '#lib/casebook/fact-path.ts'
import type { Facts, Reading } from '#lib/order/schema.ts'

/** One fact of a pasted text, or a whole list of them. */
export type PastedFact = { readonly fact: string; readonly value: unknown }

export type Pasted = {
  /** What the page did not give. */
  readonly fresh: readonly PastedFact[]
  /** How many the page gave already: its own word holds. */
  readonly known: number
  /** The text is about another order than the page: nothing of it may be taken. */
  readonly otherOrder?: string
}

/** What a pasted text adds to what the page gave. */
export function pastedFacts(pasted: Facts, shown: Reading): Pasted {
  const all = Object.entries(pasted).flatMap(([group, value]) => leaves(group, value))
  const fresh = all.filter(({ fact }) => factAt(shown.facts, fact) === undefined)
  const known = all.length - fresh.length
  const [mine, theirs] = [shown.facts.order?.id, pasted.order?.id]
  if (mine !== undefined && theirs !== undefined && mine !== theirs) {
    return { fresh: [], known, otherOrder: theirs }
  }
  return { fresh, known }
}

function leaves(path: string, value: unknown): PastedFact[] {
  const isLeaf =
    typeof value !== 'object' || value === null || Array.isArray(value) || 'amount' in value
  if (isLeaf) return [{ fact: path, value }]
  return Object.entries(value).flatMap(([name, each]) => leaves(`${path}.${name}`, each))
}
