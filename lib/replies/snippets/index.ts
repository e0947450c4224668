import type { Snippet } from '../types.ts'
import { discount } from './discount.ts'
import { facts } from './facts.ts'
import { fairWayOut } from './fair-way-out.ts'
import { feelings } from './feelings.ts'
import { reship } from './reship.ts'
import { sincerity } from './sincerity.ts'

/** Our own snippets, in the order of the stages. English; written by us, no text of a buyer or seller in them. */
export const snippets: readonly Snippet[] = [
  ...sincerity,
  ...facts,
  ...feelings,
  ...fairWayOut,
  ...reship,
  ...discount,
]

const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]))

export function snippetById(id: string): Snippet | undefined {
  return byId.get(id)
}
