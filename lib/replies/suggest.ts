import type { StageId } from '#lib/order/situations.ts'
import { fits, type Occasion } from './fits.ts'
import type { ReplyLanguage } from './languages.ts'
import { lengthClassOf } from './length-class.ts'
import { placesOf, wordsOf, type SearchIndex } from './search-index.ts'
import type { Snippet } from './types.ts'

/** What is searched: replies to the buyer, and letters to others. */
export type Suggestible = Pick<
  Snippet,
  'id' | 'stage' | 'complaints' | 'situations' | 'marketplaces' | 'languages'
> & {
  readonly tone?: Snippet['tone']
  /** By language: one text, or passages. */
  readonly texts: Readonly<
    Partial<Record<ReplyLanguage, string | Readonly<Record<string, string>>>>
  >
}

export type Wanted = Occasion & {
  readonly stage?: StageId | undefined
  /** Words that the agent typed; each must occur, at the start of a word. */
  readonly query?: string
  /** How angry the buyer is; see `lib/mood`. Absent: not known. */
  readonly moodLevel?: 0 | 1 | 2 | 3 | undefined
  /** The language to write in: what exists in it comes first. */
  readonly language?: ReplyLanguage | undefined
  /** How often the agent used each, by id. */
  readonly uses?: ReadonlyMap<string, number>
  readonly favourites?: ReadonlySet<string>
}

/**
 * What to say at this moment, best fitting first. Without a query only what fits the situation; with one, everything
 * of the marketplace that has the words, titles before purposes before texts.
 */
export function snippetsFor<T extends Suggestible>(
  index: SearchIndex<T>,
  wanted: Wanted,
): readonly T[] {
  const query = wordsOf(wanted.query ?? '')
  const places = placesOf(index, query)
  const occasion = query.length > 0 ? { marketplace: wanted.marketplace } : wanted
  return index.items
    .flatMap((item, at) => {
      const place = places?.[at] ?? 0
      if (place === missing || !fits(item, occasion)) return []
      return [{ item, rank: place * 60 + rankOf(item, wanted) }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

/** Of `placesOf`: the words do not occur. */
const missing = 255

/** Smaller is better: the stage, then the situation, then language, mood and habit. */
function rankOf(item: Suggestible, wanted: Wanted): number {
  const offStage = wanted.stage !== undefined && item.stage !== wanted.stage
  const offLanguage = wanted.language !== undefined && !item.languages.includes(wanted.language)
  return (
    (offStage ? 24 : 0) +
    closeness(item, wanted) +
    (offLanguage ? 6 : 0) +
    (offMood(item, wanted.moodLevel) ? 3 : 0) -
    (wanted.favourites?.has(item.id) === true ? 10 : 0) -
    Math.min(6, 2 * Math.log2(1 + (wanted.uses?.get(item.id) ?? 0)))
  )
}

/** Written for this situation 0, for its complaint alone 4, for several complaints up to 6, for something else 40. */
function closeness(item: Suggestible, wanted: Wanted): number {
  const { situation, complaint } = wanted
  if (situation === undefined && complaint === undefined) return item.complaints.length
  if (!fits(item, wanted)) return 40
  if (situation !== undefined && item.situations?.includes(situation) === true) return 0
  // For another situation of a complaint of which nothing more is known yet.
  if (item.situations !== undefined) return 9
  return 3 + item.complaints.length
}

/** Uneasy or angry buyers are met warmly; one who is about to escalate wants few and plain words. */
function offMood(item: Suggestible, level: Wanted['moodLevel']): boolean {
  if (level === undefined || level === 0) return false
  if (level < 3) return item.tone !== undefined && item.tone !== 'warm'
  const [text] = Object.values(item.texts)
  return item.tone === 'warm' || (typeof text === 'string' && lengthClassOf(text) === 'long')
}
