import type { ReactNode } from 'react'
import { minorText } from '#components/costs/money-text.ts'
import { useText } from '#components/ui/text.tsx'
import { fewCases, type Figures, type Spread } from '#lib/insights/figures.ts'
import { useDeskWords } from '../desk-words.tsx'
import { durationText } from './duration-text.ts'

/** The four figures that matter most, each with what it stands on. */
export function Headline({ figures }: { figures: Figures }) {
  const say = useDeskWords()
  const text = useText()
  const { cases, settled, firstAnswer, settling, kept } = figures
  const [most, ...others] = kept
  return (
    <dl className="insights-head" data-testid="insights-head">
      <Figure
        name={say('desk.insights.cases')}
        value={text.format.count(cases)}
        note={say('desk.insights.settled', { count: settled })}
      />
      <TimeFigure name={say('desk.insights.first-answer')} spread={firstAnswer} />
      <TimeFigure name={say('desk.insights.settling')} spread={settling} />
      <Figure
        name={say('desk.insights.kept')}
        value={most ? minorText(most.fullRefund - most.cost, most.currency, text) : '–'}
        note={
          most
            ? say('desk.insights.kept.of', {
                full: minorText(most.fullRefund, most.currency, text),
                of: most.of,
              })
            : say('desk.insights.kept.none')
        }
        isFew={most !== undefined && most.of < fewCases}
      >
        {others.map((each) => (
          <p key={each.currency} className="soft small">
            {say('desk.insights.kept.also', {
              kept: minorText(each.fullRefund - each.cost, each.currency, text),
              of: each.of,
            })}
          </p>
        ))}
      </Figure>
    </dl>
  )
}

type FigureProps = {
  readonly name: string
  readonly value: string
  readonly note: string
  readonly isFew?: boolean
  readonly children?: ReactNode
}

function Figure({ name, value, note, isFew = false, children }: FigureProps) {
  const say = useDeskWords()
  return (
    <div className="insights-figure">
      <dt className="soft small">{name}</dt>
      <dd>
        <p className={isFew ? 'insights-value soft' : 'insights-value'}>{value}</p>
        <p className="soft small">{note}</p>
        {children}
        {isFew && <p className="due small">{say('desk.insights.few')}</p>}
      </dd>
    </div>
  )
}

function TimeFigure({ name, spread }: { name: string; spread: Spread | undefined }) {
  const say = useDeskWords()
  if (!spread) return <Figure name={name} value="–" note={say('desk.insights.untold')} />
  const { low, median, high, of } = spread
  return (
    <Figure
      name={name}
      value={durationText(median, say)}
      note={say('desk.insights.half', {
        low: durationText(low, say),
        high: durationText(high, say),
        of,
      })}
      isFew={of < fewCases}
    />
  )
}
