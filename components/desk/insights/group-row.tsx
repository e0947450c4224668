import { minorText } from '#components/costs/money-text.ts'
import { useText } from '#components/ui/text.tsx'
import { fewCases, type Figures, type Kept, type Spread } from '#lib/insights/figures.ts'
import { useDeskWords } from '../desk-words.tsx'
import { durationText } from './duration-text.ts'

export type GroupRowProps = {
  readonly name: string
  readonly figures: Figures
  /** Of the largest group, 0 to 1. */
  readonly share: number
}

/** One group: its size as a bar, how fast it went, and what was kept of the full refund. */
export function GroupRow({ name, figures, share }: GroupRowProps) {
  const say = useDeskWords()
  const { format } = useText()
  const { cases, firstAnswer, settling, kept, deadlines } = figures
  return (
    <li className="insights-group">
      <span className="insights-group-name strong page-text">{name}</span>
      <span className="insights-group-count">
        <span className="insights-number">{format.count(cases)}</span>
        <svg className="insights-bar" height="8" aria-hidden="true" focusable="false">
          <rect className="insights-ended" width={`${share * 100}%`} height="8" rx="1.5" />
        </svg>
      </span>
      <Time name={say('desk.insights.answered-in')} spread={firstAnswer} />
      <Time name={say('desk.insights.settled-in')} spread={settling} />
      <KeptCell kept={kept[0]} />
      <span className={deadlines.missed > 0 ? 'bad small' : 'soft small'}>
        {deadlines.of > 0 && say('desk.insights.missed', { ...deadlines })}
      </span>
    </li>
  )
}

function Time({ name, spread }: { name: string; spread: Spread | undefined }) {
  const say = useDeskWords()
  return (
    <span className="insights-cell">
      <span className="soft small">{name}</span>
      <Few of={spread?.of}>{spread ? durationText(spread.median, say) : '–'}</Few>
    </span>
  )
}

/** The cost on the line from nothing to the full refund: what lies behind it was kept. */
function KeptCell({ kept }: { kept: Kept | undefined }) {
  const say = useDeskWords()
  const text = useText()
  if (!kept || kept.fullRefund <= 0n) return <span className="insights-cell insights-kept" />
  const { cost, fullRefund, currency, of } = kept
  const part = Math.min(1, Math.max(0, Number(cost) / Number(fullRefund)))
  return (
    <span className="insights-cell insights-kept">
      <span className="soft small">
        {say('desk.insights.cost-of', {
          cost: minorText(cost, currency, text),
          full: minorText(fullRefund, currency, text),
        })}
      </span>
      <svg height="12" className="insights-kept-bar" aria-hidden="true" focusable="false">
        <line className="insights-kept-line" x1={`${part * 100}%`} x2="100%" y1="6" y2="6" />
        <circle className="insights-kept-full" cx="100%" cy="6" r="4" />
        <circle className="insights-kept-cost" cx={`${part * 100}%`} cy="6" r="4" />
      </svg>
      {of < fewCases && <span className="due small">{say('desk.insights.few-of', { of })}</span>}
    </span>
  )
}

/** A figure on few cases is no experience, and looks like none. */
function Few({ of, children }: { of: number | undefined; children: string }) {
  const say = useDeskWords()
  const isFew = of !== undefined && of < fewCases
  return (
    <span className={isFew ? 'soft' : ''}>
      {children}
      {isFew && <span className="due small"> {say('desk.insights.few-of', { of })}</span>}
    </span>
  )
}
