import { useText, type Text } from '#components/ui/text.tsx'
import { minorText } from './money-text.ts'
import type { QuoteInView } from './use-quote.ts'

/** Where one way out becomes dearer than another, in sentences. */
export function BreakEvens({ view }: { view: QuoteInView }) {
  const text = useText()
  const sentences = sentencesOf(view, text)
  if (sentences.length === 0) return null
  return (
    <section data-testid="break-evens">
      <h2 className="section-title">{text.t('costs.break-even')}</h2>
      <ul className="break-evens">
        {sentences.map(({ key, words }) => (
          <li key={key} data-testid={`break-even-${key}`}>
            {words}
          </li>
        ))}
      </ul>
    </section>
  )
}

const amounts = [
  'partialKeepingProfit',
  'partialBelowReship',
  'contributionNoProfit',
  'contributionNoLoss',
] as const
const chances = ['fullRefund', 'reship', 'partialRefund'] as const

type Sentence = { readonly key: string; readonly words: string }

function sentencesOf({ quote, currency }: QuoteInView, text: Text): readonly Sentence[] {
  const { t, format } = text
  const { breakEven } = quote
  const money = amounts.flatMap((key): Sentence[] => {
    const at = breakEven[key]
    if (at === undefined) return []
    return [{ key, words: t(`costs.break-even.${key}`, { amount: minorText(at, currency, text) }) }]
  })
  const salvage = breakEven.salvageShareForReturn
  const goods =
    salvage === undefined
      ? []
      : [{ key: 'salvage', words: t('costs.break-even.salvage', { share: format.share(salvage) }) }]
  const contest = chances.flatMap((key): Sentence[] => {
    const chance = breakEven.winChanceVs[key]
    if (chance === undefined) return []
    return [{ key, words: t(`costs.break-even.win.${key}`, { chance: format.share(chance) }) }]
  })
  return [...money, ...goods, ...contest]
}
