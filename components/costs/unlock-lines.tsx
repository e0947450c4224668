import { useText } from '#components/ui/text.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Needs } from '#lib/resolution/needs.ts'
import type { FieldPath } from '#lib/resolution/scenario-fields.ts'
import { unlocksOf } from './unlocks.ts'
import { fieldNames } from './why-lacking.ts'

export type UnlockLinesProps = {
  readonly needs: Needs
  /** Leads to a field. */
  readonly onAsk: (path: FieldPath) => void
}

/** Which figures would quote what is missing; pressing one leads to its field. */
export function UnlockLines({ needs, onAsk }: UnlockLinesProps) {
  const text = useText()
  const { t } = text
  const unlocks = unlocksOf(needs)
  if (unlocks.length === 0) return null
  return (
    <ul className="unlocks" data-testid="unlocks">
      {unlocks.map(({ inputs, kinds }) => (
        <li key={inputs.join(' ')}>
          <Button look="link" onPress={() => inputs[0] && onAsk(inputs[0])}>
            {t('costs.unlock', { names: fieldNames(inputs, text) })}
          </Button>{' '}
          <span className="soft">
            {t('costs.unlock.ways', {
              ways: kinds.map((kind) => t(`costs.option.${kind}`)).join(t('list.separator')),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
