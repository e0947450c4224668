import { useText } from '#components/ui/text.tsx'
import { isUnchecked, type Checked } from '#lib/clocks/checked.ts'
import type { Provenance } from '#lib/order/provenance.ts'

type Props = {
  readonly rule: Pick<Provenance, 'source'> & Checked
  readonly now: Temporal.Instant
}

/** Where a rule comes from and when that was last looked at; plainly, where it is too long ago. */
export function RuleSource({ rule, now }: Props) {
  const { t, format } = useText()
  const values = { source: rule.source, day: format.time(rule.checkedOn) }
  return isUnchecked(rule, now) ? (
    <span className="due" data-testid="unchecked">
      {t('clocks.unchecked', values)}
    </span>
  ) : (
    <span>{t('source.checked', values)}</span>
  )
}
