import { useText } from '#components/ui/text.tsx'
import type { Option, QuotedOption } from '#lib/resolution/quote.ts'
import { ContributionNote } from './contribution-note.tsx'
import { LadderSteps } from './ladder-steps.tsx'
import { Why } from './lines.tsx'
import { StandingNote } from './standing-mark.tsx'
import { lossText, profitText } from './loss-text.ts'
import { Terms } from './terms.tsx'
import { TurningPoints } from './turning-points.tsx'
import { quotedOf } from './ways.ts'
import { againstFull } from './ways-table.tsx'
import type { QuoteInView } from './use-quote.ts'

export type WayDetailProps = { readonly option: Option; readonly view: QuoteInView }

/**
 * The chosen way out: its figures, what can be agreed in it, and why it costs that. It is one
 * component whether quoted or not, with its fields at one place: what is typed may turn one into
 * the other, and a field must not vanish under the hand.
 */
export function WayDetail({ option, view }: WayDetailProps) {
  const { t } = useText()
  const { kind } = option
  return (
    <section className="detail" data-testid="detail" aria-label={t(`costs.option.${kind}`)}>
      <h3 className="detail-title">{t(`costs.option.${kind}`)}</h3>
      {option.ok ? (
        <Figures option={option} full={quotedOf(view.quote.options, 'full-refund')} />
      ) : null}
      <Terms kind={kind} view={view} />
      {kind === 'partial-refund' && <LadderSteps view={view} />}
      <StandingNote kind={kind} />
      {kind === 'reship-contribution' && <ContributionNote view={view} />}
      <TurningPoints kind={kind} view={view} />
      {option.ok && option.lines.length > 0 ? <Why option={option} view={view} /> : null}
    </section>
  )
}

type FiguresProps = { readonly option: QuotedOption; readonly full: QuotedOption | undefined }

function Figures({ option, full }: FiguresProps) {
  const text = useText()
  const { t } = text
  const { kind, loss, profit } = option
  return (
    <dl className="figures">
      <div>
        <dt>{t('costs.measure.loss')}</dt>
        <dd data-testid="detail-loss">{lossText(loss, text)}</dd>
      </div>
      <div>
        <dt>{t('costs.measure.profit')}</dt>
        <dd data-testid="detail-profit">
          {profit ? profitText(profit, text) : t('costs.unknown')}
        </dd>
      </div>
      {full && kind !== 'full-refund' && (
        <div>
          <dt>{t('costs.table.against-full')}</dt>
          <dd>{againstFull(option, full, text)}</dd>
        </div>
      )}
    </dl>
  )
}
