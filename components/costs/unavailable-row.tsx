import { Fold } from '#components/ui/fold.tsx'
import { useText } from '#components/ui/text.tsx'
import type { UnavailableOption } from '#lib/resolution/quote.ts'
import { isFieldPath } from '#lib/resolution/scenario-fields.ts'
import { whyText } from './fee-line.tsx'
import { Terms } from './option-row.tsx'
import type { QuoteInView } from './use-quote.ts'

export type UnavailableRowProps = {
  readonly option: UnavailableOption
  readonly view: QuoteInView
}

/** A way out that cannot be quoted: why, which inputs are missing, and the ones to fill in here. */
export function UnavailableRow({ option, view }: UnavailableRowProps) {
  const text = useText()
  const { t } = text
  const { kind, why } = option
  const inputs = why.code === 'missing-input' ? why.inputs.filter(isFieldPath) : []
  const names = inputs.map((path) => t(`costs.field.${path}`)).join(t('list.separator'))
  return (
    <li className="way" data-testid={`option-${kind}`} data-unavailable={why.code}>
      <Fold
        level={4}
        title={
          <span className="way-head soft">
            <span className="way-name">{t(`costs.option.${kind}`)}</span>
            <span className="way-why small">
              {names === '' ? whyText(why, text) : t('costs.why.needs', { names })}
            </span>
          </span>
        }
      >
        <div className="way-inside">
          <Terms kind={kind} view={view} />
          {names !== '' && <p className="soft small">{t('costs.why.where')}</p>}
        </div>
      </Fold>
    </li>
  )
}
