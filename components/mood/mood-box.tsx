import { useText } from '#components/ui/text.tsx'
import { adviceFor } from '#lib/mood/advice.ts'
import type { CaseMood } from '#lib/mood/case-mood.ts'
import { MoodCorrection } from './mood-correction.tsx'
import { MoodCues } from './mood-cues.tsx'
import { MoodPlot } from './mood-plot.tsx'
import { useMood } from './use-mood.ts'
import './mood.css'

/** How the buyer sounds, what tells it, what to take up and leave out. Nothing where the buyer wrote nothing. */
export function MoodBox() {
  const { t } = useText()
  const told = useMood()
  if (told === undefined) return null
  return (
    <section className="mood" data-testid="mood" data-level={told.mood.level}>
      <h3 className="section-title small">{t('mood.title')}</h3>
      <MoodHead told={told} />
      <MoodCues told={told} />
      <Advice told={told} />
      <MoodCorrection told={told} />
    </section>
  )
}

function MoodHead({ told }: { told: CaseMood }) {
  const { t } = useText()
  const { mood, levels, isSaid, estimated } = told
  const level = t(`mood.level.${mood.level}`)
  return (
    <>
      <div className="mood-head">
        <p className={`mood-level mood-level-${mood.level}`} data-testid="mood-level">
          {t(isSaid ? 'mood.is-said' : 'mood.is', { level })}
          {levels.length > 1 && <span className="soft"> · {t(`mood.trend.${mood.trend}`)}</span>}
        </p>
        {levels.length > 1 && <MoodPlot levels={levels} />}
      </div>
      <p className="soft small">
        {isSaid ? t('mood.estimated', { level: t(`mood.level.${estimated}`) }) : t('mood.hint')}
      </p>
    </>
  )
}

function Advice({ told }: { told: CaseMood }) {
  const { t, say } = useText()
  const { acknowledge, avoid } = adviceFor(told.mood)
  return (
    <dl className="mood-advice">
      <dt className="strong">{t('mood.acknowledge')}</dt>
      {acknowledge.map((key) => (
        <dd key={key}>{say({ key, values: {} })}</dd>
      ))}
      <dt className="strong">{t('mood.avoid')}</dt>
      {avoid.map((key) => (
        <dd key={key}>{say({ key, values: {} })}</dd>
      ))}
    </dl>
  )
}
