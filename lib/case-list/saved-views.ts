import * as z from 'zod/mini'
import { filterChoices, type CaseFilter } from './filter.ts'
import { caseSorts, type CaseSort } from './sort.ts'

/** A filter under a name. What was searched for is not part of it: it may name a buyer, and this is no sealed place. */
export type SavedView = {
  readonly name: string
  readonly filter: CaseFilter
  readonly sort: CaseSort
}

/** No more than these are kept. */
export const mostViews = 20
export const longestName = 60

const view = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(longestName)),
  filter: z.strictObject({
    status: z.exactOptional(z.enum(filterChoices.status)),
    marketplace: z.exactOptional(z.enum(filterChoices.marketplace)),
    situation: z.exactOptional(z.enum(filterChoices.situation)),
    stage: z.exactOptional(z.enum(filterChoices.stage)),
    due: z.exactOptional(z.enum(filterChoices.due)),
    mood: z.exactOptional(z.literal(filterChoices.mood)),
    outcome: z.exactOptional(z.enum(filterChoices.outcome)),
  }),
  sort: z.enum(caseSorts),
})

/** What stands in the browser's storage; views that this version does not understand are left out. */
export function viewsIn(stored: unknown): readonly SavedView[] {
  if (!Array.isArray(stored)) return []
  return stored.slice(0, mostViews).flatMap((each) => {
    const parsed = view.safeParse(each)
    return parsed.success ? [parsed.data] : []
  })
}

/** The views with one more, or the one of that name put anew. */
export function withView(views: readonly SavedView[], added: SavedView): readonly SavedView[] {
  const others = views.filter(({ name }) => name !== added.name)
  return [...others, added].slice(-mostViews)
}
