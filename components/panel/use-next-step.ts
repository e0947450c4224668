import { useMemo } from 'react'
import { moneyText } from '#components/costs/money-text.ts'
import { useQuote, type QuoteInView } from '#components/costs/use-quote.ts'
import { quotedOf } from '#components/costs/ways.ts'
import { useMood } from '#components/mood/use-mood.ts'
import { useStages } from '#components/playbook/use-stages.ts'
import { useText, type Text } from '#components/ui/text.tsx'
import { nextStep, type NextStepSources } from '#lib/playbook/next-step.ts'
import type { NextStep } from '#lib/playbook/types.ts'
import type { QuotedOption } from '#lib/resolution/quote.ts'
import { useDeadline } from './use-deadline.ts'
import { useDispute } from './use-dispute.tsx'
import { useNow } from './use-now.ts'

/** The one thing to do now. */
export function useNextStep(): NextStep | undefined {
  const text = useText()
  const dispute = useDispute()
  const stages = useStages()
  const view = useQuote()
  const now = useNow()
  const deadline = useDeadline(now)
  const mood = useMood()?.mood
  return useMemo(() => {
    if (dispute.marketplace === undefined) return undefined
    const { facts, situation } = dispute
    return nextStep({ stages, facts, deadline, situation, now, mood, ...costs(view, text) })
  }, [dispute, stages, view, deadline, mood, now, text])
}

type Costs = Pick<NextStepSources, 'cheapest' | 'fullRefund'>

function costs(view: QuoteInView | undefined, text: Text): Costs {
  if (!view) return {}
  const full = quotedOf(view.quote.options, 'full-refund')
  return {
    ...(view.best ? { cheapest: inWords(view.best, text) } : {}),
    ...(full ? { fullRefund: moneyText(full.loss, text) } : {}),
  }
}

function inWords({ kind, loss, lines }: QuotedOption, text: Text) {
  const refund = lines.find(({ label }) => label === 'refund-to-buyer')
  const amount = kind === 'partial-refund' && refund ? moneyText(refund.amount, text) : undefined
  return { kind, loss: moneyText(loss, text), ...(amount === undefined ? {} : { amount }) }
}
