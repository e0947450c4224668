import { Fold } from '#components/ui/fold.tsx'
import { useText, type Text } from '#components/ui/text.tsx'
import type { LineSource } from '#lib/resolution/line-sources.ts'
import type { OptionLine, QuotedOption } from '#lib/resolution/quote.ts'
import { lossText, profitText } from './loss-text.ts'
import { moneyText } from './money-text.ts'
import type { QuoteInView } from './use-quote.ts'

export type WhyProps = { readonly option: QuotedOption; readonly view: QuoteInView }

/** Why it costs that: the lines that make up the figure, each with where it comes from. */
export function Why({ option, view }: WhyProps) {
  const text = useText()
  const { t } = text
  return (
    <Fold
      level={4}
      className="why"
      testId="why"
      title={<span>{t('costs.why', { amount: lossText(option.loss, text) })}</span>}
    >
      <dl className="lines" data-testid="lines">
        {option.lines.map((line) => (
          <Line key={line.label} line={line} view={view} />
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
    </Fold>
  )
}

function Line({ line, view }: { line: OptionLine; view: QuoteInView }) {
  const text = useText()
  const sources = [...new Set(line.sources.flatMap((source) => sourceText(source, view, text)))]
  return (
    <div className="line">
      <dt>
        {text.t(`costs.line.${line.label}`)}
        {sources.map((words) => (
          <span key={words} className="line-source soft small page-text">
            {words}
          </span>
        ))}
      </dt>
      <dd>{moneyText(line.amount, text)}</dd>
    </div>
  )
}

/** Who says so: the field and its origin, or the rule and its day. A field without a word is none. */
function sourceText(source: LineSource, view: QuoteInView, text: Text): readonly string[] {
  const { t, format } = text
  if (source.kind === 'rule') {
    const day = format.time(source.checkedOn)
    return [t(`costs.source.${source.rule}`, { source: source.source, day })]
  }
  const { origin, value } = view.draft.fields[source.path]
  if (value === undefined || origin === 'unknown') return []
  return [t(`costs.source.${origin}`, { field: t(`costs.field.${source.path}`) })]
}
