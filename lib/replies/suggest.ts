import type { SellingMarketplace } from '#lib/marketplaces/contract.ts'
import type { Complaint, StageId } from '#lib/order/situations.ts'
import { fits } from './fits.ts'
import { snippets } from './snippets/index.ts'
import type { Snippet } from './types.ts'

export type Wanted = {
  readonly stage?: StageId
  readonly complaint?: Complaint
  readonly marketplace: SellingMarketplace
  /** Words that the agent typed; each must occur, at the start of a word. */
  readonly query?: string
  /** The title in the agent's language, so that it can be searched too. */
  readonly titleOf?: (snippet: Snippet) => string
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

const hasHan = /\p{Script=Han}/u

/** A word of the query begins a word of the text; Chinese, which has no spaces, may stand anywhere. */
function occurs(word: string, text: string, words: readonly string[]): boolean {
  return hasHan.test(word) ? text.includes(word) : words.some((other) => other.startsWith(word))
}

function matches(snippet: Snippet, query: readonly string[], title: string): boolean {
  const text = `${title} ${snippet.id} ${snippet.text}`.toLowerCase()
  const words = wordsOf(text)
  return query.every((word) => occurs(word, text, words))
}

/** Smaller is better: the stage first, then the complaint, then what was written for few complaints. */
function rank(snippet: Snippet, { stage, complaint }: Wanted, titled: boolean): number {
  const offStage = stage !== undefined && snippet.stage !== stage
  const offComplaint = complaint !== undefined && !snippet.complaints.includes(complaint)
  return (
    (titled ? 0 : 100) + (offComplaint ? 40 : 0) + (offStage ? 20 : 0) + snippet.complaints.length
  )
}

/**
 * The snippets for this moment, best fitting first. Without a query only those of the complaint;
 * with one, every snippet of the marketplace that has the words, titles before texts.
 */
export function snippetsFor(wanted: Wanted): readonly Snippet[] {
  const { marketplace, complaint, titleOf } = wanted
  const query = wordsOf(wanted.query ?? '')
  const searching = query.length > 0
  const ranked = snippets
    .filter((snippet) => fits(snippet, marketplace, searching ? undefined : complaint))
    .map((snippet) => ({ snippet, title: titleOf?.(snippet) ?? '' }))
    .filter(({ snippet, title }) => matches(snippet, query, title))
    .map(({ snippet, title }) => {
      const own = `${title} ${snippet.id}`.toLowerCase()
      const titled = query.every((word) => occurs(word, own, wordsOf(own)))
      return { snippet, rank: rank(snippet, wanted, titled) }
    })
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ snippet }) => snippet)
}
