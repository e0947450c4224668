import { useText, type Text } from '#components/ui/text.tsx'
import { subtract } from '#lib/money/money.ts'
import type { Option, OptionKind, QuotedOption } from '#lib/resolution/quote.ts'
import { lossText, profitText } from './loss-text.ts'
import { moneyText } from './money-text.ts'
import { quotedOf } from './ways.ts'
import type { QuoteInView } from './use-quote.ts'

export type WaysTableProps = {
  readonly view: QuoteInView
  readonly best: OptionKind | undefined
}

/** The plot for those who do not see it: every way out with both figures and the full refund beside. */
export function WaysTable({ view, best }: WaysTableProps) {
  const text = useText()
  const { t } = text
  const { options } = view.quote
  const full = quotedOf(options, 'full-refund')
  return (
    <div className="unseen">
      <table data-testid="ways-table">
        <caption>{t('costs.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('costs.table.way')}</th>
            <th scope="col">{t('costs.measure.loss')}</th>
            <th scope="col">{t('costs.measure.profit')}</th>
            <th scope="col">{t('costs.table.against-full')}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr key={option.kind}>
              <th scope="row">{nameOf(option, best, text)}</th>
              {cellsOf(option, full, text).map((words, index) => (
                // The columns never change places.
                <td key={['loss', 'profit', 'full'][index]}>{words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function nameOf({ kind }: Option, best: OptionKind | undefined, { t }: Text): string {
  const name = t(`costs.option.${kind}`)
  return kind === best ? `${name} (${t('costs.best')})` : name
}

function cellsOf(
  option: Option,
  full: QuotedOption | undefined,
  text: Text,
): readonly [string, string, string] {
  const unknown = text.t('costs.unknown')
  if (!option.ok) return [unknown, unknown, unknown]
  const { loss, profit, kind } = option
  return [
    lossText(loss, text),
    profit ? profitText(profit, text) : unknown,
    full && kind !== 'full-refund' ? againstFull(option, full, text) : '—',
  ]
}

/** `$64.40 less`, `$15.40 more`, `the same`. */
export function againstFull(option: QuotedOption, full: QuotedOption, text: Text): string {
  const less = subtract(full.loss, option.loss)
  if (less.minor === 0n) return text.t('costs.against.same')
  return less.minor > 0n
    ? text.t('costs.against.less', { amount: moneyText(less, text) })
    : text.t('costs.against.more', { amount: moneyText(subtract(option.loss, full.loss), text) })
}
