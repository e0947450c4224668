import type { CaseStory } from './case-story.ts'

export type SkippedStep = { readonly step: string; readonly count: number }

/** Steps that were skipped, the most often skipped first. */
export function skippedSteps(stories: readonly CaseStory[]): readonly SkippedStep[] {
  const counts = new Map<string, number>()
  for (const step of stories.flatMap(({ skipped }) => skipped)) {
    counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  return [...counts]
    .map(([step, count]) => ({ step, count }))
    .toSorted((a, b) => b.count - a.count || (a.step < b.step ? -1 : 1))
}
