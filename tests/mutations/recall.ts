import type { Judgement } from './compare.ts'
import type { PageOutcome } from './corpus-run.ts'
import type { Label } from './in-page/kinds.ts'

/** Share of the facts that the plain pages give and their variants still give, by kind of change. */
export function recallByKind(outcomes: readonly PageOutcome[]): ReadonlyMap<Label, number> {
  return shares(
    outcomes.flatMap(({ plain, variants }) =>
      variants.map(({ label, judgement }) => ({
        group: label,
        given: judgement.right.length,
        of: plain.right.length,
      })),
    ),
  )
}

/** Share of the facts that changed pages show and that are given, by marketplace. */
export function recallByMarketplace(outcomes: readonly PageOutcome[]): ReadonlyMap<string, number> {
  return shares(
    outcomes.flatMap(({ page, variants }) =>
      variants.map(({ judgement }) => ({
        group: page.split('/')[0] ?? '',
        given: judgement.right.length,
        of: shownIn(judgement),
      })),
    ),
  )
}

function shownIn({ right, absent, wrong }: Judgement): number {
  return right.length + absent.length + wrong.filter((each) => each.expected !== undefined).length
}

type Part<Group> = { readonly group: Group; readonly given: number; readonly of: number }

function shares<Group>(parts: readonly Part<Group>[]): ReadonlyMap<Group, number> {
  const entries = [...Map.groupBy(parts, ({ group }) => group)].map(([group, members]) => {
    const given = members.reduce((sum, each) => sum + each.given, 0)
    const of = members.reduce((sum, each) => sum + each.of, 0)
    return [group, of === 0 ? 1 : given / of] as const
  })
  return new Map(entries)
}
