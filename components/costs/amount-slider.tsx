import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { useWork } from '#components/panel/use-work.tsx'
import { useText } from '#components/ui/text.tsx'
import { money } from '#lib/money/money.ts'
import { parseAmount, printAmount } from '#lib/money/text.ts'
import { CostField } from './cost-field.tsx'
import { minorText } from './money-text.ts'
import { marksOf, type SliderMark } from './slider-marks.ts'
import type { QuoteInView } from './use-quote.ts'

export type AmountSliderProps = {
  readonly path: 'terms.partialRefund' | 'terms.contribution'
  readonly view: QuoteInView
}

/** An amount up to the price, chosen by hand or typed, with the points where the answer turns. */
export function AmountSlider({ path, view }: AmountSliderProps) {
  const text = useText()
  const { set } = useWork()
  const { currency, draft } = view
  const price = minorOf(draft.fields['order.itemTotal'].value, currency)
  if (price === undefined || price <= 0n) return <CostField path={path} view={view} />
  const chosen = minorOf(draft.fields[path].value, currency) ?? 0n
  const marks = marksOf(path, view.quote.breakEven).filter(({ at }) => at <= price)
  return (
    <div className="amount-slider">
      <Slider
        className="slider"
        value={Number(chosen)}
        minValue={0}
        maxValue={Number(price)}
        step={stepFor(price)}
        onChange={(minor) => set(path, printAmount(money(BigInt(Math.round(minor)), currency)))}
      >
        <div className="slider-head">
          <Label className="strong">{text.t(`costs.field.${path}`)}</Label>
          <span className="strong">{minorText(chosen, currency, text)}</span>
        </div>
        <SliderTrack className="slider-track">
          <span className="slider-fill" style={{ inlineSize: fillTo(chosen, price) }} />
          {marks.map((mark) => (
            <span
              key={mark.key}
              className="slider-mark"
              style={{ insetInlineStart: `${percentOf(mark.at, price)}%` }}
            />
          ))}
          <SliderThumb
            className="slider-thumb"
            aria-label={text.t(`costs.field.${path}`)}
            data-testid={`slider-${path.split('.')[1]}`}
          />
        </SliderTrack>
      </Slider>
      <Marks marks={marks} path={path} currency={currency} />
      <CostField path={path} view={view} />
    </div>
  )
}

type MarksProps = {
  readonly marks: readonly SliderMark[]
  readonly path: AmountSliderProps['path']
  readonly currency: string
}

/** The marks in words; each can be chosen. */
function Marks({ marks, path, currency }: MarksProps) {
  const text = useText()
  const { set } = useWork()
  return (
    <ul className="slider-marks">
      {marks.map(({ key, at }) => (
        <li key={key}>
          <button
            type="button"
            className="mark-button"
            onClick={() => set(path, printAmount(money(at, currency)))}
          >
            <span className="strong">{minorText(at, currency, text)}</span>{' '}
            <span className="soft">{text.t(`costs.mark.${key}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function minorOf(value: string | undefined, currency: string): bigint | undefined {
  if (value === undefined) return undefined
  const reading = parseAmount(value, currency)
  return reading.ok ? reading.money.minor : undefined
}

/** About two hundred steps, in round amounts. */
function stepFor(price: bigint): number {
  const digits = price.toString().length
  return digits <= 3 ? 1 : 5 * 10 ** (digits - 4)
}

function percentOf(minor: bigint, price: bigint): number {
  return Math.min(100, Number((minor * 1000n) / price) / 10)
}

function fillTo(minor: bigint, price: bigint): string {
  return `calc(${percentOf(minor, price)}% + 8px)`
}
