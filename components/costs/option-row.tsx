import { useText, type Text } from '#components/ui/text.tsx'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import type { OptionKind, QuotedOption } from '#lib/resolution/quote.ts'
import { AmountSlider } from './amount-slider.tsx'
import { CostField } from './cost-field.tsx'
import { moneyText } from './money-text.ts'
import type { QuoteInView } from './use-quote.ts'

/** What can be agreed within a way out, beside its slider. */
export const termsOf: Readonly<Partial<Record<OptionKind, readonly FieldPath[]>>> = {
  'return-refund': ['terms.returnPaidBy', 'terms.restocking'],
  coupon: ['terms.coupon', 'terms.couponUse', 'terms.couponExtra', 'terms.nextProfit'],
  contest: [
    'contest.winChance',
    'contest.effort',
    'contest.disputeFee',
    'contest.metricPrice',
    'contest.reviewCost',
  ],
}

export type QuotedHeadProps = {
  readonly option: QuotedOption
  /** Length of the bar in percent of the widest. */
  readonly share: number
  readonly isBest: boolean
}

/** A way out in one line: its name, what it costs, a bar. */
export function QuotedHead({ option, share, isBest }: QuotedHeadProps) {
  const text = useText()
  const isGain = option.loss.minor < 0n
  const look = isGain ? 'bar bar-gain' : isBest ? 'bar bar-best' : 'bar'
  return (
    <span className="way-head">
      <span className="way-name">
        {text.t(`costs.option.${option.kind}`)}
        {isBest && <span className="way-tag">{text.t('costs.best')}</span>}
      </span>
      <span className={isBest ? 'way-loss accent' : 'way-loss'}>{lossText(option, text)}</span>
      <span className="way-bar" aria-hidden="true">
        <span className={look} style={{ inlineSize: `${share}%` }} />
      </span>
    </span>
  )
}

function lossText({ loss }: QuotedOption, text: Text): string {
  const gain = { minor: -loss.minor, currency: loss.currency }
  return loss.minor < 0n
    ? text.t('costs.gain', { amount: moneyText(gain, text) })
    : moneyText(loss, text)
}

/** The lines that make up the figure. */
export function Lines({ option }: { option: QuotedOption }) {
  const text = useText()
  const { t } = text
  return (
    <dl className="lines">
      {option.lines.map(({ label, amount }) => (
        <div key={label} className="line">
          <dt>{t(`costs.line.${label}`)}</dt>
          <dd>{moneyText(amount, text)}</dd>
        </div>
      ))}
      <div className="line line-sum">
        <dt>{t('costs.line.loss')}</dt>
        <dd>{moneyText(option.loss, text)}</dd>
      </div>
      <div className="line soft">
        <dt>{t('costs.line.profit')}</dt>
        <dd>{option.profit ? moneyText(option.profit, text) : t('costs.unknown')}</dd>
      </div>
    </dl>
  )
}

export function Terms({ kind, view }: { kind: OptionKind; view: QuoteInView }) {
  if (kind === 'partial-refund') return <AmountSlider path="terms.partialRefund" view={view} />
  if (kind === 'reship-contribution') return <AmountSlider path="terms.contribution" view={view} />
  const paths = termsOf[kind] ?? []
  if (paths.length === 0) return null
  return (
    <div className="cost-fields">
      {paths.map((path) => (
        <CostField key={path} path={path} view={view} />
      ))}
    </div>
  )
}
