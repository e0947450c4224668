import type { CaseStory } from './case-story.ts'

export const periods = ['quarter', 'year', 'all'] as const
export type Period = (typeof periods)[number]

const months: Readonly<Record<Exclude<Period, 'all'>, number>> = { quarter: 3, year: 12 }

/** Cases opened in the months up to this one. @param today ISO day. */
export function storiesSince(
  stories: readonly CaseStory[],
  period: Period,
  today: string,
): readonly CaseStory[] {
  if (period === 'all') return stories
  const month = Temporal.PlainDate.from(today).toPlainYearMonth()
  const first = month.subtract({ months: months[period] - 1 }).toString()
  return stories.filter((story) => story.month >= first)
}
