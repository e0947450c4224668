import { useId } from 'react'
import { useWork } from '#components/panel/use-work.tsx'
import { Range } from '#components/ui/range.tsx'
import { useText } from '#components/ui/text.tsx'
import { money } from '#lib/money/money.ts'
import { minorOf, printAmount } from '#lib/money/text.ts'
import { CostField } from './cost-field.tsx'
import { placeMarks } from './mark-layout.ts'
import { minorText } from './money-text.ts'
import { marksOf, type SliderMark, type SliderPath } from './slider-marks.ts'
import type { QuoteInView } from './use-quote.ts'

export type AmountSliderProps = {
  readonly path: SliderPath
  readonly view: QuoteInView
}

/** An amount up to the price, chosen by hand or typed, with the points where the answer turns. */
export function AmountSlider({ path, view }: AmountSliderProps) {
  const text = useText()
  const id = useId()
  const { set } = useWork()
  const { currency, draft } = view
  const price = minorOf(draft.fields['order.itemTotal'].value ?? '', currency)
  const marks = marksOf(path, view)
  if (price === undefined || price <= 0n) return <CostField path={path} view={view} />
  const chosen = minorOf(draft.fields[path].value ?? '', currency) ?? 0n
  const choose = (minor: bigint) => set(path, printAmount(money(minor, currency)))
  return (
    <div className="amount-slider">
      <Range
        label={text.t(`costs.field.${path}`)}
        value={Number(chosen)}
        max={Number(price)}
        step={stepFor(price)}
        valueText={minorText(chosen, currency, text)}
        onChange={(minor) => choose(BigInt(minor))}
        testId={`slider-${path.split('.')[1]}`}
        {...(marks.length > 0 ? { describedBy: id } : {})}
      >
        <MarksOnTrack marks={marks} price={price} currency={currency} />
      </Range>
      <MarksInWords {...{ id, marks, price, currency }} onChoose={choose} />
      <div className="cost-fields">
        <CostField path={path} view={view} />
      </div>
    </div>
  )
}

type MarksProps = {
  readonly marks: readonly SliderMark[]
  readonly price: bigint
  readonly currency: string
}

/** Rows that the style sheet knows; three marks never need more. */
const lastRow = 2

/** The points on the track, each with its amount; those beyond its end are only told in words. */
function MarksOnTrack({ marks, price, currency }: MarksProps) {
  const text = useText()
  const reached = marks.filter(({ at }) => at <= price)
  const places = placeMarks(
    reached.map(({ at }) => ({ at: percentOf(at, price), label: minorText(at, currency, text) })),
  )
  return places.map(({ at, row, anchor }, index) => (
    <span
      key={reached[index]?.key}
      className={`range-mark range-row-${Math.min(row, lastRow)}`}
      style={{ insetInlineStart: `${at}%` }}
    >
      <span className={`range-mark-words range-mark-${anchor}`}>
        {minorText(reached[index]?.at ?? 0n, currency, text)}
      </span>
    </span>
  ))
}

/** The marks in words; each that the slider reaches can be chosen. */
function MarksInWords(
  props: MarksProps & { readonly id: string; readonly onChoose: (minor: bigint) => void },
) {
  const { id, marks, price, currency, onChoose } = props
  const text = useText()
  if (marks.length === 0) return null
  return (
    <ul className="marks" id={id}>
      {marks.map(({ key, at, other }) => {
        const words = (
          <>
            <span className="marks-amount">{minorText(at, currency, text)}</span>
            <span>
              {text.t(`costs.mark.${key}`, other ? { way: text.t(`costs.option.${other}`) } : {})}
            </span>
          </>
        )
        return (
          <li key={key} data-testid={`mark-${key}`}>
            {at <= price ? (
              <button type="button" className="mark-button" onClick={() => onChoose(at)}>
                {words}
              </button>
            ) : (
              <span className="mark-button">
                {words} <span className="soft">{text.t('costs.mark.beyond')}</span>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** About two hundred steps, in round amounts. */
export function stepFor(price: bigint): number {
  const digits = price.toString().length
  return digits <= 3 ? 1 : 5 * 10 ** (digits - 4)
}

function percentOf(minor: bigint, price: bigint): number {
  return Math.min(100, Number((minor * 1000n) / price) / 10)
}
