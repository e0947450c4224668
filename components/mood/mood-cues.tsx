import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import type { CaseMood } from '#lib/mood/case-mood.ts'
import { clipped } from '#lib/order/clipped.ts'

const longest = 120

/** The phrases behind the level, in the buyer's own words, each with what it tells. */
export function MoodCues({ told }: { told: CaseMood }) {
  const { t } = useText()
  const { cues } = told.mood
  if (cues.length === 0) return <p className="soft small">{t('mood.no-cues')}</p>
  return (
    <Fold level={4} title={<span>{t('mood.because')}</span>} testId="mood-because">
      <ul className="mood-cues">
        {cues.map(({ cue, phrase, start, message }) => (
          <li key={`${message} ${start} ${cue}`} data-cue={cue}>
            <span className="soft">{t(`mood.cue.${cue}`)}</span>{' '}
            <q className="page-text" dir="auto">
              {clipped(phrase, longest)}
            </q>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
