import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import type { QuotedOption } from '#lib/resolution/quote.ts'
import { lossText, moneyText, profitText } from './money-text.ts'

/** Why it costs that: the lines that make up the figure. */
export function Why({ option }: { option: QuotedOption }) {
  const text = useText()
  return (
    <Fold
      level={4}
      className="why"
      testId="why"
      title={<span>{text.t('costs.why', { amount: lossText(option.loss, text) })}</span>}
    >
      <Lines option={option} />
    </Fold>
  )
}

function Lines({ option }: { option: QuotedOption }) {
  const text = useText()
  const { t } = text
  return (
    <dl className="lines" data-testid="lines">
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
        <dd>{option.profit ? profitText(option.profit, text) : t('costs.unknown')}</dd>
      </div>
    </dl>
  )
}
