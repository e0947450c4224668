import { useEffect, useRef, useState } from 'react'
import { useText } from '#components/ui/text.tsx'
import type { OptionKind } from '#lib/resolution/quote.ts'
import { Segments } from '#components/ui/segments.tsx'
import { Answer } from './answer.tsx'
import { Assumptions } from './assumptions.tsx'
import { CostsForm } from './costs-form.tsx'
import { FeeLine } from './fee-line.tsx'
import { Finer } from './finer.tsx'
import { Lacking } from './lacking.tsx'
import type { Measure } from './plot-layout.ts'
import { ProfitNeeds } from './profit-needs.tsx'
import { UnlockLines } from './unlock-lines.tsx'
import type { Asked } from './use-asked.ts'
import { useChoice } from './use-choice.ts'
import { useNeeds } from './use-needs.ts'
import type { QuoteInView } from './use-quote.ts'
import { WayDetail } from './way-detail.tsx'
import { isLacking } from './way-row.tsx'
import { WaysPlot } from './ways-plot.tsx'

/** The answer, the ways out side by side, the chosen one in full, and what all of it is made from. */
export function CostsOf({ view }: { view: QuoteInView }) {
  const [measure, setMeasure] = useState<Measure>('loss')
  const [asked, setAsked] = useState<Asked>()
  const { best, chosen, picked, choose, hold, quoted, lacking } = useChoice(view)
  const needs = useNeeds(view)
  const { options } = view.quote
  const shown = options.find(({ kind }) => kind === chosen)
  const ask = (path: Asked['path']) => setAsked({ path })
  const detail = useDetailInSight(picked)
  return (
    <>
      <Answer view={view} />
      <div className="compare" {...hold}>
        <section>
          <Title measure={measure} onMeasure={setMeasure} />
          {measure === 'profit' && <ProfitNeeds view={view} onAsk={ask} />}
          <WaysPlot view={view} order={quoted} {...{ measure, best, chosen }} onChoose={choose} />
          <FeeLine view={view} />
          <UnlockLines needs={needs} onAsk={ask} />
          <Lacking
            options={lacking.flatMap((kind) =>
              options.filter(isLacking).filter((o) => o.kind === kind),
            )}
            {...{ needs, chosen }}
            onChoose={choose}
          />
        </section>
        <div ref={detail}>{shown && <WayDetail key={shown.kind} option={shown} view={view} />}</div>
      </div>
      <div className="costs-forms">
        <CostsForm view={view} asked={asked} />
        <Assumptions view={view} asked={asked} />
        <Finer view={view} asked={asked} />
      </div>
    </>
  )
}

/** What was pressed for must not open where nobody sees it. */
function useDetailInSight(picked: OptionKind | undefined) {
  const detail = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (picked !== undefined) detail.current?.scrollIntoView({ block: 'nearest' })
  }, [picked])
  return detail
}

function Title(props: { measure: Measure; onMeasure: (measure: Measure) => void }) {
  const { measure, onMeasure } = props
  const { t } = useText()
  const choices = (['loss', 'profit'] as const).map((value) => ({
    value,
    label: t(`costs.measure.${value}`),
    testId: `measure-${value}`,
  }))
  return (
    <div className="costs-title">
      <h2 className="section-title">{t(`costs.title.${measure}`)}</h2>
      <Segments label={t('costs.measure')} value={measure} choices={choices} onChange={onMeasure} />
    </div>
  )
}
