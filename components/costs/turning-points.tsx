import { useText, type Text } from '#components/ui/text.tsx'
import type { OptionKind } from '#lib/resolution/quote.ts'
import type { QuoteInView } from './use-quote.ts'

/** Where a way out without a slider becomes cheaper than others, in sentences. */
export function TurningPoints({ kind, view }: { kind: OptionKind; view: QuoteInView }) {
  const text = useText()
  const sentences = sentencesOf(kind, view, text)
  if (sentences.length === 0) return null
  return (
    <ul className="turning-points">
      {sentences.map(({ key, words }) => (
        <li key={key} data-testid={`break-even-${key}`}>
          {words}
        </li>
      ))}
    </ul>
  )
}

const chances = ['fullRefund', 'reship', 'partialRefund'] as const

type Sentence = { readonly key: string; readonly words: string }

function sentencesOf(
  kind: OptionKind,
  { quote: { breakEven } }: QuoteInView,
  { t, format }: Text,
): readonly Sentence[] {
  if (kind === 'return-refund') {
    const share = breakEven.salvageShareForReturn
    if (share === undefined) return []
    return [
      { key: 'salvage', words: t('costs.break-even.salvage', { share: format.share(share) }) },
    ]
  }
  if (kind !== 'contest') return []
  return chances.flatMap((key): Sentence[] => {
    const chance = breakEven.winChanceVs[key]
    if (chance === undefined) return []
    return [{ key, words: t(`costs.break-even.win.${key}`, { chance: format.share(chance) }) }]
  })
}
