import { useText } from '#components/ui/text.tsx'
import type { UnavailableOption } from '#lib/resolution/quote.ts'
import { isFieldPath } from '#lib/resolution/scenario-fields.ts'
import { whyText } from './fee-line.tsx'

/** A way out that cannot be quoted: its name and why, or which inputs are missing. */
export function LackingHead({ option }: { option: UnavailableOption }) {
  const text = useText()
  const { t } = text
  const { kind, why } = option
  const names = missingInputs(option).map((path) => t(`costs.field.${path}`))
  return (
    <span className="way-head soft">
      <span className="way-name">{t(`costs.option.${kind}`)}</span>
      <span className="way-why small">
        {names.length === 0
          ? whyText(why, text)
          : t('costs.why.needs', { names: names.join(t('list.separator')) })}
      </span>
    </span>
  )
}

/** Where the missing inputs are asked for. */
export function LackingNote({ option }: { option: UnavailableOption }) {
  const { t } = useText()
  if (missingInputs(option).length === 0) return null
  return <p className="soft small">{t('costs.why.where')}</p>
}

function missingInputs({ why }: UnavailableOption) {
  return why.code === 'missing-input' ? why.inputs.filter(isFieldPath) : []
}
