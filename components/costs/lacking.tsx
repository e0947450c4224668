import { useText } from '#components/ui/text.tsx'
import type { Needs } from '#lib/resolution/needs.ts'
import type { OptionKind, UnavailableOption } from '#lib/resolution/quote.ts'
import { LackingRow } from './way-row.tsx'

export type LackingProps = {
  readonly options: readonly UnavailableOption[]
  readonly needs: Needs
  readonly chosen: OptionKind | undefined
  readonly onChoose: (kind: OptionKind) => void
}

/** What cannot be quoted yet, each with what it waits for. */
export function Lacking({ options, needs, chosen, onChoose }: LackingProps) {
  const { t } = useText()
  if (options.length === 0) return null
  return (
    <section className="lacking">
      <h3 className="soft small">{t('costs.lacking')}</h3>
      <ul className="plot-ways">
        {options.map((option) => (
          <LackingRow
            key={option.kind}
            option={option}
            needs={needs.get(option.kind) ?? []}
            isChosen={option.kind === chosen}
            onChoose={() => onChoose(option.kind)}
          />
        ))}
      </ul>
    </section>
  )
}
