import { acceptanceOf, type AcceptanceCurve } from '#lib/acceptance/acceptance-of.ts'
import type { Curve, Segment } from '#lib/acceptance/outcome.ts'
import type { CaseStory } from './case-story.ts'

const together: Segment = { marketplace: 'carrier', complaint: undefined, usable: undefined }

/** How buyers of all these cases answered offers of any size: they count alike, whatever each was about. */
export function learnedCurve(stories: readonly CaseStory[], curve: Curve): AcceptanceCurve {
  const outcomes = stories.flatMap((story) => story.outcomes)
  return acceptanceOf(
    outcomes.map((each) => ({ ...each, segment: together })),
    together,
    curve,
  )
}
